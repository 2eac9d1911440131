/** The address of an outcome leaf's picture: a print of a place, or a map drawn on the spot. */
import type { LeafPicture } from './evidence/types.ts';
import { mapSvg } from './map/mapImage.ts';
import { printUrl } from './map/print.ts';
import type { Inks } from './reader/Leaf.tsx';

const PRINT_NAMES = { full: 'full', 3: 'three', 2: 'two', 1: 'one' } as const;

/** Null where there is no such picture; the page then says it in words. */
export function leafImage(picture: LeafPicture, inks: Inks): string | null {
  if ('place' in picture) return printUrl(picture.place, picture.state, PRINT_NAMES[inks]);
  try {
    return `data:image/svg+xml,${encodeURIComponent(mapSvg(picture.map, { inks, frame: 'leaf' }))}`;
  } catch {
    return null;
  }
}
