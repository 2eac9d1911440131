/** The places' prints: a place in a state, cropped for a leaf, in a number of inks. Must not know: why that many. */
import { textAt } from '../textAt.ts';
import { inked } from './proof.ts';

/** All inks, or as many as the evidence allows. */
export type PrintInks = 'full' | 'three' | 'two' | 'one';

const FILES: Readonly<Record<string, string>> = import.meta.glob('../../assets/prints/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The address of a print in all its inks; null when nobody has printed that place. A place without states is `plain`. */
export function printUrl(place: string, state: string | null): string | null {
  return FILES[`../../assets/prints/${place}.${state ?? 'plain'}.svg`] ?? null;
}

/** The address of the same print in fewer inks; null when it cannot be had. */
export async function proofUrl(url: string, inks: PrintInks): Promise<string | null> {
  try {
    return `data:image/svg+xml,${encodeURIComponent(inked(await textAt(url), inks))}`;
  } catch {
    return null;
  }
}
