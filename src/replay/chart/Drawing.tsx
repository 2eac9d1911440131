/**
 * The drawn chart: one picture, in which every card is a button. Arrow keys walk along the lines, Enter opens.
 * Must not know: runs, or what is done with what is picked.
 */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { UnitId } from '../../run/run.ts';
import { CardView, EndView, FarName, StopView } from './CardView.tsx';
import { ColumnNames, moveTo, UnitHeads } from './heads.tsx';
import type { Card, ChartModel } from './model.ts';
import { useCamera } from './useCamera.ts';
import { placeOf, STEP, useChartKeys } from './useChartKeys.ts';

/** What is laid open beside the chart. */
export type Pick = { readonly place: number } | { readonly unit: UnitId };

interface DrawingProps {
  readonly model: ChartModel;
  readonly pick: Pick | null;
  /** @param byKey true where the focus should follow. */
  readonly onPick: (pick: Pick, byKey: boolean) => void;
}

/** How far the paper reaches beyond the chart: farther than anybody can look. */
const BEYOND = 6000;
/** More papers than this are shown whole where no run is being played. */
const RICH = 24;

const isOpen = ({ state }: Card): boolean => state === 'open';

export function Drawing({ model, pick, onPick }: DrawingProps) {
  const svg = useRef<SVGSVGElement>(null);
  const heads = useRef<HTMLDivElement>(null);
  const names = useRef<HTMLDivElement>(null);
  const places = useMemo(() => new Map([...model.cards, ...model.ends].map((one) => [one.at, one])), [model]);
  // Without a run of one's own, the keys begin at the first paper there is.
  const first = model.present ?? model.cards[0]?.at ?? null;
  const [active, setActive] = useState(first);
  const here = model.present === null ? null : (places.get(model.present) ?? null);
  const begin = here ?? model.cards[0] ?? { x: 0, y: model.stops[0]?.y ?? 0, width: 0, height: 0 };
  const start = { at: begin, isAbroad: here === null, isRich: model.cards.length > RICH };
  const look = useCamera(svg, model, start, (camera) =>
    moveTo({ svg: svg.current, heads: heads.current, names: names.current }, model, camera),
  );
  const picked = pick !== null && 'place' in pick ? pick.place : null;
  useChartKeys({ svg, model, look, active });

  const onFocus = (event: FocusEvent): void => {
    const at = placeOf(event.target);
    if (at === null) return;
    setActive(at);
    const rect = places.get(at);
    if (rect !== undefined && event.target instanceof Element && event.target.matches(':focus-visible'))
      look.show(rect);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = placeOf(event.target);
    if (at === null || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    onPick({ place: at }, true);
  };
  const onClick = (event: MouseEvent): void => {
    const at = placeOf(event.target);
    if (at !== null) onPick({ place: at }, false);
  };

  // What is laid open beside or below the drawing must not hide what it belongs to.
  useLayoutEffect(() => {
    const rect = picked === null ? undefined : places.get(picked);
    if (rect !== undefined) look.show(rect);
  }, [picked, places, look]);

  const draw = (card: Card) => (
    <CardView key={card.at} card={card} isActive={card.at === active} isPicked={card.at === picked} />
  );
  const { cards, ends, stops, units, lines } = model;
  return (
    <div class="chart-view">
      <div class="unit-heads" role="group" aria-label="Units" ref={heads}>
        <UnitHeads units={units} onPick={(unit, byKey) => onPick({ unit }, byKey)} />
      </div>
      <div class="column-names" aria-hidden="true" ref={names} hidden>
        <ColumnNames columns={model.columns} />
      </div>
      <svg
        ref={svg}
        role="group"
        aria-label="The chart, drawn"
        class="chart-drawing"
        onFocusIn={onFocus}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <g class="plane">
          {units.map(({ unit, from, to, isPresent }) => (
            <rect
              key={unit}
              class={isPresent ? 'unit now' : 'unit'}
              x={from}
              y={-BEYOND}
              width={to - from}
              height={2 * BEYOND}
            />
          ))}
          {cards.filter(isOpen).map(draw)}
          {ends.map((end) => (
            <EndView key={end.at} end={end} isActive={end.at === active} isPicked={end.at === picked} />
          ))}
          <g class="lines">
            {lines.crowds.map((d, n) => (
              <path key={n} class={`crowd of-${n}`} d={d} />
            ))}
            <path class="others" d={lines.others} />
            <path class="history" d={lines.history} />
            <path class="current" d={lines.current} />
            <path class="tooth" d={lines.current} />
            {stops.map((stop) => (
              <StopView key={stop.at} stop={stop} />
            ))}
          </g>
          {/* What waits for an answer lies over the lines: which of its lines the record goes out by is not to be seen. */}
          {cards.filter((card) => !isOpen(card)).map(draw)}
          <g class="far">
            {cards.map((card) => (
              <FarName key={card.at} card={card} />
            ))}
          </g>
        </g>
      </svg>
      <div class="chart-zoom" role="group" aria-label="Zoom">
        <button type="button" class="plain" aria-label="Smaller" onClick={() => look.zoom(1 / STEP)}>
          −
        </button>
        <button type="button" class="plain" aria-label="Larger" onClick={() => look.zoom(STEP)}>
          +
        </button>
        <button type="button" class="plain" onClick={look.whole}>
          Whole
        </button>
        {here !== null && (
          <button type="button" class="plain" onClick={() => look.closeTo(here)}>
            Where I am
          </button>
        )}
      </div>
    </div>
  );
}
