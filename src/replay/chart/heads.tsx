/**
 * What stands above the drawing and moves along with it: the units, and from afar the names of their papers.
 * Must not know: runs, or what lies on the drawing.
 */
import type { UnitId } from '../../run/run.ts';
import { type Camera, FAR, WHOLE } from './camera.ts';
import type { ChartModel, Column, UnitBand } from './model.ts';

/** What a unit's head needs to say more than its number; and what a column needs to be named. */
const ROOM = { period: 176, number: 26, column: 15 } as const;

interface HeadsProps {
  readonly units: readonly UnitBand[];
  readonly onPick: (unit: UnitId, byKey: boolean) => void;
}

export function UnitHeads({ units, onPick }: HeadsProps) {
  return units.map(({ unit, period, isPresent }) => (
    <button
      key={unit}
      type="button"
      class={isPresent ? 'unit-head now' : 'unit-head'}
      onClick={(event) => onPick(unit, event.detail === 0)}
      aria-label={`Unit ${unit}, ${period}`}
    >
      <b>{unit}</b> {period}
    </button>
  ));
}

/** Every card says its own name; these are for the eye alone. */
export const ColumnNames = ({ columns }: { readonly columns: readonly Column[] }) =>
  columns.map(({ title }) => <span key={title}>{title}</span>);

interface Parts {
  readonly svg: SVGSVGElement | null;
  readonly heads: HTMLElement | null;
  readonly names: HTMLElement | null;
}

/** Puts the camera on the drawing: the picture itself, and what stands above it. */
export function moveTo({ svg, heads, names }: Parts, model: ChartModel, { x, y, k }: Camera): void {
  if (svg === null || heads === null || names === null) return;
  svg.querySelector('.plane')?.setAttribute('transform', `translate(${x} ${y}) scale(${k})`);
  svg.classList.toggle('is-far', k < FAR);
  svg.classList.toggle('is-whole', k < WHOLE);
  svg.style.setProperty('--scale', `${k}`);
  model.units.forEach(({ from, to }, n) => {
    const head = heads.children[n];
    if (!(head instanceof HTMLElement)) return;
    const [left, right] = [from * k + x, to * k + x];
    head.classList.toggle('brief', right - left < ROOM.period);
    head.classList.toggle('slim', right - left < ROOM.number);
    head.style.left = `${left}px`;
    head.style.width = `${right - left}px`;
    // Its words stay in view for as long as a part of it does.
    head.style.paddingLeft = right - left < ROOM.number ? '0' : `${Math.max(8, 8 - left)}px`;
  });
  const narrowest = model.columns.reduce((least, { from }, n) => {
    const next = model.columns[n + 1];
    return next === undefined ? least : Math.min(least, (next.from - from) * k);
  }, Number.POSITIVE_INFINITY);
  names.hidden = k >= WHOLE || narrowest < ROOM.column;
  if (names.hidden) return;
  model.columns.forEach(({ from, to }, n) => {
    const name = names.children[n];
    if (name instanceof HTMLElement) name.style.left = `${((from + to) / 2) * k + x}px`;
  });
}
