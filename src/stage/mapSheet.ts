/** A map's SVG text as something that can be laid on the stage. Must not know: what the map says. */
import { ART } from './geometry.ts';
import type { Box } from './plates.ts';

export interface MapSheet {
  readonly id: string;
  readonly svg: string;
  /** The part of its own space that it draws. */
  readonly box: Box;
  readonly focus: readonly [number, number];
}

/** Where the eye goes on a map that does not say: the middle of Korea, as the workshop's map has it. */
const MIDDLE = [420, 360] as const;

const numbers = (text: string | undefined): number[] => (text ?? '').split(/[\s,]+/).map(Number);

/** Read from the SVG's root what is needed to place it. A map without a viewBox is taken to be in art space. */
export function readMapSheet(id: string, svg: string): MapSheet {
  const root = /<svg\b[^>]*>/.exec(svg)?.[0] ?? '';
  const [x, y, width, height] = numbers(/\bviewBox="([^"]*)"/.exec(root)?.[1]);
  const [focusX, focusY] = numbers(/\bdata-focus="([^"]*)"/.exec(root)?.[1]);
  const isBox = width !== undefined && height !== undefined && width > 0 && height > 0;
  return {
    id,
    svg,
    box: isBox ? [x ?? 0, y ?? 0, width, height] : ART,
    focus: focusX !== undefined && focusY !== undefined ? [focusX, focusY] : MIDDLE,
  };
}

/** An address an image can be loaded from, and how to give it back. */
export function sheetUrl({ svg }: MapSheet): { readonly url: string; readonly free: () => void } {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  return { url, free: () => URL.revokeObjectURL(url) };
}
