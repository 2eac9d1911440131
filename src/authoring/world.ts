/** The lists in `story/world.ink` that are the world; all others are Vera's, and no decision may read those. */
export const WORLD_LISTS = ['chair', 'banner', 'front', 'seoul', 'guns', 'world'] as const;
