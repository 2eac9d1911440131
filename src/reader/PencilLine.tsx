/**
 * The pencil under an option: a faint trial where the hand hovers, the red line where it has chosen, drawn at its speed.
 * Measures the words beside it and draws one stroke for each of their lines; without a layout it draws nothing.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import pencil from '../../assets/papers/pencil.svg?url';
import { whenIdle } from '../scheduling.ts';
import { STROKE_HEIGHT, type Stroke, strokesOf, type TextLine } from './pencil.ts';

/** The lines that the words before this element take up, each one box however many pieces it was set in. */
function linesOf(words: Element, within: Element): TextLine[] {
  const box = within.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(words);
  const lines: { left: number; right: number; bottom: number }[] = [];
  for (const { left, right, bottom, width } of range.getClientRects()) {
    if (width < 1) continue;
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.bottom - bottom) < 8) {
      last.right = Math.max(last.right, right);
      last.left = Math.min(last.left, left);
    } else lines.push({ left, right, bottom });
  }
  return lines.map(({ left, right, bottom }) => ({
    left: left - box.left,
    bottom: bottom - box.top,
    width: right - left,
  }));
}

interface PencilLineProps {
  /** The option's id: the same line has the same stroke, and no two lines have. */
  readonly seed: string;
  /** Whether the pencil itself is seen, as on a decision's paper. */
  readonly withPencil?: boolean;
  /** Whether the line is being drawn at this moment. */
  readonly isDrawn?: boolean;
}

/** The way of the point: along every line, and back to the start of the next. */
const wayOf = (strokes: readonly Stroke[]): string =>
  strokes
    .map(
      ({ left, bottom, width }, n) => `${n === 0 ? 'M' : 'L'}${left} ${bottom}L${left + width + 4} ${bottom}`,
    )
    .join('');

export function PencilLine({ seed, withPencil = false, isDrawn = false }: PencilLineProps) {
  const holder = useRef<HTMLSpanElement>(null);
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  // After the words have been painted: what lies under them is measured, and measuring would keep them back.
  useEffect(() => {
    const words = holder.current?.previousElementSibling;
    const button = holder.current?.parentElement;
    if (!words || !button) return undefined;
    const measure = (): void => setStrokes(strokesOf(seed, linesOf(words, button)));
    const observer = new ResizeObserver(measure);
    const watch = (): void => {
      if (isGone) return;
      observer.observe(button);
      observer.observe(words);
    };
    let isGone = false;
    // A line that is being drawn is drawn now; any other has until a hand comes near.
    if (isDrawn) watch();
    else whenIdle(watch);
    return () => {
      isGone = true;
      observer.disconnect();
    };
  }, [seed, isDrawn]);
  return (
    <span class="strokes" aria-hidden="true" ref={holder}>
      {strokes.map(({ left, bottom, width, path, again, from, take }) => (
        <svg
          aria-hidden="true"
          key={`${from}`}
          width={width + 8}
          height={STROKE_HEIGHT}
          style={{
            left: `${left}px`,
            top: `${bottom - STROKE_HEIGHT / 2 + 1}px`,
            '--from': `${from}`,
            '--part': `${take}`,
          }}
        >
          <path class="first" d={path} />
          <path class="again" d={again} />
          <path class="tooth" d={path} />
        </svg>
      ))}
      {withPencil && strokes.length > 0 && (
        <img class="pencil" src={pencil} alt="" style={{ offsetPath: `path("${wayOf(strokes)}")` }} />
      )}
    </span>
  );
}
