/**
 * The map where the story turns: the autumn and winter of 1950, and the worlds in which the fighting stopped elsewhere
 * than it did. A zone in a world that did not happen lies along a front that did.
 */
import {
  ESTUARY,
  LINE,
  LINE_LEAF,
  LINE_SEAS,
  MIDDLE,
  MIDDLE_LEAF,
  MIDDLE_LEAF_SEAS,
  MIDDLE_SEAS,
  north,
  southOf,
  state,
  ULLUNG,
  un,
  volunteers,
} from './parts.ts';
import type { Box, LonLat, MapState, SeaName } from './types.ts';

const WAIST: Box = [124.2, 37.2, 129.9, 41];
const WAIST_LEAF: Box = [124.6, 38.35, 129.8, 40.1];
const NORTH: Box = [122.9, 36.9, 131, 43];
const NORTH_LEAF: Box = [123.8, 38.3, 130.4, 42.1];
const NORTH_SEAS: readonly SeaName[] = [['east', [130.1, 39.5]]];
/** Where the parallel meets the western sea, the islands below it stayed with the South. */
const WEST_SEA: readonly LonLat[] = [[124.4, 37.6]];
const ALL_KOREA: readonly LonLat[] = [
  [123, 32.5],
  [132, 32.5],
  [132, 43.5],
  [123, 43.5],
];

/** What a front and the zone along it share. */
type Shared = Pick<MapState, 'held' | 'towns' | 'leafTowns' | 'seas' | 'leafSeas' | 'focus' | 'leaf'>;
/** Halted at the narrow waist. */
const AT_THE_WAIST: Shared = {
  held: [southOf('waist', [[124.2, 38.8]]), ULLUNG],
  towns: [
    ['pyongyang', 's'],
    ['seoul', 's'],
    ['wonsan', 'e'],
    ['sinuiju', 'e'],
    ['hungnam', 'e'],
    ['kaesong', 'w'],
  ],
  leafTowns: [
    ['pyongyang', 's'],
    ['wonsan', 'e'],
    ['hungnam', 'e'],
  ],
  seas: NORTH_SEAS,
  focus: WAIST,
  leaf: WAIST_LEAF,
};
/** Halted where the war began. */
const ON_THE_PARALLEL: Shared = {
  held: [southOf('parallel', WEST_SEA), ULLUNG],
  towns: [
    ['pyongyang', 'e'],
    ['seoul', 's'],
    ['kaesong', 'w'],
    'chunchon',
    'kangnung',
    'wonsan',
    'taejon',
    'pusan',
  ],
  leafTowns: [['seoul', 's'], 'kaesong', ['chunchon', 's'], 'kangnung'],
  seas: MIDDLE_SEAS,
  leafSeas: MIDDLE_LEAF_SEAS,
  focus: MIDDLE,
  leaf: MIDDLE_LEAF,
};

