/**
 * A source as two style sheets set it: a note after the Chicago Manual (17th edition) and an entry after the MLA Handbook
 * (9th edition), which puts the family's name first. Pure. Must not know: the page.
 */
import type { Source } from '../../evidence/types.ts';
import { plainText } from '../../reader/typeset.ts';
import { familyFirst } from './authors.ts';

export const STYLES = ['Chicago', 'MLA'] as const;
export type Style = (typeof STYLES)[number];

/** Publishers of books, as the record names them; everything else holds pieces. */
const PUBLISHERS =
  /\b(Press|Routledge|Norton|Macmillan|Doubleday|ROSSPEN|Simon & Schuster|Tauris|Little, Brown|Modern Library|Jonathan Cape|Tuttle|Brassey's|Greenhill|Publishers|Publishing House|Molodaya gvardiya|Vostok-Zapad|Government Printing Office)\b/;
/** A volume, a page, a day: the holder is a series, a journal or a newspaper, whoever prints it. */
const HOLDS_PIECES =
  /^in |\bvol\.|\bdoc\.|\bpp?\. \d|\d:\d|\bAssociated Press\b|^Press \(|working paper|bulletin/i;

const yearOf = ({ year }: Source): string => (year === 'n.d.' ? 'n.d.' : String(year));
const stopped = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
const addressOf = ({ url }: Source): string => (url === null ? '' : `, ${url}`);

/** What the record writes where it knows a book and not who printed it. */
const UNNAMED = /^(online )?book\b/;

/** Whether the source is a book by itself. */
export const isBook = ({ collection_or_publisher: holder }: Source): boolean =>
  UNNAMED.test(holder) || (PUBLISHERS.test(holder) && !HOLDS_PIECES.test(holder));

/** Who printed a book, or where a piece stands, and the year, where the one does not name the other. */
function whereAndWhen(source: Source): string {
  const { collection_or_publisher: holder } = source;
  const year = yearOf(source);
  const where = UNNAMED.test(holder) ? '' : holder;
  const isSaid = !isBook(source) && where.includes(year);
  return [where, isSaid ? '' : year].filter(Boolean).join(', ');
}

function chicago(source: Source): string {
  const { author, title } = source;
  const where = whereAndWhen(source);
  return isBook(source)
    ? `${author}, ${title} (${where})${addressOf(source)}`
    : `${author}, “${title},” ${where}${addressOf(source)}`;
}

function mla(source: Source): string {
  const { title } = source;
  const author = familyFirst(source.author);
  const where = `${whereAndWhen(source)}${addressOf(source)}`;
  return isBook(source)
    ? `${stopped(author)} ${stopped(title)} ${where}`
    : `${stopped(author)} “${stopped(title)}” ${where}`;
}

/** The source as plain text; a book's title is to be set in italics by whoever pastes it. */
export const citeAs = (style: Style, source: Source): string =>
  plainText(stopped(style === 'Chicago' ? chicago(source) : mla(source)));
