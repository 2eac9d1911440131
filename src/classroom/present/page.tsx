/** Present mode: the page. Reads the address, fetches what a lesson needs before the network may go, and shows it. */
import { render } from 'preact';
import { decodeRun } from '../../run/code.ts';
import type { ClassroomParts } from '../pages.ts';
import { makeDeck } from './deck.ts';
import { Present } from './Present.tsx';
import { beginShow, type Show } from './show.ts';
import './present.css';
import './slides.css';
import './vote.css';
import './notes.css';

/** The faces the slides are set in. */
const FACES = [
  '600 1rem "Sofia Sans Extra Condensed"',
  '800 1rem "Sofia Sans Extra Condensed"',
  '400 1rem Literata',
  '600 1rem Literata',
  'italic 400 1rem Literata',
  '500 1rem "IBM Plex Mono"',
];

/**
 * The show an address asks for: `#present=4a`, or `#present=4a&run=CODE` after a reload, at the vote that comes next.
 * @returns null for the list of units.
 */
function showIn(hash: string, parts: ClassroomParts): Show | null {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const unit = asked.get('present');
  if (unit === null || !parts.lessons.units.some(({ id }) => id === unit)) return null;
  const code = asked.get('run');
  const decoded = code === null ? null : decodeRun(code, parts.source.meta);
  if (decoded === null || 'fault' in decoded || decoded.run.from !== unit) return beginShow(unit);
  const deck = makeDeck(unit, decoded.run.choices, parts);
  const choices = deck.flatMap((slide) =>
    slide.kind === 'vote' && slide.taken !== null ? [slide.taken] : [],
  );
  return { ...beginShow(unit, choices), at: deck.length - 1 };
}

/** Put present mode into an element. */
export function open(root: HTMLElement, parts: ClassroomParts): void {
  document.title = 'Present · The Empty Chair';
  for (const face of FACES) void document.fonts.load(face);
  const notes = import('./Notes.tsx').then(
    ({ Notes }) => Notes,
    () => null,
  );
  root.replaceChildren();
  render(<Present parts={parts} first={showIn(window.location.hash, parts)} notes={notes} />, root);
}
