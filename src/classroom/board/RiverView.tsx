/** The class's ways drawn on the chart's plane. A picture for the eye: the tree below says the same in words. */
import type { River } from './river.ts';

const ROOM = { top: 138, left: 12, right: 190, bottom: 14 } as const;
/** The broadest a line is drawn, in the drawing's own units. */
const BROAD = 18;
const LEAST = 1.6;
/** However little there is to draw, names are never larger than this many times their size. */
const LARGEST = 1.4;

interface RiverViewProps {
  readonly river: River;
  /** All runs, for the breadth of a line. */
  readonly runs: number;
}

/** Keeps names from lying on each other: each at least so far below the one before. */
function spread<T extends { readonly y: number }>(
  names: readonly T[],
  least: number,
): (T & { at: number })[] {
  let last = Number.NEGATIVE_INFINITY;
  return names
    .toSorted((a, b) => a.y - b.y)
    .map((name) => {
      last = Math.max(name.y, last + least);
      return { ...name, at: last };
    });
}

export function RiverView({ river, runs }: RiverViewProps) {
  const height = Math.max(river.height, 180);
  const drop = (height - river.height) / 2;
  const names = spread(
    [
      ...river.endings.map((one) => ({ ...one, isRecord: false })),
      ...(river.record === null || river.endings.some(({ y }) => y === river.record?.y)
        ? []
        : [{ ...river.record, isRecord: true }]),
    ],
    17,
  );
  const low = Math.max(height, (names.at(-1)?.at ?? 0) + drop + 8);
  const box = `${-ROOM.left} ${-ROOM.top} ${river.width + ROOM.left + ROOM.right} ${low + ROOM.top + ROOM.bottom}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div class="river-scroll" tabIndex={0} role="region" aria-label="The ways, scrolled sideways">
      <svg
        class="river"
        viewBox={box}
        style={{ '--natural': `${(river.width + ROOM.left + ROOM.right) * LARGEST}px` }}
        aria-hidden="true"
        focusable="false"
      >
        {river.columns.map(({ x, words }) => (
          <g key={words} transform={`translate(${x + 4} 0)`}>
            <path class="column" d={`M0 -8V${low}`} />
            <text class="paper-name" transform="translate(5 -14) rotate(-62)">
              {words}
            </text>
          </g>
        ))}
        <g transform={`translate(0 ${drop})`}>
          {river.lines.map(({ d, runs: count }) => (
            <path
              key={d}
              class="class-line"
              d={d}
              stroke-width={Math.max(LEAST, (count / Math.max(runs, 1)) * BROAD)}
            />
          ))}
          <path class="record-line" d={river.history} />
          {names.map(({ x, y, at, words, isRecord }) => (
            <g key={words}>
              <path class="lead" d={`M${x + 2} ${y}L${river.width + 8} ${at}`} />
              <text class={isRecord ? 'end-name of-record' : 'end-name'} x={river.width + 13} y={at + 4.5}>
                {words}
              </text>
            </g>
          ))}
        </g>
      </svg>
    </div>
  );
}
