/** The named lights as flat tints, laid over a plate that is not drawn in that light already. No gradients. */

/** A colour multiplied into the picture: white leaves it as it is. */
const TINTS: Readonly<Record<string, number>> = {
  night: 0xb4c0cc,
  lamp: 0xf3e2c0,
  dawn: 0xd9d9dc,
  morning: 0xf4efe2,
  noon: 0xffffff,
  afternoon: 0xf3e6cb,
  evening: 0xd2c3bc,
};

/** The tint of a light over a plate, or null where none is needed. */
export function tintOf(light: string | null, lit: readonly string[]): number | null {
  if (light === null || lit.includes(light)) return null;
  const tint = Object.hasOwn(TINTS, light) ? TINTS[light] : undefined;
  return tint === undefined || tint === 0xffffff ? null : tint;
}

/** `#rrggbb`, for the page. */
export const cssColour = (tint: number): string => `#${tint.toString(16).padStart(6, '0')}`;