export const TURNS: readonly MapState[] = [
  state({
    id: 'ongjin_1950',
    title: 'Ongjin, 1950',
    says: 'Close up: the peninsula of Ongjin, cut off from the South by the parallel and the sea. One red arrow crosses the parallel there, and nowhere else.',
    southAlone: true,
    held: [southOf('parallel', [])],
    arrows: [north([18, 11], [125.5, 38.22], [125.44, 38.1], [125.38, 37.96])],
    towns: [
      ['ongjin', 's'],
      ['haeju', 'e'],
      ['kaesong', 's'],
      ['seoul', 's'],
      ['pyongyang', 'w'],
    ],
    leafTowns: [
      ['ongjin', 's'],
      ['haeju', 'e'],
      ['kaesong', 's'],
      ['seoul', 's'],
    ],
    seas: [['yellow', [124.9, 37.35]]],
    focus: [123.7, 36.7, 128, 39.6],
    leaf: [124.5, 37.45, 127.3, 38.45],
  }),
  state({
    id: 'inchon_1950',
    title: '15 to 28 September 1950',
    says: 'Arrows land at Inchon and take Seoul; others come up from the corner round Pusan. The front has moved back to the middle of Korea.',
    front: 'september28',
    presses: 'north',
    ghosts: ['perimeter'],
    held: [southOf('september28', [[126.1, 37.5]]), ULLUNG],
    arrows: [
      un([22, 14], [125.85, 37.25], [126.3, 37.42], [126.85, 37.56]),
      un([24, 14], [128.45, 35.95], [127.9, 36.35], [127.42, 36.9]),
      un([16, 10], [129.3, 36.15], [129.1, 36.7], [128.95, 37.2]),
    ],
    towns: ['seoul', ['inchon', 'w'], 'taejon', ['taegu', 'e'], 'pusan', 'wonsan'],
    leafTowns: ['seoul', ['inchon', 'w'], 'taejon'],
    seas: [
      ['yellow', [125.15, 36.3]],
      ['east', [129.6, 38.2]],
    ],
    leafSeas: [
      ['yellow', [125, 36.6]],
      ['east', [130, 37.9]],
    ],
    focus: [124.4, 34.6, 130.4, 39.4],
    leaf: MIDDLE_LEAF,
  }),
  state({
    id: 'parallel_1950',
    title: 'Early October 1950',
    says: 'The front stands along the 38th parallel, where the war began.',
    front: 'parallel',
    ghosts: ['september28'],
    ...ON_THE_PARALLEL,
  }),
  state({
    id: 'advance_1950',
    title: 'October 1950',
    says: 'Arrows cross the 38th parallel northwards, to Pyongyang and along the east coast to Wonsan.',
    front: 'waist',
    presses: 'north',
    ghosts: ['parallel'],
    held: [southOf('waist', [[124.2, 38.8]]), ULLUNG],
    arrows: [
      un([26, 16], [126.75, 37.7], [126.35, 38.3], [125.9, 38.88]),
      un([18, 11], [127.4, 37.9], [126.95, 38.5], [126.6, 39]),
      un([18, 11], [128.7, 37.8], [128.3, 38.5], [127.62, 39.08]),
    ],
    towns: [
      ['pyongyang', 'w'],
      ['seoul', 's'],
      ['kaesong', 'w'],
      ['wonsan', 'w'],
      ['chunchon', 's'],
      'kangnung',
    ],
    leafTowns: [
      ['seoul', 's'],
      ['kaesong', 'w'],
      ['wonsan', 'w'],
    ],
    seas: MIDDLE_SEAS,
    leafSeas: [['east', [129.5, 38.7]]],
    focus: [124.2, 36.9, 130.2, 41],
    leaf: [124.9, 37.3, 129.9, 39.5],
  }),
  state({
    id: 'waist_1950',
    title: 'The narrow waist, October 1950',
    says: 'The front stands at the narrow waist of Korea, just north of Pyongyang and Wonsan, and goes no further.',
    front: 'waist',
    ghosts: ['parallel'],
    ...AT_THE_WAIST,
  }),
  state({
    id: 'volunteers_1950',
    title: 'Late October 1950',
    says: 'Arrows of the Chinese Volunteers cross the Yalu in three places. Arrows from the south are still going north to meet them.',
    front: 'waist',
    presses: 'north',
    held: [southOf('waist', [[124.2, 38.8]]), ULLUNG],
    arrows: [
      volunteers([24, 15], [124.3, 40.6], [124.85, 40.2], [125.35, 39.85]),
      volunteers([24, 15], [125.9, 41.3], [126.15, 40.75], [126.35, 40.2]),
      volunteers([17, 11], [126.75, 41.7], [126.95, 41.1], [127.12, 40.55]),
      un([20, 12], [125.95, 38.5], [125.75, 39.1], [125.6, 39.5]),
      un([16, 10], [127.6, 39.2], [127.55, 39.7], [127.4, 40.05]),
    ],
    towns: [
      ['pyongyang', 's'],
      ['sinuiju', 'w'],
      ['wonsan', 'e'],
      ['changjin', 'e'],
      ['hungnam', 'e'],
    ],
    leafTowns: [
      ['sinuiju', 'w'],
      ['changjin', 'e'],
    ],
    seas: NORTH_SEAS,
    focus: NORTH,
    leaf: NORTH_LEAF,
  }),
  state({
    id: 'river_1950',
    title: 'Winter 1950, China staying out',
    says: 'All of Korea is held from the south, up to the Yalu and the Tumen.',
    ghosts: ['parallel'],
    held: [ALL_KOREA],
    towns: [
      ['pyongyang', 'e'],
      ['seoul', 's'],
      ['sinuiju', 'w'],
      ['hungnam', 'e'],
      ['hyesanjin', 'n'],
      ['chongjin', 'e'],
    ],
    leafTowns: [
      ['pyongyang', 'e'],
      ['sinuiju', 'w'],
      ['hyesanjin', 'n'],
    ],
    seas: NORTH_SEAS,
    focus: NORTH,
    leaf: NORTH_LEAF,
  }),
  state({
    id: 'december_1950',
    title: 'December 1950',
    says: 'The front is back near the 38th parallel, with arrows of the Chinese Volunteers and the northern army coming down to it.',
    front: 'december1950',
    presses: 'south',
    held: [southOf('december1950', ESTUARY), ULLUNG],
    arrows: [
      volunteers([26, 16], [126.05, 39.1], [126.5, 38.6], [126.85, 38.15]),
      volunteers([20, 13], [127.2, 39], [127.5, 38.55], [127.6, 38.16]),
      north([16, 11], [128.2, 38.85], [128.4, 38.45], [128.45, 38.14]),
    ],
    towns: [['pyongyang', 's'], ['seoul', 's'], ['kaesong', 'w'], 'chunchon', 'wonsan', 'kangnung', 'taejon'],
    leafTowns: [['seoul', 's'], 'kaesong', ['chunchon', 's'], 'kangnung'],
    seas: MIDDLE_SEAS,
    leafSeas: MIDDLE_LEAF_SEAS,
    focus: MIDDLE,
    leaf: MIDDLE_LEAF,
  }),
  state({
    id: 'truce_38',
    title: 'A truce on the 38th parallel',
    says: 'A zone between the armies lies along the 38th parallel.',
    dmz: 'parallel',
    ...ON_THE_PARALLEL,
  }),
  state({
    id: 'truce_37',
    title: 'A truce south of Seoul, 1951',
    says: 'A zone between the armies lies near the 37th parallel. Seoul is north of it.',
    dmz: 'january1951',
    ghosts: ['parallel'],
    held: [southOf('january1951', [[126.4, 36.85]]), ULLUNG],
    towns: [['seoul', 'w'], ['pyongtaek', 's'], ['wonju', 'n'], 'samchok', ['wonsan', 's'], 'taejon'],
    leafTowns: [['seoul', 'w'], ['pyongtaek', 's'], ['wonju', 'n'], 'samchok'],
    seas: MIDDLE_SEAS,
    leafSeas: MIDDLE_LEAF_SEAS,
    focus: MIDDLE,
    leaf: MIDDLE_LEAF,
  }),
  state({
    id: 'truce_waist',
    title: 'A zone at the narrow waist',
    says: 'A zone between the armies lies across the narrow waist of Korea. Pyongyang is just south of it.',
    dmz: 'waist',
    ghosts: ['parallel'],
    ...AT_THE_WAIST,
  }),
  state({
    id: 'truce_line',
    title: 'A truce on the line of 1951',
    says: 'A zone between the armies lies along the main line of 1951, with the bulge at Kumsong in it.',
    dmz: 'mainLine',
    ghosts: ['january1951'],
    held: [southOf('mainLine', ESTUARY)],
    towns: ['seoul', 'kaesong', 'panmunjom', 'chunchon', 'cholwon', ['kumsong', 'n'], 'kosong', 'kansong'],
    leafTowns: ['kaesong', 'panmunjom', 'cholwon', ['kumsong', 'n'], 'kansong'],
    seas: LINE_SEAS,
    focus: LINE,
    leaf: LINE_LEAF,
  }),
];
