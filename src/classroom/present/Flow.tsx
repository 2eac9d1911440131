/**
 * Words that may be more than one screen: laid in columns as high as the room, one shown at a time.
 * Must not know: the words.
 */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { whenSized } from './whenSized.ts';

interface FlowProps {
  /** A name for what flows: a new one is measured anew. */
  readonly what: string;
  /** From 0; a number past the end shows the last. */
  readonly screen: number;
  readonly onScreens: (count: number) => void;
  readonly children: ComponentChildren;
}

export function Flow({ what, screen, onScreens, children }: FlowProps) {
  const box = useRef<HTMLDivElement>(null);
  const tell = useRef(onScreens);
  tell.current = onScreens;
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const gap = Number.parseFloat(getComputedStyle(element).columnGap) || 0;
      const width = element.clientWidth + gap;
      const count = Math.max(1, Math.round((element.scrollWidth + gap) / width));
      tell.current(count);
      element.scrollLeft = Math.min(screen, count - 1) * width;
    };
    return whenSized(measure);
  }, [what, screen]);
  return (
    <div class="flow" ref={box}>
      {children}
    </div>
  );
}
