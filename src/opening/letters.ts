/**
 * The letters of the first page, made into faces before anything is laid out: a face in a sheet of styles would be asked
 * for only then, and every size of whatever stood in for it looked for in the system. No imports: this file is put into
 * the page as it is, minified, behind the letters themselves.
 */
declare const LETTERS: readonly (readonly [family: string, weight: string, style: string, base64: string])[];

/** Browsers before 2025 have none. */
const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  if (fromBase64 !== undefined) return fromBase64(base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

for (const [family, weight, style, base64] of LETTERS) {
  document.fonts.add(new FontFace(family, bytesOf(base64), { weight, style }));
}
