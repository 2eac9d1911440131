/**
 * The chart's keys, wherever in its panel the focus is: arrows walk along the lines; + − and 0 look about.
 * What is typed into, and what scrolls, keeps its own.
 * Must not know: runs, or where anything is drawn.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ChartModel } from './model.ts';
import type { Look } from './useCamera.ts';
import { isDirection, stepFrom } from './walk.ts';

/** One press closer or farther. */
export const STEP = 1.3;
const PAN = 90;
const PANS = {
  ArrowLeft: { x: PAN, y: 0 },
  ArrowRight: { x: -PAN, y: 0 },
  ArrowUp: { x: 0, y: PAN },
  ArrowDown: { x: 0, y: -PAN },
} as const;

/** The card or ending that an event fell on. */
export const placeOf = (target: EventTarget | null): number | null => {
  const found = target instanceof Element ? target.closest<SVGElement>('[data-place]') : null;
  return found === null ? null : Number(found.dataset['place']);
};

interface KeysProps {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly model: ChartModel;
  readonly look: Look;
  /** The card the keys last stood on. */
  readonly active: number | null;
}

export function useChartKeys(props: KeysProps): void {
  const latest = useRef(props);
  latest.current = props;
  const { svg } = props;
  useLayoutEffect(() => {
    const go = (place: number | null): void => {
      if (place !== null) svg.current?.querySelector<SVGElement>(`[data-place="${place}"]`)?.focus();
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const { model, look, active } = latest.current;
      const { target, key } = event;
      if (event.ctrlKey || event.altKey || event.metaKey || !(target instanceof Element)) return;
      if (target.closest('input, textarea, select, [contenteditable]')) return;
      const at = placeOf(target);
      const act = (action: () => void): void => {
        event.preventDefault();
        action();
      };
      if (key === '+' || key === '=') act(() => look.zoom(STEP));
      else if (key === '-' || key === '−') act(() => look.zoom(1 / STEP));
      else if (key === '0') act(look.whole);
      else if (isDirection(key) && event.shiftKey) act(() => look.pan(PANS[key].x, PANS[key].y));
      // What is laid open beside the drawing scrolls by them.
      else if (isDirection(key) && !target.closest('.chart-side'))
        act(() => go(at === null ? active : stepFrom(model, at, key)));
    };
    const panel = svg.current?.closest<HTMLElement | SVGElement>('dialog') ?? svg.current;
    panel?.addEventListener('keydown', onKeyDown as EventListener);
    return () => panel?.removeEventListener('keydown', onKeyDown as EventListener);
  }, [svg]);
}
