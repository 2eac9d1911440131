/**
 * Fronts as they stood on documented dates, west to east. Schematic: placed by hand from written accounts, true to
 * about 10 km, which is what the sheet says of them. They smooth over what was no line at all.
 */
import type { LonLat } from './types.ts';

/** Where the main line of 1951 to 1953 and the line of the truce are one: the western half. */
const WEST: readonly LonLat[] = [
  [126.67, 37.8],
  [126.66, 37.92],
  [126.7, 37.95],
  [126.76, 37.98],
  [126.85, 38.09],
  [126.92, 38.14],
  [126.96, 38.21],
  [127.09, 38.285],
  [127.22, 38.312],
  [127.38, 38.318],
  [127.46, 38.305],
];

/** And the eastern end, from the Punchbowl to the coast south of Kosong. */
const EAST: readonly LonLat[] = [
  [128.04, 38.302],
  [128.12, 38.325],
  [128.2, 38.38],
  [128.26, 38.45],
  [128.285, 38.53],
  [128.3, 38.6],
  [128.37, 38.625],
];

export const FRONTS = {
  /** The line of 1945, crossed before dawn on 25 June 1950. */
  parallel: [
    [124.65, 38],
    [125.2, 38],
    [126, 38],
    [127, 38],
    [128, 38],
    [128.62, 38],
  ],
  /** 28 June 1950: the Han below Seoul; Chunchon lost, the east coast lost to south of Kangnung. */
  june28: [
    [126.52, 37.66],
    [126.75, 37.6],
    [126.98, 37.51],
    [127.18, 37.54],
    [127.4, 37.58],
    [127.75, 37.78],
    [128.2, 37.7],
    [128.6, 37.62],
    [129.08, 37.6],
  ],
  /** About 15 August 1950: the Naktong, the hills above Taegu, the coast above Pohang. */
  perimeter: [
    [128.46, 35.06],
    [128.4, 35.22],
    [128.44, 35.37],
    [128.4, 35.5],
    [128.42, 35.72],
    [128.39, 35.98],
    [128.52, 36.1],
    [128.8, 36.17],
    [129.1, 36.12],
    [129.44, 36.13],
  ],
  /** 28 September 1950: Inchon and Seoul retaken, the northern army between; the rest of the South soon after (US Army history). */
  september28: [
    [126.5, 37.72],
    [126.75, 37.72],
    [127.05, 37.66],
    [127.2, 37.45],
    [127.12, 37.2],
    [127.4, 36.75],
    [127.9, 36.75],
    [128.4, 37],
    [128.9, 37.3],
    [129.25, 37.35],
  ],
  /** 19 October 1950, and the narrow waist: the Chongchon's mouth is further north; this is Pyongyang to Wonsan. */
  waist: [
    [125.15, 39.02],
    [125.55, 39.12],
    [125.95, 39.12],
    [126.45, 39.12],
    [126.9, 39.15],
    [127.25, 39.28],
    [127.5, 39.32],
  ],
  /** Mid-December 1950: the Imjin, the parallel above Uijongbu and Chunchon, the coast below Yangyang (US Army history). */
  december1950: [
    [126.66, 37.82],
    [126.72, 37.93],
    [126.95, 38.02],
    [127.3, 38.03],
    [127.7, 38.02],
    [128.1, 38],
    [128.45, 38.02],
    [128.66, 38.03],
  ],
  /** 24 November 1950: Chongju, Taechon, above Tokchon; then the gap in the ranges; Yudam-ni, Hyesanjin, short of Chongjin. */
  november24: [
    [125.1, 39.62],
    [125.42, 39.84],
    [125.85, 39.92],
    [126.3, 39.95],
    [126.7, 39.93],
    [126.95, 40.15],
    [127.08, 40.5],
    [127.45, 40.72],
    [127.85, 41.1],
    [128.15, 41.38],
    [128.55, 41.3],
    [129.1, 41.45],
    [129.72, 41.72],
  ],
  /** Mid-January 1951: Pyongtaek, Ansong, below Wonju, Yongwol, Samchok. */
  january1951: [
    [126.82, 36.97],
    [127.11, 36.98],
    [127.6, 37.1],
    [128, 37.22],
    [128.46, 37.18],
    [128.8, 37.3],
    [129.2, 37.43],
  ],
  /**
   * The main line from November 1951 to the summer of 1953. Its salient ran from north-east of Kumhwa to the hills south
   * of Kumsong, level eastwards for about 16 km, then south-east to Mundung-ni (US Army history).
   */
  mainLine: [
    ...WEST,
    [127.5, 38.34],
    [127.56, 38.39],
    [127.64, 38.415],
    [127.77, 38.41],
    [127.86, 38.36],
    [127.95, 38.305],
    ...EAST,
  ],
  /** 20 July 1953, and so the Military Demarcation Line: Natural Earth's land border of today, thinned by hand. */
  demarcation: [...WEST, [127.56, 38.312], [127.71, 38.323], [127.81, 38.298], [127.97, 38.301], ...EAST],
} as const satisfies Readonly<Record<string, readonly LonLat[]>>;

export type FrontId = keyof typeof FRONTS;
