/**
 * Where two runs part: at the first decision that both met and answered differently, or where one of them stops.
 * Both walk the same graph of ways, so as long as they answer alike they meet the same papers.
 * Must not know: Ink, the evidence, the page.
 */
import type { Step } from '../ways.ts';

export type Which = 'first' | 'second';

/** `at` is the number of decisions they share. */
export type Fork =
  | { readonly kind: 'same'; readonly at: number }
  /** One is the beginning of the other: it has not yet come to that decision. */
  | { readonly kind: 'beginning'; readonly at: number; readonly shorter: Which }
  | { readonly kind: 'parts'; readonly at: number };

/** Compare two runs' decisions, oldest first. */
export function forkOf(
  first: readonly Pick<Step, 'option'>[],
  second: readonly Pick<Step, 'option'>[],
): Fork {
  const at = first.findIndex((step, n) => step.option !== second[n]?.option);
  const shared = at < 0 ? first.length : at;
  if (shared === first.length && shared === second.length) return { kind: 'same', at: shared };
  if (shared === first.length) return { kind: 'beginning', at: shared, shorter: 'first' };
  if (shared === second.length) return { kind: 'beginning', at: shared, shorter: 'second' };
  return { kind: 'parts', at: shared };
}
