/** What answers a witness choice: one or two documented lines, with their sources. */
import type { Line } from '../story/beat.ts';
import type { OpenSources } from './Prose.tsx';
import { Text } from './Text.tsx';

export function MarginNote({
  lines,
  onSources,
}: {
  readonly lines: readonly Line[];
  readonly onSources: OpenSources;
}) {
  if (lines.length === 0) return null;
  const seen = new Set<string>();
  return (
    <aside class="margin-note" aria-label="From the record">
      <h2>From the record</h2>
      {lines.map((line, n) => (
        <p key={`${n}`} data-fact={line.facts[0]}>
          <Text line={line.text} seen={seen} />{' '}
          <button type="button" class="mark" onClick={() => onSources(line.facts)}>
            {line.facts.length === 1 ? 'source' : `${line.facts.length} sources`}
          </button>
        </p>
      ))}
    </aside>
  );
}
