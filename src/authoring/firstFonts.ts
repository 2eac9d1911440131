/**
 * The first page's letters: each face cut down to the letters that page and the next are set in, for the page itself to
 * carry (`src/opening/letters.ts`). The whole faces come behind it and go before these (`src/reader/faces.css`). Build
 * time only.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { PATHS } from './paths.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .,;:?!’‘“”()-–—';

/** What a browser applies unasked; small capitals and the like would bring their letters with them. */
const keepFeatures = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig'];

interface Cut {
  readonly family: string;
  readonly file: string;
  readonly weight: number;
  readonly style?: 'italic';
  /** Which of the page's words it sets; prose goes on to other pages before the whole face may have come. */
  readonly sets: 'prose' | 'said' | 'labels';
}

const CUTS: readonly Cut[] = [
  { family: 'Literata', file: 'literata/files/literata-latin-400-normal', weight: 400, sets: 'prose' },
  {
    family: 'Literata',
    file: 'literata/files/literata-latin-400-italic',
    weight: 400,
    style: 'italic',
    sets: 'said',
  },
  {
    family: 'Sofia Sans Extra Condensed',
    file: 'sofia-sans-extra-condensed/files/sofia-sans-extra-condensed-latin-800-normal',
    weight: 800,
    sets: 'labels',
  },
  {
    family: 'Sofia Sans Extra Condensed',
    file: 'sofia-sans-extra-condensed/files/sofia-sans-extra-condensed-latin-600-normal',
    weight: 600,
    sets: 'labels',
  },
  {
    family: 'IBM Plex Mono',
    file: 'ibm-plex-mono/files/ibm-plex-mono-latin-500-normal',
    weight: 500,
    sets: 'labels',
  },
];

/** Family, weight, style, and the face in base64. */
type Letters = readonly [family: string, weight: string, style: string, base64: string];

/** @param words what is read on the first pages in italics, and as labels. */
export async function firstFonts(words: Readonly<Record<'said' | 'labels', string>>): Promise<Letters[]> {
  // The title and the way on stand in capitals, whatever they are written in.
  const letters = { prose: LETTERS, said: words.said, labels: `${words.labels}THE EMPTYCHAIRASKIN` };
  const cuts = CUTS.map(async ({ family, file, weight, style = 'normal', sets }): Promise<Letters> => {
    const whole = readFileSync(path.join(PATHS.root, 'node_modules/@fontsource', `${file}.woff2`));
    const set = [...new Set(letters[sets])].toSorted().join('');
    const cut = await subsetFont(whole, set, { targetFormat: 'woff2', keepFeatures, noHinting: true });
    return [`${family} First`, String(weight), style, cut.toString('base64')];
  });
  return Promise.all(cuts);
}
