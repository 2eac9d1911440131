/** The report's typefaces as text, for a file that must look the same anywhere: fetched only when one is saved. */
import typed from '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-500-normal.woff2?inline';
import reading from '@fontsource/literata/files/literata-latin-400-normal.woff2?inline';
import readingBold from '@fontsource/literata/files/literata-latin-600-normal.woff2?inline';
import display from '@fontsource/sofia-sans-extra-condensed/files/sofia-sans-extra-condensed-latin-600-normal.woff2?inline';
import displayBold from '@fontsource/sofia-sans-extra-condensed/files/sofia-sans-extra-condensed-latin-800-normal.woff2?inline';

const face = (family: string, weight: number, url: string): string =>
  `@font-face{font-family:"${family}";font-weight:${weight};src:url(${url}) format("woff2")}`;

export const FACES = [
  face('Literata', 400, reading),
  face('Literata', 600, readingBold),
  face('Sofia Sans Extra Condensed', 600, display),
  face('Sofia Sans Extra Condensed', 800, displayBold),
  face('IBM Plex Mono', 500, typed),
].join('\n');
