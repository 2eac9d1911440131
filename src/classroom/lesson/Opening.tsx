/** The pages of the unit that a lesson does not wait for, folded away on the first page it shows. */
import { type OpenSources, Prose } from '../../reader/Prose.tsx';
import type { Beat } from '../../story/beat.ts';

interface OpeningProps {
  readonly pages: readonly Beat[];
  readonly names: Readonly<Record<string, string>>;
  readonly onSources: OpenSources;
}

export function Opening({ pages, names, onSources }: OpeningProps) {
  return (
    <details class="lesson-opening">
      <summary>
        How the act opens: {pages.length === 1 ? 'one page' : `${pages.length} pages`} before this
      </summary>
      {pages.map((beat, n) => (
        <div key={`${n}`}>
          {beat.content !== null && (
            <p class="quiet">
              <b>Content note.</b> {beat.content}
            </p>
          )}
          <Prose lines={beat.lines} names={names} marked onSources={onSources} />
        </div>
      ))}
    </details>
  );
}
