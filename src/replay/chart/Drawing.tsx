/**
 * The drawn chart: one picture, in which every card is a button. Arrow keys walk along the lines, Enter opens.
 * Must not know: runs, or what is done with what is picked.
 */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { UnitId } from '../../run/run.ts';
import { CardView, EndView, FarName, StopView } from './CardView.tsx';
import { type Camera, FAR } from './camera.ts';
import type { Card, ChartModel, UnitBand } from './model.ts';
import { useCamera } from './useCamera.ts';
import { isDirection, stepFrom } from './walk.ts';

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
/** What a unit's head needs to say more than its number. */
const ROOM_FOR_PERIOD = 176;
const STEP = 1.3;
const PAN = 90;

function UnitHeads({
  units,
  onPick,
}: {
  readonly units: readonly UnitBand[];
  readonly onPick: DrawingProps['onPick'];
}) {
  return units.map(({ unit, period, isPresent }) => (
    <button
      key={unit}
      type="button"
      class={isPresent ? 'unit-head now' : 'unit-head'}
      onClick={(event) => onPick({ unit }, event.detail === 0)}
      aria-label={`Unit ${unit}, ${period}`}
    >
      <b>{unit}</b> {period}
    </button>
  ));
}

/** Puts the camera on the drawing: the picture itself, and the heads of the units above it. */
function moveTo(
  svg: SVGSVGElement | null,
  heads: HTMLElement | null,
  model: ChartModel,
  { x, y, k }: Camera,
): void {
  if (svg === null || heads === null) return;
  svg.querySelector('.plane')?.setAttribute('transform', `translate(${x} ${y}) scale(${k})`);
  svg.classList.toggle('is-far', k < FAR);
  svg.style.setProperty('--scale', `${k}`);
  model.units.forEach(({ from, to }, n) => {
    const head = heads.children[n];
    if (!(head instanceof HTMLElement)) return;
    const [left, right] = [from * k + x, to * k + x];
    head.classList.toggle('brief', right - left < ROOM_FOR_PERIOD);
    head.style.left = `${left}px`;
    head.style.width = `${right - left}px`;
    // Its words stay in view as long as any of it does.
    head.style.paddingLeft = `${Math.max(8, 8 - left)}px`;
  });
}

const isOpen = ({ state }: Card): boolean => state === 'open';

/** The card or ending that an event fell on. */
const placeOf = (target: EventTarget | null): number | null => {
  const found = target instanceof Element ? target.closest<SVGElement>('[data-place]') : null;
  return found === null ? null : Number(found.dataset['place']);
};

export function Drawing({ model, pick, onPick }: DrawingProps) {
  const svg = useRef<SVGSVGElement>(null);
  const heads = useRef<HTMLDivElement>(null);
  const places = useMemo(() => new Map([...model.cards, ...model.ends].map((one) => [one.at, one])), [model]);
  const [active, setActive] = useState(model.present);
  const here = places.get(model.present) ?? { x: 0, y: 0, width: 0, height: 0 };
  const look = useCamera(svg, model, here, (camera) => moveTo(svg.current, heads.current, model, camera));
  const picked = pick !== null && 'place' in pick ? pick.place : null;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const at = placeOf(event.target);
    const { key } = event;
    const act = (action: () => void): void => {
      event.preventDefault();
      action();
    };
    if (key === '+' || key === '=') act(() => look.zoom(STEP));
    else if (key === '-' || key === '−') act(() => look.zoom(1 / STEP));
    else if (key === '0') act(look.whole);
    else if (isDirection(key) && event.shiftKey)
      act(() =>
        look.pan(
          key === 'ArrowLeft' ? PAN : key === 'ArrowRight' ? -PAN : 0,
          key === 'ArrowUp' ? PAN : key === 'ArrowDown' ? -PAN : 0,
        ),
      );
    else if (isDirection(key) && at !== null)
      act(() => {
        const next = stepFrom(model, at, key);
        if (next !== null) svg.current?.querySelector<SVGElement>(`[data-place="${next}"]`)?.focus();
      });
    else if ((key === 'Enter' || key === ' ') && at !== null) act(() => onPick({ place: at }, true));
  };
  const onFocus = (event: FocusEvent): void => {
    const at = placeOf(event.target);
    if (at === null) return;
    setActive(at);
    const rect = places.get(at);
    if (rect !== undefined && event.target instanceof Element && event.target.matches(':focus-visible'))
      look.show(rect);
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
        <UnitHeads units={units} onPick={onPick} />
      </div>
      <svg
        ref={svg}
        role="group"
        aria-label="The chart, drawn"
        class="chart-drawing"
        onKeyDown={onKeyDown}
        onFocusIn={onFocus}
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
        <button type="button" class="plain" onClick={() => look.closeTo(here)}>
          Where I am
        </button>
      </div>
    </div>
  );
}
