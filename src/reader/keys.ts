/**
 * Single-key shortcuts, as listed in the settings, where they can be turned off. None traps a key the browser needs:
 * a key with a modifier, a key in a field or on a control, and Space where the page can still scroll are left alone.
 */

export interface KeyActions {
  readonly choose: (index: number) => void;
  readonly next: () => void;
  readonly back: () => void;
  /** The chart, or for a story without one the menu. */
  readonly chart: () => void;
  /** Pages read before are passed at speed. */
  readonly pass: () => void;
}

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, input, select, textarea, summary, dialog') !== null;

function canScrollOn(): boolean {
  const page = document.documentElement;
  return page.scrollTop + page.clientHeight < page.scrollHeight - 4;
}

/** @returns a listener for `keydown`. */
export function keyListener(actions: KeyActions): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (document.querySelector('dialog[open]') !== null) return;
    const { key } = event;
    const act = (action: () => void): void => {
      event.preventDefault();
      action();
    };
    if (/^[1-9]$/.test(key)) act(() => actions.choose(Number(key) - 1));
    else if (key === 'Backspace' || key === 'ArrowLeft') act(actions.back);
    else if (key === 'm' || key === 'M') act(actions.chart);
    else if (key === 'n' || key === 'N') act(actions.pass);
    else if ((key === 'Enter' || (key === ' ' && !canScrollOn())) && !isControl(event.target))
      act(actions.next);
  };
}
