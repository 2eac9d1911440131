/** What the map's states share: who holds what south of a front, the boxes they are seen in, arrows. Data only. */
import { FRONTS, type FrontId } from './fronts.ts';
import type { Arrow, Box, LonLat, MapState, SeaName } from './types.ts';

/** South of a front: the front, then round by the sea. The western seam keeps Kanghwa and leaves Ongjin. */
export const southOf = (front: FrontId, seam: readonly LonLat[]): LonLat[] => [
  ...FRONTS[front],
  [131.8, 38.6],
  [131.8, 32.6],
  [124, 32.6],
  ...seam,
];
/** After 1953: along the Han's mouth, north of Kanghwa, out between Ongjin and the islands. */
export const ESTUARY: readonly LonLat[] = [
  [124.4, 37.9],
  [124.6, 37.98],
  [124.85, 37.8],
  [125.5, 37.62],
  [126.1, 37.68],
  [126.2, 37.83],
  [126.4, 37.84],
];
export const CHEJU: readonly LonLat[] = [
  [125.6, 33],
  [127.4, 33],
  [127.4, 33.75],
  [125.6, 33.75],
];
export const ULLUNG: readonly LonLat[] = [
  [130.6, 37.3],
  [131.1, 37.3],
  [131.1, 37.7],
  [130.6, 37.7],
];

export const KOREA: Box = [123.9, 33.1, 131, 43];
/** The south-east with Cheju, for August 1950 and the world without ground troops. */
export const SOUTH: Box = [125.9, 33.15, 130.9, 36.35];
export const MIDDLE: Box = [124.6, 36.2, 130.2, 39.6];
/** The whole of the last line and the parallel it crosses. */
export const LINE: Box = [126.05, 37.5, 128.95, 38.85];
export const LINE_LEAF: Box = [126.2, 37.62, 128.8, 38.72];
export const KUMSONG: Box = [127.02, 38.02, 128.35, 38.68];
export const KUMSONG_LEAF: Box = [127.1, 38.17, 128.2, 38.53];

export const MIDDLE_SEAS: readonly SeaName[] = [
  ['yellow', [125.3, 36.7]],
  ['east', [129.4, 38.95]],
];
export const MIDDLE_LEAF: Box = [125.2, 36.75, 129.9, 38.55];
export const MIDDLE_LEAF_SEAS: readonly SeaName[] = [
  ['yellow', [125.1, 37.2]],
  ['east', [130.42, 37]],
];
export const LINE_SEAS: readonly SeaName[] = [['east', [128.52, 39.02]]];

export const north = (width: readonly [number, number], ...path: LonLat[]): Arrow => ({
  kind: 'north',
  width,
  path,
});
export const un = (width: readonly [number, number], ...path: LonLat[]): Arrow => ({
  kind: 'un',
  width,
  path,
});
export const volunteers = (width: readonly [number, number], ...path: LonLat[]): Arrow => ({
  kind: 'volunteers',
  width,
  path,
});

export const state = (
  one: Omit<MapState, 'held' | 'arrows'> & Partial<Pick<MapState, 'held' | 'arrows'>>,
): MapState => ({
  held: [],
  arrows: [],
  ...one,
});
