/** A page's words in large type, with who speaks and the standing of each run of lines. No links: nobody clicks a wall. */
import { Text } from '../../reader/Text.tsx';
import type { Line } from '../../story/beat.ts';

interface WordsProps {
  readonly lines: readonly Line[];
  readonly names: Readonly<Record<string, string>>;
}

export function Words({ lines, names }: WordsProps) {
  return (
    <>
      {lines.map((line, n) => {
        const speaker = line.speaker === null ? null : (names[line.speaker] ?? line.speaker);
        const isLast = lines[n + 1]?.standing !== line.standing;
        return (
          <p key={`${n}`} class={speaker === null ? undefined : 'speech'}>
            {speaker !== null && <b class="speaker">{speaker} </b>}
            {speaker === null ? (
              <Text line={line.text} />
            ) : (
              <span class="said">
                <Text line={line.text} />
              </span>
            )}
            {isLast && <span class={`standing ${line.standing}`}> {line.standing}</span>}
          </p>
        );
      })}
    </>
  );
}
