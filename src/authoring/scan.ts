/**
 * Reads Ink source line by line for what the compiler does not report: tags, choices, knots and diverts, each with file and line.
 * It is no parser of Ink: it knows the house conventions of `story/README.md` and nothing more.
 */
import { readFileSync } from 'node:fs';

interface At {
  readonly file: string;
  readonly line: number;
}

export interface ScannedTag extends At {
  readonly tag: string;
  readonly knot: string;
}

export interface ScannedChoice extends At {
  readonly knot: string;
  readonly id: string | null;
  readonly isDefault: boolean;
}

export interface ScannedKnot extends At {
  readonly name: string;
  readonly isFunction: boolean;
  /** Knots and functions this one mentions by divert, tunnel, thread or call. */
  readonly leadsTo: Set<string>;
}

export interface ScannedText extends At {
  readonly knot: string;
  readonly text: string;
  readonly words: number;
  readonly tags: readonly string[];
  readonly unit: string | null;
}

/** A name that a condition reads: a list, or a knot by its visit count. */
export interface ScannedRead extends At {
  readonly name: string;
  readonly knot: string;
}

export interface Scan {
  readonly tags: readonly ScannedTag[];
  readonly choices: readonly ScannedChoice[];
  readonly knots: ReadonlyMap<string, ScannedKnot>;
  readonly texts: readonly ScannedText[];
  readonly reads: readonly ScannedRead[];
}

const KNOT = /^\s*={2,}\s*(function\s+)?(\w+)/;
const CHOICE = /^\s*[*+][\s*+]*(?:\(\w+\)\s*)?(?:\{[^}]*\}\s*)*\[([^\]]*)\]/;

const words = (text: string): number =>
  text
    .replace(/<[^>]+>|\{[^}]*\}/g, ' ')
    .split(/\s+/)
    .filter((word) => /\w/.test(word)).length;

/** The prose of a line: no choice mark, no gather, no condition, no divert, no tag. */
function proseOf(line: string): string {
  return line
    .replace(/^\s*(?:[*+]\s*)+|^\s*(?:-(?!>)\s*)+/, '')
    .replace(/^\s*\{[^:}]*:\s*/, '')
    .split('#')[0]
    ?.replace(/(->|<-)\s*\w*/g, '')
    .replace(/^\s*else:\s*/, '')
    .replace(/\}\s*$/, '')
    .trim() as string;
}

/** The act a unit's file belongs to: the number its name begins with; null for files that every act shares. */
export const actOf = (file: string): string | null => /(?:^|\/)(\d)[^/]*\.ink$/.exec(file)?.[1] ?? null;

/** Names in the line's conditions, `{ name: …` or `- name:`, and all that a line of logic mentions. */
function namesRead(line: string): string[] {
  if (/^\s*~/.test(line)) return line.match(/[a-z_]\w*/g) ?? [];
  const heads = [...line.matchAll(/\{([^{}:|]*):/g), ...line.matchAll(/^\s*-(?!>)([^:#]*):/g)];
  return heads.flatMap(([, head]) => head?.match(/[a-z_]\w*/g) ?? []);
}

/** Scan the given Ink files in order; the unit of a line is the last `# unit:` seen before it. */
export function scanInk(files: readonly string[]): Scan {
  const tags: ScannedTag[] = [];
  const choices: ScannedChoice[] = [];
  const knots = new Map<string, ScannedKnot>();
  const texts: ScannedText[] = [];
  const reads: ScannedRead[] = [];
  let unit: string | null = null;
  for (const file of files) {
    let knot: ScannedKnot = { file, line: 1, name: '', isFunction: false, leadsTo: new Set() };
    if (!knots.has('')) knots.set('', knot);
    knot = knots.get('') ?? knot;
    readFileSync(file, 'utf8')
      .split('\n')
      .forEach((source, n) => {
        const at = { file, line: n + 1 };
        const line = source.replace(/(^|\s)\/\/.*$/, '');
        const opens = KNOT.exec(line);
        if (opens) {
          const name = opens[2] ?? '';
          knot = { ...at, name, isFunction: opens[1] !== undefined, leadsTo: new Set() };
          knots.set(name, knot);
          return;
        }
        for (const [, name] of line.matchAll(/(?:->|<-)\s*(\w+)/g)) if (name) knot.leadsTo.add(name);
        for (const [, name] of line.matchAll(/\b(\w+)\s*\(/g)) if (name) knot.leadsTo.add(name);
        for (const name of namesRead(line)) reads.push({ ...at, name, knot: knot.name });
        const lineTags = line
          .split('#')
          .slice(1)
          .map((tag) => tag.split(']')[0]?.trim() ?? '');
        for (const tag of lineTags) {
          tags.push({ ...at, tag, knot: knot.name });
          if (tag.startsWith('unit:')) unit = tag.slice(5).trim();
        }
        const choice = CHOICE.exec(line);
        if (choice) {
          const inside = (choice[1] ?? '').split('#').map((part) => part.trim());
          const id =
            inside
              .find((part) => part.startsWith('id:'))
              ?.slice(3)
              .trim() ?? null;
          choices.push({ ...at, knot: knot.name, id, isDefault: inside.includes('default') });
          const text = inside[0] ?? '';
          texts.push({ ...at, knot: knot.name, text, words: words(text), tags: [], unit });
          return;
        }
        if (knot.isFunction || /^\s*(INCLUDE|LIST|VAR|CONST|~|=)/.test(line)) return;
        const text = proseOf(line);
        if (words(text) > 0)
          texts.push({ ...at, knot: knot.name, text, words: words(text), tags: lineTags, unit });
      });
  }
  return { tags, choices, knots, texts, reads };
}

/** Knots that nothing leads to from where the story starts or from the given further starts (the records). */
export function unreachable(scan: Scan, starts: readonly string[]): ScannedKnot[] {
  const seen = new Set(['', ...starts]);
  const queue = [...seen];
  for (let name = queue.pop(); name !== undefined; name = queue.pop())
    for (const next of scan.knots.get(name)?.leadsTo ?? [])
      if (scan.knots.has(next) && !seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
  return [...scan.knots.values()].filter(({ name }) => !seen.has(name));
}
