/** How the board is looked at: repeats, small groups, one period alone. Must not know: what is counted. */
import { SMALL } from './small.ts';

interface LookingProps {
  readonly isMerged: boolean;
  readonly isSmallHidden: boolean;
  readonly tag: string | null;
  readonly tags: readonly (readonly [tag: string, times: number])[];
  readonly onMerge: (isMerged: boolean) => void;
  readonly onHideSmall: (isHidden: boolean) => void;
  readonly onTag: (tag: string | null) => void;
}

/** A select's values are texts; no tag has four letters. */
const ALL = 'every';

export function Looking(props: LookingProps) {
  const { isMerged, isSmallHidden, tag, tags, onMerge, onHideSmall, onTag } = props;
  const hasTags = tags.some(([one]) => one !== '');
  return (
    <div class="looking" role="group" aria-label="How to look at it">
      <label>
        <input
          type="checkbox"
          checked={isMerged}
          onChange={({ currentTarget }) => onMerge(currentTarget.checked)}
        />
        Merge repeats
      </label>
      <label>
        <input
          type="checkbox"
          checked={isSmallHidden}
          onChange={({ currentTarget }) => onHideSmall(currentTarget.checked)}
        />
        Hide small groups (fewer than {SMALL})
      </label>
      {hasTags && (
        <label>
          Period
          <select
            value={tag ?? ALL}
            onChange={({ currentTarget }) => onTag(currentTarget.value === ALL ? null : currentTarget.value)}
          >
            <option value={ALL}>All</option>
            {tags.map(([one, times]) => (
              <option key={one} value={one}>
                {one === '' ? 'Without a tag' : one} ({times})
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
