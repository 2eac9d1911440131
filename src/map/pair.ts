/**
 * Maps looked at side by side, and one after another: all in one view and with the same names, so that between two of
 * them nothing moves but what the worlds moved. Must not know: which worlds, or why these maps.
 */
import { drawMap } from './draw.ts';
import type { Inks } from './inks.ts';
import { STATES } from './states.ts';
import type { Box, MapState, SeaName } from './types.ts';

/** From here up, in degrees from south to north, the view is of the country and not of the line across it. */
const COUNTRY = 3;
const TOWNS: MapState['towns'] = [
  ['sinuiju', 'e'],
  ['pyongyang', 'w'],
  ['wonsan', 'e'],
  ['seoul', 's'],
  ['taegu', 'e'],
  ['pusan', 's'],
];
const SEAS: readonly SeaName[] = [
  ['yellow', [124.3, 36.1]],
  ['east', [130.5, 39.9]],
];

const around = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map(([west]) => west)),
  Math.min(...boxes.map(([, south]) => south)),
  Math.max(...boxes.map(([, , east]) => east)),
  Math.max(...boxes.map(([, , , north]) => north)),
];

/**
 * SVG text of the map `id`, in the one view that holds every map of `among`.
 * @throws Error for an id that no state has.
 */
export function pairSvg(id: string, among: readonly string[], inks: Inks): string {
  const state = STATES.get(id);
  if (state === undefined) throw new Error(`no map "${id}"`);
  const all = among.flatMap((one) => STATES.get(one) ?? []);
  const box = around([state, ...all].map(({ focus }) => focus));
  const isCountry = box[3] - box[1] > COUNTRY;
  return drawMap(
    {
      ...state,
      leaf: box,
      leafTowns: isCountry ? TOWNS : (state.leafTowns ?? state.towns),
      leafSeas: isCountry ? SEAS : [],
    },
    { inks, frame: 'pair' },
  );
}
