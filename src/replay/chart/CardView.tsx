/** One paper, closed paper or ending as it lies on the drawn chart. Must not know: the camera, or what a press does. */
import { CARD, ENDING, lineOfRow } from './layout.ts';
import type { Card, End, Row, Stop } from './model.ts';
import { dayAndMonth, describeCard, describeEnd, nameOf, shortDate } from './words.ts';

/** About what a letter takes, in px: of a title, of a typed date. */
const LETTER = { title: 7.1, date: 7.5 } as const;
const ROOM = CARD.width - 24;
/** How far under its words a line runs. */
const UNDER = 8;
/** How many letters of a title stand in a line when it is looked at from afar. */
const FAR_LETTERS = 11;
const FAR_LEAD = 44;

/** Sets words a little closer where they would not fit. */
const squeeze = (words: string, letter: number) =>
  words.length * letter > ROOM ? ({ textLength: ROOM, lengthAdjust: 'spacingAndGlyphs' } as const) : {};

/** A title in short lines, for the look from afar. */
function shortLines(title: string): readonly string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < FAR_LETTERS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function Slip({ x, y, count }: { readonly x: number; readonly y: number; readonly count: number }) {
  return (
    <g class="slip" transform={`translate(${x} ${y})`}>
      <path d="M-7 10h6" class="stem" />
      <path d="M0 0h14l6 6v15H0z" class="slip-sheet" />
      <path d="M14 0v6h6" class="slip-fold" />
      <text x="9.5" y="16.5">
        {count}
      </text>
    </g>
  );
}

function RowView({ row, n }: { readonly row: Row; readonly n: number }) {
  const line = lineOfRow(n);
  const { taken } = row;
  return (
    <>
      <text class={taken === null ? 'option untried' : 'option'} x="26" y={line - UNDER}>
        {row.words}
      </text>
      {row.isTriedElsewhere && <path class="tick" d={`M${CARD.width - 22} ${line - UNDER - 5}l4 4 8-9`} />}
      {taken === null && <Slip x={CARD.width + 7} y={line - 20} count={row.ends} />}
      {taken !== null && taken.others > 1 && (
        <text class="tally" x={CARD.width + CARD.slip - 10} y={line - UNDER}>
          {taken.others}
        </text>
      )}
    </>
  );
}

/** Stands on its card's upper edge: at the left, or (so as not to reach beyond the chart) at the right. */
function Here({ right = 0 }: { readonly right?: number }) {
  return (
    <g transform={`translate(${right} 0)`}>
      <g class="here-flag">
        <rect x={right > 0 ? -98 : 0} y="-31" width="98" height="25" />
        <text x={right > 0 ? -49 : 49} y="-13">
          You are here
        </text>
      </g>
    </g>
  );
}

interface ButtonProps {
  readonly isActive: boolean;
  readonly isPicked: boolean;
}

/** The lines of a paper nobody has read yet. */
const blankLines = (count: number): string =>
  Array.from({ length: count }, (_, n) => `M26 ${lineOfRow(n)}H${CARD.width - 16}`).join('');

export function CardView({ card, isActive, isPicked }: ButtonProps & { readonly card: Card }) {
  const { rows, state, isPresent } = card;
  const [date, name] = [shortDate(card.date), nameOf(card)];
  return (
    <g
      class={['card', isPresent ? 'present' : '', isPicked ? 'picked' : ''].join(' ')}
      transform={`translate(${card.x} ${card.y})`}
      role="button"
      tabindex={isActive ? 0 : -1}
      autofocus={isActive}
      aria-label={describeCard(card)}
      aria-pressed={isPicked}
      data-place={card.at}
    >
      <rect class="face" width={card.width} height={card.height} />
      <g class="near">
        <text class="when" x="12" y="20" {...squeeze(date, LETTER.date)}>
          {date}
        </text>
        <text
          class={card.title === null ? 'heading unopened' : 'heading'}
          x="12"
          y="42"
          {...squeeze(name, LETTER.title)}
        >
          {name}
        </text>
        <path class="under" d={`M12 ${CARD.head - 3}H${CARD.width - 12}`} />
        {state === 'open' ? (
          rows.map((row, n) => <RowView key={row.option} row={row} n={n} />)
        ) : (
          <>
            <path class="blank" d={blankLines(card.lines)} />
            {!isPresent && (
              <text class="option untried" x="26" y={lineOfRow(0) - UNDER}>
                a run stopped here
              </text>
            )}
          </>
        )}
      </g>
      {isPresent && <Here />}
    </g>
  );
}

/** A card's title as it is read from afar, over the lines. */
export function FarName({ card }: { readonly card: Card }) {
  const lines = shortLines(nameOf(card));
  const top = card.y + card.height / 2 + 15 - ((lines.length - 1) / 2) * FAR_LEAD;
  return lines.map((words, n) => (
    <text key={words} x={card.x + CARD.width / 2} y={top + n * FAR_LEAD}>
      {words}
    </text>
  ));
}

export function EndView({ end, isActive, isPicked }: ButtonProps & { readonly end: End }) {
  if (end.name === null)
    return (
      <g class="ending closed" transform={`translate(${end.x} ${end.y})`}>
        <path d={`M0 4h52l20 20v${ENDING.height - 28}H0z`} class="slip-sheet" />
        <path d="M52 4v20h20" class="slip-fold" />
      </g>
    );
  return (
    <g
      class={['ending', isPicked ? 'picked' : ''].join(' ')}
      transform={`translate(${end.x} ${end.y})`}
      role="button"
      tabindex={isActive ? 0 : -1}
      autofocus={isActive}
      aria-label={describeEnd(end)}
      aria-pressed={isPicked}
      data-place={end.at}
    >
      <rect class="face" width={ENDING.width} height={end.height} />
      <text class="when" x="14" y="20">
        Ending
      </text>
      <text class="heading" x="14" y="43">
        {end.name}
      </text>
      {end.isPresent && <Here right={ENDING.width} />}
    </g>
  );
}

/** A closed paper of the record: a stop on the line, and its date. */
export function StopView({ stop }: { readonly stop: Stop }) {
  return (
    <g class="stop" transform={`translate(${stop.x} ${stop.y})`}>
      <g class="stop-mark">
        <circle r="6.5" />
      </g>
      <text y="24">{dayAndMonth(stop.date)}</text>
      <text y="38">{stop.date.slice(0, 4)}</text>
    </g>
  );
}
