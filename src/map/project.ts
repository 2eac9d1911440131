/** Conic conformal projection, and the view: how the base sheet is scaled and slid so that a box fills a frame. */
import base from '../../assets/maps/base.json' with { type: 'json' };
import type { Box, LonLat, Point } from './types.ts';

const RAD = Math.PI / 180;
const { central, n, f, k, x: X0, y: Y0 } = base.projection;

/** To the base sheet, in which the coast is stored. */
export function project([lon, lat]: LonLat): Point {
  const r = f / Math.tan(((90 + lat) * RAD) / 2) ** n;
  const turn = n * (lon - central) * RAD;
  return [X0 + k * r * Math.sin(turn), Y0 - k * (f - r * Math.cos(turn))];
}

export interface Frame {
  /** x, y, width, height of the picture. */
  readonly view: readonly [number, number, number, number];
  /** x, y, width, height that the focus must fit: what nothing lies over. */
  readonly clear: readonly [number, number, number, number];
  /** How thick marks are drawn, relative to the stage. */
  readonly weight: number;
}

export const FRAMES = {
  /** The plate's own space; from x 704 the sheet of words lies over it. */
  stage: { view: [-40, -24, 1360, 768], clear: [16, 34, 636, 652], weight: 1 },
  /** The strip above the words on a phone, where somebody's face may stand at the lower left. */
  strip: { view: [0, 0, 600, 364], clear: [70, 56, 430, 284], weight: 0.72 },
  /** On a low screen the page shows the middle 140 units of its height. */
  leaf: { view: [0, 0, 560, 184], clear: [6, 16, 548, 152], weight: 0.66 },
  /** One of two that lie side by side. */
  pair: { view: [0, 0, 400, 480], clear: [6, 6, 388, 456], weight: 0.5 },
} as const satisfies Readonly<Record<string, Frame>>;

export type FrameName = keyof typeof FRAMES;

/** A base point times `scale`, plus `dx`, `dy`. */
export interface View {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
  readonly frame: Frame;
  readonly at: (place: LonLat) => Point;
}

/** The largest view of `focus` that the frame's clear part holds, in its middle. */
export function viewOf([west, south, east, north]: Box, frame: Frame): View {
  const middle = (west + east) / 2;
  const edge = [west, middle, east].flatMap((lon) => [project([lon, south]), project([lon, north])]);
  const xs = edge.map(([x]) => x);
  const ys = edge.map(([, y]) => y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [cx, cy, cw, ch] = frame.clear;
  const scale = Math.min(cw / (x1 - x0), ch / (y1 - y0));
  const dx = cx + cw / 2 - (scale * (x0 + x1)) / 2;
  const dy = cy + ch / 2 - (scale * (y0 + y1)) / 2;
  const at = (place: LonLat): Point => {
    const [x, y] = project(place);
    return [x * scale + dx, y * scale + dy];
  };
  return { scale, dx, dy, frame, at };
}

/** Whether a point lies in the frame, or within `margin` of it. */
export function shows({ frame }: View, [x, y]: Point, margin = 0): boolean {
  const [left, top, width, height] = frame.view;
  return x > left - margin && x < left + width + margin && y > top - margin && y < top + height + margin;
}
