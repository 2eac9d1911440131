/**
 * What each thing on the map is printed with, by number of inks. All: the plate's own colours. Three: no ochre, held
 * ground is ruled. Two: blue-black in screens of dots on bare sheet, and red on what moved. One: the blue-black alone.
 */
import type { ArrowKind } from './types.ts';

export type Inks = 1 | 2 | 3 | 'full';

export const C = {
  ink: '#16171B',
  night: '#1E2A35',
  slate: '#384B57',
  steel: '#74888E',
  fog: '#B3BCB6',
  paper: '#EDE3CC',
  sheet: '#F6F0E1',
  red: '#B42E1B',
  lamp: '#E8AE45',
  moss: '#5E6244',
  rust: '#8A4636',
  /** Map only: hachures; and, in a proof, the key block and its two light flats. */
  hachure: '#CBC5B1',
  key: '#27363F',
  pale: '#DCD9CC',
  stream: '#A9AFAE',
} as const;

export interface ArrowPaint {
  readonly fill: string;
  readonly line?: string;
}

export interface Paint {
  /** Patterns the paints refer to. */
  readonly defs: string;
  readonly sea: string;
  /** Rims of the sea along the coast, widest first. */
  readonly rims: readonly (readonly [width: number, colour: string])[];
  readonly grid: string;
  readonly neighbour: string;
  readonly land: string;
  readonly key: string;
  readonly hachure: string;
  readonly river: string;
  readonly held: string;
  readonly front: string;
  readonly ghost: string;
  readonly dmz: readonly [wash: string, ticks: string, line: string];
  readonly arrows: Readonly<Record<ArrowKind, ArrowPaint>>;
  readonly words: string;
  readonly halo: string;
  readonly faint: string;
  readonly seaWords: string;
}

const dots = (id: string, cell: number, radius: number, ink: string, ground: string, shrink = 1): string =>
  `<pattern id="${id}" width="${cell}" height="${cell}" patternUnits="userSpaceOnUse" patternTransform="rotate(22.5)${shrink === 1 ? '' : ` scale(${(1 / shrink).toFixed(4)})`}"><path fill="${ground}" d="M0 0h${cell}v${cell}H0z"/><circle cx="${cell / 2}" cy="${cell / 2}" r="${radius}" fill="${ink}"/></pattern>`;
const ruled = (id: string, cell: number, width: number, ink: string): string =>
  `<pattern id="${id}" width="${cell}" height="${cell}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path fill="${ink}" d="M0 0h${width}v${cell}H0z"/></pattern>`;

const full = (front: string): Paint => ({
  defs: '',
  sea: C.steel,
  rims: [
    [58, '#7F9297'],
    [38, '#8B9C9F'],
    [22, '#98A6A7'],
    [9, C.fog],
  ],
  grid: C.slate,
  neighbour: C.fog,
  land: C.paper,
  key: C.ink,
  hachure: C.hachure,
  river: C.steel,
  held: C.lamp,
  front,
  ghost: C.slate,
  dmz: ['#D9B6A0', C.rust, C.ink],
  arrows: { north: { fill: C.red }, un: { fill: C.night }, volunteers: { fill: C.moss } },
  words: C.ink,
  halo: C.paper,
  faint: C.slate,
  seaWords: C.ink,
});

function proof(p: string, cell: number, moved: string, scale: number): Paint {
  const isRed = moved === C.red;
  return {
    defs:
      dots(`${p}dots-sea`, cell, cell * 0.27, C.key, C.sheet) +
      // the coast is scaled into the view, its dots are not
      dots(`${p}dots-land`, cell, cell * 0.15, C.key, C.sheet, scale) +
      dots(`${p}dots-thin`, cell, cell * 0.15, C.key, C.sheet) +
      dots(`${p}dots-dark`, cell * 0.75, cell * 0.31, C.key, C.sheet) +
      ruled(`${p}ruled`, cell, cell * 0.24, C.key) +
      (isRed ? dots(`${p}dots-wash`, cell * 0.6, cell * 0.15, C.red, C.sheet) : ''),
    sea: `url(#${p}dots-sea)`,
    rims: [[10, C.sheet]],
    grid: C.pale,
    neighbour: `url(#${p}dots-land)`,
    land: C.sheet,
    key: C.key,
    hachure: C.pale,
    river: C.stream,
    held: `url(#${p}ruled)`,
    front: moved,
    ghost: C.key,
    dmz: [isRed ? `url(#${p}dots-wash)` : `url(#${p}dots-thin)`, moved, moved],
    arrows: {
      north: isRed ? { fill: C.red } : { fill: C.key },
      un: { fill: C.sheet, line: C.key },
      volunteers: { fill: `url(#${p}dots-dark)`, line: isRed ? C.red : C.key },
    },
    words: C.key,
    halo: C.sheet,
    faint: C.key,
    seaWords: C.key,
  };
}

/**
 * The paints for a number of inks. `moved`: whether what the decision moved (the front, its arrows, its zone) is red;
 * it is in two inks, unless told otherwise. `prefix` keeps the patterns' ids apart on one page;
 * `scale` is the view's.
 */
export function paintOf(inks: Inks, moved: boolean, prefix: string, cell: number, scale: number): Paint {
  if (inks === 'full') return full(moved ? C.red : C.ink);
  if (inks === 1) return proof(prefix, cell, C.key, scale);
  if (inks === 2) return proof(prefix, cell, moved ? C.red : C.key, scale);
  const held = `${prefix}ruled`;
  return {
    ...full(moved ? C.red : C.ink),
    defs: ruled(held, cell, cell * 0.22, C.slate),
    held: `url(#${held})`,
  };
}
