/**
 * Has the whole faces at hand before a page is set in them: a face that is first missed in the middle of a press has the
 * browser set that page in another one first. Must not know: which page needs which.
 */

/** As the stylesheets use them; the letters of other alphabets come when a page has some. */
const FACES = [
  '400 1rem Literata',
  '600 1rem "Sofia Sans Extra Condensed"',
  '800 1rem "Sofia Sans Extra Condensed"',
  'italic 400 1rem Literata',
  '600 1rem Literata',
  '500 1rem "IBM Plex Mono"',
] as const;

/** One after another. A face that cannot be had is left to the one behind it. */
export async function warmFaces(): Promise<void> {
  for (const face of FACES) await document.fonts.load(face).catch(() => []);
}
