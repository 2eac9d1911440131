/**
 * Makes something fit its room by steps: each step is a `data-fit` that the style sheet knows, from 0, the roomiest.
 * Must not know: what the steps look like.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { whenSized } from './whenSized.ts';

export interface Fit<E extends HTMLElement> {
  readonly box: RefObject<E | null>;
  /** The step it came to. */
  readonly step: number;
  /** Even the last step was too much. */
  readonly isTooMuch: boolean;
}

/**
 * @param steps how many there are after 0.
 * @param what a name for what is in the box: a new one is fitted anew.
 */
export function useFit<E extends HTMLElement>(steps: number, what: string): Fit<E> {
  const box = useRef<E>(null);
  const [fit, setFit] = useState({ step: 0, isTooMuch: false });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const overflows = (): boolean =>
        element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
      let step = 0;
      element.dataset['fit'] = '0';
      while (overflows() && step < steps) {
        step++;
        element.dataset['fit'] = `${step}`;
      }
      const isTooMuch = overflows();
      setFit((last) => (last.step === step && last.isTooMuch === isTooMuch ? last : { step, isTooMuch }));
    };
    return whenSized(measure);
  }, [steps, what]);
  return { box, ...fit };
}
