// Finds the numbered subset file that holds a Chinese or Korean glyph, so that a word can be outlined without looking files up by hand.
// Must not know: what is written, or where it stands.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { text, width } from './type.mjs';

const req = createRequire(import.meta.url);
const FAMILIES = { ko: ['nanum-myeongjo', 700], zh: ['noto-serif-sc', 700] };
const ranges = {};

/** Which file of a family holds this character. */
function fileOf(lang, char) {
  const [family, weight] = FAMILIES[lang];
  ranges[lang] ??= JSON.parse(fs.readFileSync(req.resolve(`@fontsource/${family}/unicode.json`), 'utf8'));
  const code = char.codePointAt(0);
  for (const [subset, list] of Object.entries(ranges[lang])) {
    const holds = list.split(',').some((part) => {
      const [from, to] = part.trim().replace(/^U\+/i, '').split('-').map((hex) => Number.parseInt(hex, 16));
      return code >= from && code <= (to ?? from);
    });
    if (holds) return `${family}/files/${family}-${subset.replace(/[[\]]/g, '')}-${weight}-normal.woff`;
  }
  throw new Error(`no file of ${family} holds ${char}`);
}

/** A word in Chinese or Korean script as one path, its advance the size times `1 + ls`. */
export function word(lang, str, x, y, size, { ls = 0, anchor = 0, down = false } = {}) {
  const step = size * (1 + ls);
  const length = step * ([...str].length - 1) + size;
  return [...str]
    .map((char, n) => {
      const file = fileOf(lang, char);
      const off = (size - width(file, char, size)) / 2;
      return down ? text(file, char, x + off, y + n * step, size) : text(file, char, x - length * anchor + n * step + off, y, size);
    })
    .join('');
}
