/**
 * The letters of the first page, made into faces before anything is laid out: a face in a sheet of styles would be asked
 * for only then, and every size of whatever stood in for it looked for in the system. No imports: this file is put into
 * the page as it is, minified, behind the letters themselves.
 */
declare const LETTERS: readonly (readonly [family: string, weight: string, style: string, base64: string])[];

for (const [family, weight, style, base64] of LETTERS) {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  document.fonts.add(new FontFace(family, bytes, { weight, style }));
}
