/** One paper, or one ending, with its powers: the same beside the drawing and in the list. Must not know: the camera. */
import { sayDate } from '../../evidence/cite.ts';
import type { ChoiceId } from '../../run/run.ts';
import type { Card, End, Row } from './model.ts';
import { behind, whoTook } from './words.ts';

/** What can be done from the chart; each is given the choices that lead there. */
export interface Powers {
  /** Show the outcome of the last of these choices again. */
  readonly onRead: (choices: readonly ChoiceId[]) => void;
  /** Stand where these had been made, before the next: before `answer`, where the run went on with one. */
  readonly onGoTo: (choices: readonly ChoiceId[], answer: ChoiceId | null) => void;
}

function Line({ row, onRead }: { readonly row: Row; readonly onRead: Powers['onRead'] }) {
  const { taken, words } = row;
  if (taken === null)
    return (
      <li>
        <p class="line-words quiet">{words}</p>
        <p class="slug">
          {row.isTriedElsewhere ? 'Underlined in another world; closed here' : 'Closed'}: {behind(row)}
        </p>
      </li>
    );
  return (
    <li>
      <p class="line-words">
        <span class={taken.isCurrent ? 'is-mine' : taken.isHistory ? 'is-record' : 'is-others'}>{words}</span>
      </p>
      <p class="slug">{whoTook(row)}</p>
      <button type="button" class="plain" onClick={() => onRead(taken.through)}>
        Read what followed<span class="unseen">: {words}</span>
      </button>
    </li>
  );
}

function goWords({ state, isPresent, isHistoryOnly, rows }: Card): string {
  if (isPresent) return 'Go on from here';
  if (state === 'next') return 'Go on with that run from here';
  if (isHistoryOnly) return 'Go to this paper, as history had it';
  return rows.some(({ taken }) => taken?.isCurrent)
    ? 'Go back here and choose otherwise'
    : 'Go to this paper on that run';
}

/** Where one has come from; a paper that many ways lead to names a few of them. */
function comesAfter(after: readonly string[]): string {
  if (after.length === 0) return 'The first paper';
  const named = after.slice(0, 3).join('; ');
  return `After ${named}${after.length > 3 ? `; and ${after.length - 3} more` : ''}`;
}

interface PlaceProps extends Powers {
  readonly card: Card;
}

export function PaperPlace({ card, onRead, onGoTo }: PlaceProps) {
  const isOpen = card.state === 'open';
  const where = card.isPresent ? 'You are here' : card.stopped > 0 ? 'A run of yours stopped here' : '';
  return (
    <>
      <p class="slug">{sayDate(card.date)}</p>
      {where !== '' && <p class="chart-where">{where}</p>}
      <p class="chart-after">{comesAfter(card.after)}</p>
      {isOpen ? (
        <ul class="chart-lines">
          {card.rows.map((row) => (
            <Line key={row.option} row={row} onRead={onRead} />
          ))}
        </ul>
      ) : (
        <p>A paper with {card.lines} lines, none of them underlined yet.</p>
      )}
      <button type="button" class="go" onClick={() => onGoTo(card.before, card.answer)}>
        {goWords(card)}
      </button>
    </>
  );
}

export function EndPlace({ end, onGoTo }: { readonly end: End; readonly onGoTo: Powers['onGoTo'] }) {
  return (
    <>
      <p class="slug">An ending</p>
      {end.isPresent && <p class="chart-where">You are here</p>}
      {end.stopped > 0 && <p>{end.stopped === 1 ? '1 other run' : `${end.stopped} other runs`} came here.</p>}
      <button type="button" class="go" onClick={() => onGoTo(end.before, null)}>
        Read this ending
      </button>
    </>
  );
}
