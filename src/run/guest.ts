/**
 * Names for the choices of a story that has no ids: the option's index and a hash of the text so far.
 * Labels and paths collide under threads; what has been read does not.
 */

/** FNV-1a, 32 bits, carried on from `seed`. Not for secrets. */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let n = 0; n < text.length; n++) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  return hash >>> 0;
}

/** `~2.9f3a`: index 2, after a text whose hash ends in 9f3a (16 bits are enough to notice that the text has changed). */
export const guestId = (index: number, hash: number): string =>
  `~${index}.${(hash & 0xffff).toString(16).padStart(4, '0')}`;

/** Back to numbers, or null for an id that is not a guest's. */
export function readGuestId(id: string): { readonly index: number; readonly hash: number } | null {
  const found = /^~(\d{1,4})\.([0-9a-f]{4})$/.exec(id);
  return found ? { index: Number(found[1]), hash: Number.parseInt(found[2] ?? '0', 16) } : null;
}
