/** Addresses of the places' prints: a place in a state, cropped for a leaf, in a number of inks. */

/** As assets/workshop/prints.mjs names its files. */
export type PrintInks = 'full' | 'three' | 'two' | 'one';

const FILES: Readonly<Record<string, string>> = import.meta.glob('../../assets/prints/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Null when nobody has printed that place. A place without states is printed as `plain`. */
export function printUrl(place: string, state: string | null, inks: PrintInks): string | null {
  return FILES[`../../assets/prints/${place}.${state ?? 'plain'}.${inks}.svg`] ?? null;
}
