/**
 * What a part of the guide is made of: headings, text, lists and tables as plain data, so that the page, the print and
 * the saved text say the same. Must not know: the page, or any part.
 */

/** Words, or words that are a link, stand out, or are to be typed. */
export type Span =
  | string
  | { readonly href: string; readonly says: string }
  | { readonly strong: string }
  | { readonly code: string };
export type Text = string | readonly Span[];

export type Block =
  | { readonly kind: 'text'; readonly says: Text; readonly quiet?: boolean }
  | { readonly kind: 'list'; readonly items: readonly Text[]; readonly numbered?: boolean }
  | {
      readonly kind: 'table';
      /** What it shows, for whoever cannot take it in at a glance. */
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Text[])[];
    }
  /** Something to copy, shown whole, with a button. */
  | { readonly kind: 'copy'; readonly what: string; readonly text: string }
  /** Ruled paper to write on by hand. */
  | { readonly kind: 'ruled'; readonly lines: number }
  | Section
  /** A control of the page's own; the saved text says `instead`. */
  | { readonly kind: 'control'; readonly name: 'erase'; readonly instead: string }
  | {
      readonly kind: 'control';
      readonly name: 'links';
      readonly units: readonly { readonly id: string; readonly title: string }[];
      readonly address: string;
      readonly instead: string;
    };

/** A stretch with a heading that can be linked to. */
export interface Section {
  readonly kind: 'section';
  /** Below its part's: `boycott` in `decisions` is `#guide/decisions/boycott`. */
  readonly id: string;
  readonly title: string;
  /** Typed above the title: a date, a place. */
  readonly slug?: string;
  readonly blocks: readonly Block[];
}

export const text = (says: Text): Block => ({ kind: 'text', says });
export const quiet = (says: Text): Block => ({ kind: 'text', says, quiet: true });
export const list = (items: readonly Text[]): Block => ({ kind: 'list', items });
export const steps = (items: readonly Text[]): Block => ({ kind: 'list', items, numbered: true });
export const section = (id: string, title: string, blocks: readonly Block[], slug?: string): Section => ({
  kind: 'section',
  id,
  title,
  blocks,
  ...(slug === undefined ? {} : { slug }),
});

/** A link inside the guide: to a part, or to a section of one. */
export const inside = (says: string, part: string, id?: string): Span => ({
  href: `#guide/${part}${id === undefined ? '' : `/${id}`}`,
  says,
});

/** Things in a row, with commas between. */
export const joined = (spans: readonly Span[], between = ', '): readonly Span[] =>
  spans.flatMap((span, n) => (n === 0 ? [span] : [between, span]));

/** Every section, outer before inner. */
export const sectionsIn = (blocks: readonly Block[]): readonly Section[] =>
  blocks.flatMap((block) => (block.kind === 'section' ? [block, ...sectionsIn(block.blocks)] : []));

const spansOf = (says: Text): readonly Span[] => (typeof says === 'string' ? [says] : says);

/** Every text, wherever it stands. */
export function textsIn(blocks: readonly Block[]): readonly Text[] {
  return blocks.flatMap((block): readonly Text[] => {
    switch (block.kind) {
      case 'text':
        return [block.says];
      case 'list':
        return block.items;
      case 'table':
        return block.rows.flat();
      case 'section':
        return textsIn(block.blocks);
      default:
        return [];
    }
  });
}

/** Every address linked to. */
export const linksIn = (blocks: readonly Block[]): readonly string[] =>
  textsIn(blocks).flatMap((says) =>
    spansOf(says).flatMap((span) => (typeof span === 'object' && 'href' in span ? [span.href] : [])),
  );
