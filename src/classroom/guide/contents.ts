/** The guide's parts, in their order. Must not know: the page. */
import type { GuidePart } from './input.ts';
import { access } from './parts/access.ts';
import { assess } from './parts/assess.ts';
import { content } from './parts/content.ts';
import { decisions } from './parts/decisions.ts';
import { glossary } from './parts/glossary.ts';
import { map } from './parts/map.ts';
import { misconceptions } from './parts/misconceptions.ts';
import { privacy } from './parts/privacy.ts';
import { recipes } from './parts/recipes.ts';
import { sources } from './parts/sources.ts';
import { start } from './parts/start.ts';
import { substitute } from './parts/substitute.ts';
import { units } from './parts/units.ts';

export const PARTS: readonly GuidePart[] = [
  start,
  recipes,
  substitute,
  units,
  content,
  decisions,
  map,
  assess,
  misconceptions,
  sources,
  glossary,
  privacy,
  access,
];

/** Every part on one page, for print and for searching. */
export const WHOLE = 'all';

/** What an address asks of the guide: `#guide`, `#guide/decisions`, `#guide/decisions/boycott`. */
export function askedOf(hash: string): { readonly part: string; readonly section: string | null } {
  const [, part = '', section = ''] = hash.replace(/^#/, '').split('/');
  const known = part === WHOLE || PARTS.some(({ id }) => id === part);
  return { part: known ? part : (PARTS[0]?.id ?? WHOLE), section: known && section !== '' ? section : null };
}
