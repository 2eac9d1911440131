/** The map by its id, as the story and the evidence name it. */
import { type DrawOptions, drawMap } from './draw.ts';
import { STATES } from './states.ts';

/** SVG text of the map `id`. Throws for an id that no state has. */
export function mapSvg(id: string, options: DrawOptions): string {
  const state = STATES.get(id);
  if (state === undefined)
    throw new Error(`no map "${id}": src/map/states.ts has ${[...STATES.keys()].join(', ')}`);
  return drawMap(state, options);
}
