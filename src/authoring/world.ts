/** The lists in `story/world.ink` that are the world; all others are Vera's, and no decision may read those. */
export const WORLD_LISTS = [
  'chair',
  'origin',
  'banner',
  'front',
  'china',
  'sky',
  'guns',
  'patron',
  'seoul',
  'pyongyang',
  'world',
] as const;
