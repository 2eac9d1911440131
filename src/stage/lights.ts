/** The named lights as flat tints, laid over a plate that is not drawn in that light already. No gradients. */

/** A colour multiplied into the picture: white leaves it as it is. */
const TINTS: Readonly<Record<string, number>> = {
  night: 0xbac5d0,
  lamp: 0xf5e6c8,
  dawn: 0xdcdcdf,
  morning: 0xf4efe2,
  noon: 0xffffff,
  afternoon: 0xf3e6cb,
  evening: 0xdccfc8,
  dusk: 0xc6c4cb,
};

/** The tint of a light over a plate, or null where none is needed. */
export function tintOf(light: string | null, lit: readonly string[]): number | null {
  if (light === null || lit.includes(light)) return null;
  const tint = Object.hasOwn(TINTS, light) ? TINTS[light] : undefined;
  return tint === undefined || tint === 0xffffff ? null : tint;
}

/** A colour between two others. */
export function between(from: number, to: number, share: number): number {
  const part = (shift: number): number => {
    const a = (from >> shift) & 255;
    return Math.round(a + (((to >> shift) & 255) - a) * share) << shift;
  };
  return part(16) | part(8) | part(0);
}

/** `#rrggbb`, for the page. */
export const cssColour = (tint: number): string => `#${tint.toString(16).padStart(6, '0')}`;
