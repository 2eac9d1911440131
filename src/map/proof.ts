/**
 * Takes inks away from a place's print. The workshop cuts one print of each place in all its inks, and marks the groups
 * that the decision is about `data-moved`; the poorer prints are the same drawing with other paints, made here.
 * Pure: text in, text out. Must not know: which place it is, or what the evidence is.
 */
import type { PrintInks } from './print.ts';

/** The plates' palette, as assets/workshop/kit.mjs has it. */
const INK = '#16171b';
const NIGHT = '#1e2a35';
const SLATE = '#384b57';
const STEEL = '#74888e';
const FOG = '#b3bcb6';
const PAPER = '#ede3cc';
const SHEET = '#f6f0e1';
const RED = '#b42e1b';
const LAMP = '#e8ae45';
const MOSS = '#5e6244';
const RUST = '#8a4636';

/** A proof's own: its key block, the palest tone, and the strengths that red has. */
const KEY = '#27363f';
const PALE = '#dcd9cc';
const DEEP = '#8a2416';
const BLUSH = '#efc6b4';
const FLESH = '#de9079';

/** Tones that become screens, with the radius of a dot in a cell of 8. */
const SCREENS: readonly (readonly [tone: string, radius: number])[] = [
  [NIGHT, 3.75],
  [SLATE, 3],
  [STEEL, 1.9],
];
/** The screen a tone is printed with, by number; a tone that has none of its own takes its neighbour's. */
const SCREEN: Readonly<Record<string, number>> = { [NIGHT]: 0, [SLATE]: 1, [MOSS]: 1, [RUST]: 1, [STEEL]: 2 };

/** What moved, in three inks: flat, in red's strengths. */
const IN_RED: Readonly<Record<string, string>> = {
  [INK]: DEEP,
  [NIGHT]: DEEP,
  [SLATE]: RED,
  [STEEL]: FLESH,
  [FOG]: FLESH,
  [PAPER]: BLUSH,
  [LAMP]: SHEET,
  [MOSS]: RED,
  [RUST]: RED,
};

type Paints = (colour: string, moved: boolean) => string;

/** Three inks have no ochre: what was lit is bare paper. */
const threeInks: Paints = (colour, moved) =>
  moved ? (IN_RED[colour] ?? colour) : colour === LAMP ? SHEET : colour;

/** Two inks or one: key, paper and screens. Light skin stays flat: dots across a face destroy it. */
const proof =
  (hasRed: boolean): Paints =>
  (colour, moved) => {
    const red = moved && hasRed;
    if (colour === RED) return hasRed ? RED : KEY;
    if (colour === INK) return red ? DEEP : KEY;
    if (colour === SHEET || colour === LAMP) return SHEET;
    if (colour === PAPER) return red ? BLUSH : SHEET;
    if (colour === FOG) return red ? FLESH : PALE;
    return `url(#${red ? 'moved' : 'proof'}-${SCREEN[colour] ?? 2})`;
  };

const PAINTS: Readonly<Record<Exclude<PrintInks, 'full'>, Paints>> = {
  three: threeInks,
  two: proof(true),
  one: proof(false),
};

/** The screens as patterns, their dots as large on the leaf whatever the crop. */
function screens(svg: string, hasRed: boolean): string {
  const across = Number(/viewBox="\S+ \S+ ([\d.]+)/.exec(svg)?.[1] ?? 760);
  const tile = (id: string, radius: number, ink: string): string =>
    `<pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(22.5) scale(${(across / 760).toFixed(3)})"><path fill="${SHEET}" d="M0 0h8v8H0z"/><circle cx="4" cy="4" r="${radius}" fill="${ink}"/></pattern>`;
  const tiles = SCREENS.map(
    ([, radius], n) => tile(`proof-${n}`, radius, KEY) + (hasRed ? tile(`moved-${n}`, radius, RED) : ''),
  );
  return `<defs>${tiles.join('')}</defs>`;
}

/** What an element says of its paint, or is given by what it stands in. */
interface Painted {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly isMoved: boolean;
}

/** The print, in fewer inks than all. */
export function inked(svg: string, inks: PrintInks): string {
  if (inks === 'full') return svg;
  const paint = PAINTS[inks];
  const open: Painted[] = [{ fill: null, stroke: null, isMoved: false }];
  const repainted = svg.replace(/<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>/g, (tag, end, name, said, alone) => {
    if (end === '/') {
      open.pop();
      return tag;
    }
    const around = open.at(-1);
    const isMoved = (around?.isMoved ?? false) || /\bdata-moved\b/.test(said);
    const own = (key: 'fill' | 'stroke'): string | null =>
      new RegExp(`\\s${key}="([^"]*)"`).exec(said)?.[1] ?? around?.[key] ?? null;
    const here: Painted = { fill: own('fill'), stroke: own('stroke'), isMoved };
    if (alone !== '/') open.push(here);
    let now: string = said;
    for (const key of ['fill', 'stroke'] as const) {
      const colour = here[key];
      if (colour === null || !colour.startsWith('#')) continue;
      const says = ` ${key}="${paint(colour, isMoved)}"`;
      if (new RegExp(`\\s${key}="`).test(now)) now = now.replace(new RegExp(`\\s${key}="[^"]*"`), says);
      // A group that moved may have its colour from what it stands in, which did not.
      else if (isMoved && around?.isMoved !== true) now += says;
    }
    return `<${name}${now}${alone}>`;
  });
  return inks === 'three'
    ? repainted
    : repainted.replace(/^<svg[^>]*>/, (head) => head + screens(svg, inks === 'two'));
}
