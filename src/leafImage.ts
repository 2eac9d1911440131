/** The address of an outcome leaf's picture: a print of a place, or a map drawn on the spot. */
import type { LeafPicture } from './evidence/types.ts';
import { mapSvg } from './map/mapImage.ts';
import { printUrl, proofUrl } from './map/print.ts';
import type { Inks } from './reader/Leaf.tsx';

const PRINT_NAMES = { full: 'full', 3: 'three', 2: 'two', 1: 'one' } as const;

/** Null where there is no such picture; the page then says it in words. A print in fewer inks takes a moment to make. */
export function leafImage(picture: LeafPicture, inks: Inks): string | null | Promise<string | null> {
  if ('place' in picture) {
    const url = printUrl(picture.place, picture.state);
    return url === null || inks === 'full' ? url : proofUrl(url, PRINT_NAMES[inks]);
  }
  try {
    return `data:image/svg+xml,${encodeURIComponent(mapSvg(picture.map, { inks, frame: 'leaf' }))}`;
  } catch {
    return null;
  }
}
