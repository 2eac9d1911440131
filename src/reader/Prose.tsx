/**
 * The words of a page, each with its standing: a mark in the gutter, the word once at the end of each run of lines that
 * share it. Where a run is documented, the word is a button that opens the sources.
 */
import type { Line } from '../story/beat.ts';
import { Text } from './Text.tsx';

/** Opens the sources of the given facts. */
export type OpenSources = (facts: readonly string[]) => void;

interface ProseProps {
  readonly lines: readonly Line[];
  readonly names: Readonly<Record<string, string>>;
  /** False for a story that has no evidence: no marks. */
  readonly marked: boolean;
  readonly onSources: OpenSources;
}

/** The facts of the run of equal standing that ends at line n. */
function factsOfRun(lines: readonly Line[], n: number): string[] {
  const standing = lines[n]?.standing;
  const facts: string[] = [];
  for (let at = n; at >= 0 && lines[at]?.standing === standing; at--)
    facts.unshift(...(lines[at]?.facts ?? []));
  return [...new Set(facts)];
}

function Mark({ lines, n, onSources }: { lines: readonly Line[]; n: number; onSources: OpenSources }) {
  const standing = lines[n]?.standing ?? 'invented';
  if (lines[n + 1]?.standing === standing) return null;
  const facts = factsOfRun(lines, n);
  if (facts.length === 0) return <span class="mark">{standing}</span>;
  const count = facts.length === 1 ? '1 source' : `${facts.length} sources`;
  return (
    <button type="button" class="mark" onClick={() => onSources(facts)}>
      {standing === 'documented' ? standing : `${standing}, leaning on ${count}`}
      {standing === 'documented' && <span class="unseen">: {count}</span>}
    </button>
  );
}

export function Prose({ lines, names, marked, onSources }: ProseProps) {
  const seen = new Set<string>();
  return (
    <div class="prose">
      {lines.map((line, n) => {
        const speaker = line.speaker === null ? null : (names[line.speaker] ?? line.speaker);
        return (
          <p
            key={`${n}`}
            class={speaker === null ? undefined : 'speech'}
            {...(marked ? { 'data-standing': line.standing } : {})}
            {...(line.facts[0] === undefined ? {} : { 'data-fact': line.facts[0] })}
          >
            {speaker !== null && <b>{speaker}</b>}{' '}
            {speaker === null ? (
              <Text line={line.text} seen={seen} />
            ) : (
              <span class="said">
                <Text line={line.text} seen={seen} />
              </span>
            )}{' '}
            {marked && <Mark lines={lines} n={n} onSources={onSources} />}
          </p>
        );
      })}
    </div>
  );
}
