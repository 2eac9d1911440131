/**
 * The map's room: what a map of Korea at a date is, and how it becomes SVG text.
 * Owns fronts, states, inks and the drawing. Must not know the story, the stage or the page; knows no DOM.
 */
import type towns from '../../assets/maps/towns.json';
import type { FrontId } from './fronts.ts';

/** Degrees: longitude east, latitude north. */
export type LonLat = readonly [lon: number, lat: number];
/** A point of the sheet. */
export type Point = readonly [x: number, y: number];
/** West, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

export type TownId = keyof typeof towns;
/** Where a town's name stands, seen from the town. */
export type Side = 'n' | 'e' | 's' | 'w';
export type SeaId = 'yellow' | 'east' | 'strait';
export type SeaName = readonly [SeaId, LonLat];
/** Whose advance an arrow is: ordered in the north (red), the United Nations (night), the Chinese Volunteers (moss). */
export type ArrowKind = 'north' | 'un' | 'volunteers';

export interface Arrow {
  readonly kind: ArrowKind;
  readonly path: readonly LonLat[];
  /** Width at the tail and at the neck, in units of the sheet. */
  readonly width: readonly [tail: number, neck: number];
}

/** Everything a map of one date shows; plain data. */
export interface MapState {
  readonly id: string;
  /** For the head of the sheet, in capitals. */
  readonly title: string;
  /** Said to whoever cannot see it. */
  readonly says: string;
  readonly front?: FrontId;
  /** The side the front presses: its teeth point there. None for a front that stands still. */
  readonly presses?: 'north' | 'south';
  /** Fronts of other dates, as dots. */
  readonly ghosts?: readonly FrontId[];
  /** A front along which a demilitarised zone lies. */
  readonly dmz?: FrontId;
  /** Ground held by the South and the UN: closed shapes, cut to Korea's coast. */
  readonly held: readonly (readonly LonLat[])[];
  /** No UN ground troops stand on it: the key then names the South alone. */
  readonly southAlone?: boolean;
  readonly arrows: readonly Arrow[];
  readonly towns: readonly (TownId | readonly [TownId, Side])[];
  /** What is spoken of: the stage fits this box beside the sheet of words, a leaf fits `leaf`, or this. */
  readonly focus: Box;
  readonly leaf?: Box;
  readonly leafTowns?: readonly (TownId | readonly [TownId, Side])[];
  /** Which seas are named, and where the middle of the name stands. */
  readonly seas?: readonly SeaName[];
  readonly leafSeas?: readonly SeaName[];
  /** Rivers that are named, and where the middle of the name stands; on the stage only. */
  readonly waters?: readonly (readonly [name: string, at: LonLat])[];
  /** Where the air war was fought: a closed shape, drawn as a loose dashed line. */
  readonly air?: readonly LonLat[];
  /** Words over a stretch of country, as "Soviet zone". */
  readonly zones?: readonly { readonly words: string; readonly at: LonLat }[];
}
