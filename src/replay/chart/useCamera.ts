/**
 * Looking about the chart: drag, pinch, wheel, keys and buttons move one camera, which is set on the drawing itself and
 * never through a new rendering; a frame is asked for only when it has moved.
 * Must not know: what is drawn, or runs.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import {
  bringIn,
  type Camera,
  closeTo,
  firstLook,
  keepIn,
  type Rect,
  type Size,
  type Start,
  wholeScale,
  zoomAt,
} from './camera.ts';
import type { Point } from './line.ts';

export interface Look {
  readonly zoom: (by: number) => void;
  readonly pan: (x: number, y: number) => void;
  readonly whole: () => void;
  /** Larger than a look over the whole, with this in the middle. */
  readonly closeTo: (rect: Rect) => void;
  /** Just far enough for this to be seen. */
  readonly show: (rect: Rect) => void;
}

/** A finger that moves less than this is a tap. */
const TAP = 7;
/** What the buttons take of the view, below. */
const BUTTONS = 56;

const middle = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});
const spread = ([a, b]: readonly Point[]): number => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0);

/**
 * @param view the element looked through.
 * @param onMove puts the camera on the drawing.
 */
export function useCamera(
  view: RefObject<SVGSVGElement | null>,
  chart: Size,
  start: Start,
  onMove: (camera: Camera) => void,
): Look {
  const camera = useRef<Camera | null>(null);
  const move = useRef(onMove);
  move.current = onMove;
  const frame = useRef(0);

  const look = useMemo(() => {
    const size = (): Size => ({
      width: view.current?.clientWidth ?? 1,
      height: view.current?.clientHeight ?? 1,
    });
    const set = (next: Camera, isNow = false): void => {
      camera.current = keepIn(next, chart, size());
      if (isNow) {
        move.current(camera.current);
        return;
      }
      if (frame.current !== 0) return;
      frame.current = requestAnimationFrame(() => {
        frame.current = 0;
        if (camera.current !== null) move.current(camera.current);
      });
    };
    const now = (): Camera => camera.current ?? { x: 0, y: 0, k: 1 };
    const centre = (): Point => ({ x: size().width / 2, y: size().height / 2 });
    return {
      now,
      set,
      zoom: (by: number) => set(zoomAt(now(), by, centre())),
      pan: (x: number, y: number) => set({ ...now(), x: now().x + x, y: now().y + y }),
      whole: () => set({ x: 0, y: 0, k: wholeScale(chart, size()) }),
      closeTo: (rect: Rect) => set(closeTo(rect, size())),
      first: () => set(firstLook(chart, size(), start), true),
      // Before the first look there is nothing to be moved: the focus comes in while the dialog still opens.
      show: (rect: Rect) => {
        if (camera.current !== null)
          set(bringIn(camera.current, rect, { ...size(), height: size().height - BUTTONS }, 24));
      },
    };
  }, [view, chart]);

  useLayoutEffect(() => {
    const element = view.current;
    if (element === null) return undefined;
    const fingers = new Map<number, Point>();
    let from: { readonly camera: Camera; readonly points: readonly Point[] } | null = null;
    let hasMoved = false;
    const at = ({ clientX, clientY }: MouseEvent): Point => {
      const { left, top } = element.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    const begin = (): void => {
      from = fingers.size === 0 ? null : { camera: look.now(), points: [...fingers.values()] };
    };
    const onDown = (event: PointerEvent): void => {
      if (fingers.size === 0) hasMoved = false;
      if (event.button !== 0 || fingers.size === 2) return;
      fingers.set(event.pointerId, at(event));
      begin();
    };
    const onPointer = (event: PointerEvent): void => {
      if (!fingers.has(event.pointerId) || from === null) return;
      fingers.set(event.pointerId, at(event));
      const points = [...fingers.values()];
      const [a, b] = [middle(from.points), middle(points)];
      if (!hasMoved && points.length === 1 && Math.hypot(b.x - a.x, b.y - a.y) < TAP) return;
      // Held fast only now: a tap must stay the card's own.
      if (!hasMoved) for (const id of fingers.keys()) element.setPointerCapture(id);
      hasMoved = true;
      const moved = { ...from.camera, x: from.camera.x + b.x - a.x, y: from.camera.y + b.y - a.y };
      const by = points.length === 2 ? spread(points) / (spread(from.points) || 1) : 1;
      look.set(zoomAt(moved, by, b));
    };
    const onUp = (event: PointerEvent): void => {
      fingers.delete(event.pointerId);
      begin();
    };
    const onClick = (event: MouseEvent): void => {
      if (!hasMoved) return;
      hasMoved = false;
      event.stopPropagation();
      event.preventDefault();
    };
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const lines = event.deltaMode === 1 ? 16 : 1;
      if (event.shiftKey) look.pan(-(event.deltaX + event.deltaY) * lines, 0);
      else
        look.set(
          zoomAt(look.now(), Math.exp(-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.0016)), at(event)),
        );
    };
    // A dialog is still closed while what is in it is being put together: it has a size only when this is first called.
    const sized = new ResizeObserver(() => {
      if (element.clientWidth === 0) return;
      if (camera.current === null) look.first();
      else look.set(camera.current, true);
    });
    sized.observe(element);
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onPointer);
    element.addEventListener('pointerup', onUp);
    element.addEventListener('pointercancel', onUp);
    element.addEventListener('click', onClick, true);
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      sized.disconnect();
      cancelAnimationFrame(frame.current);
      frame.current = 0;
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onPointer);
      element.removeEventListener('pointerup', onUp);
      element.removeEventListener('pointercancel', onUp);
      element.removeEventListener('click', onClick, true);
      element.removeEventListener('wheel', onWheel);
    };
    // Where it starts is asked once: later the camera is the reader's.
  }, [view, look]);
  return look;
}
