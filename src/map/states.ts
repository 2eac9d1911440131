/**
 * Every state the story shows the map of Korea in: the ids of story/evidence/maps.yaml. Leaves that will lie side by
 * side share one `leaf` box, so that only the worlds differ. Held ground is drawn loosely; the coast cuts it.
 */
import { FRONTS, type FrontId } from './fronts.ts';
import type { Arrow, Box, LonLat, MapState, SeaName } from './types.ts';

/** South of a front: the front, then round by the sea. The western seam keeps Kanghwa and leaves Ongjin. */
const southOf = (front: FrontId, seam: readonly LonLat[]): LonLat[] => [
  ...FRONTS[front],
  [131.8, 38.6],
  [131.8, 32.6],
  [124, 32.6],
  ...seam,
];
/** After 1953: along the Han's mouth, north of Kanghwa, out between Ongjin and the islands. */
const ESTUARY: readonly LonLat[] = [
  [124.4, 37.9],
  [124.6, 37.98],
  [124.85, 37.8],
  [125.5, 37.62],
  [126.1, 37.68],
  [126.2, 37.83],
  [126.4, 37.84],
];
const CHEJU: readonly LonLat[] = [
  [125.6, 33],
  [127.4, 33],
  [127.4, 33.75],
  [125.6, 33.75],
];
const ULLUNG: readonly LonLat[] = [
  [130.6, 37.3],
  [131.1, 37.3],
  [131.1, 37.7],
  [130.6, 37.7],
];

const KOREA: Box = [123.9, 33.1, 131, 43];
/** The south-east with Cheju, for August 1950 and the world without ground troops. */
const SOUTH: Box = [125.9, 33.15, 130.9, 36.35];
const MIDDLE: Box = [124.6, 36.2, 130.2, 39.6];
/** The whole of the last line and the parallel it crosses. */
const LINE: Box = [126.05, 37.5, 128.95, 38.85];
const LINE_LEAF: Box = [126.2, 37.62, 128.8, 38.72];
const KUMSONG: Box = [127.02, 38.02, 128.35, 38.68];
const KUMSONG_LEAF: Box = [127.1, 38.17, 128.2, 38.53];

const MIDDLE_SEAS: readonly SeaName[] = [
  ['yellow', [125.3, 36.7]],
  ['east', [129.4, 38.95]],
];
const MIDDLE_LEAF: Box = [125.2, 36.75, 129.9, 38.55];
const MIDDLE_LEAF_SEAS: readonly SeaName[] = [
  ['yellow', [125.1, 37.2]],
  ['east', [130.42, 37]],
];
const LINE_SEAS: readonly SeaName[] = [['east', [128.52, 39.02]]];

const north = (width: readonly [number, number], ...path: LonLat[]): Arrow => ({
  kind: 'north',
  width,
  path,
});
const un = (width: readonly [number, number], ...path: LonLat[]): Arrow => ({ kind: 'un', width, path });
const volunteers = (width: readonly [number, number], ...path: LonLat[]): Arrow => ({
  kind: 'volunteers',
  width,
  path,
});

const state = (
  one: Omit<MapState, 'held' | 'arrows'> & Partial<Pick<MapState, 'held' | 'arrows'>>,
): MapState => ({
  held: [],
  arrows: [],
  ...one,
});

/** The last line, before it is said what lies along it. */
const LAST_LINE = state({
  id: 'armistice',
  title: '27 July 1953',
  says: 'A demilitarised zone lies along the last front and crosses the 38th parallel: south of it in the west, where Kaesong stays in the north, north of it in the east.',
  held: [southOf('demarcation', ESTUARY)],
  towns: ['seoul', 'kaesong', 'panmunjom', 'chunchon', 'cholwon', 'kumsong', 'kosong', 'kansong'],
  leafTowns: ['kaesong', 'panmunjom', 'cholwon', 'kumsong', 'kansong'],
  seas: LINE_SEAS,
  focus: LINE,
  leaf: LINE_LEAF,
});

const LIST: readonly MapState[] = [
  state({
    id: 'korea_1945',
    title: 'Korea, August 1945',
    says: 'Korea with the 38th parallel ruled across it: the Soviet zone to the north, the American to the south.',
    towns: ['pyongyang', 'seoul', 'wonsan', 'pusan', 'sinuiju'],
    leafTowns: ['pyongyang', 'seoul', 'wonsan'],
    zones: [
      { words: 'Soviet|zone', at: [126.7, 40.1] },
      { words: 'American|zone', at: [127.9, 36.75] },
    ],
    seas: [
      ['yellow', [124.2, 35.9]],
      ['east', [131.25, 40.3]],
    ],
    leafSeas: [
      ['yellow', [123.9, 37.2]],
      ['east', [130.4, 38.75]],
    ],
    focus: KOREA,
    leaf: [124.6, 36.9, 130.2, 39.3],
  }),
  state({
    id: 'june_1950',
    title: '25 June 1950',
    says: 'Red arrows cross the 38th parallel from the north, the widest towards Seoul.',
    front: 'parallel',
    presses: 'south',
    southAlone: true,
    held: [southOf('parallel', [])],
    arrows: [
      north([13, 9], [125.3, 38.5], [125.33, 38.2], [125.3, 37.95]),
      north([17, 11], [126.3, 38.55], [126.42, 38.2], [126.62, 37.93]),
      north([26, 17], [127.1, 38.75], [127.12, 38.2], [127, 37.72]),
      north([15, 10], [127.75, 38.65], [127.8, 38.25], [127.76, 37.94]),
      north([13, 9], [128.3, 38.65], [128.65, 38.15], [128.86, 37.82]),
    ],
    towns: [
      ['pyongyang', 'e'],
      ['seoul', 's'],
      ['ongjin', 's'],
      ['kaesong', 'w'],
      'chunchon',
      'kangnung',
      'wonsan',
      'taejon',
      'pusan',
    ],
    leafTowns: [['seoul', 's'], 'kaesong', 'chunchon', 'kangnung'],
    seas: MIDDLE_SEAS,
    leafSeas: MIDDLE_LEAF_SEAS,
    focus: MIDDLE,
    leaf: MIDDLE_LEAF,
  }),
  state({
    id: 'seoul_falls',
    title: '28 June 1950',
    says: 'The front stands on the Han, just south of Seoul, and runs east to the coast below Kangnung.',
    front: 'june28',
    presses: 'south',
    southAlone: true,
    held: [southOf('june28', [[126.2, 37.4]]), ULLUNG],
    arrows: [
      north([28, 18], [126.9, 38.35], [127.08, 38], [127, 37.62]),
      north([16, 10], [127.75, 38.35], [127.74, 38], [127.82, 37.72]),
      north([14, 9], [128.6, 38.25], [128.85, 37.9], [129, 37.66]),
    ],
    towns: [['pyongyang', 'e'], ['seoul', 'w'], 'suwon', 'kaesong', 'kangnung', 'wonsan', 'taejon', 'pusan'],
    leafTowns: [['seoul', 'w'], 'suwon', 'kaesong', 'kangnung'],
    seas: MIDDLE_SEAS,
    leafSeas: MIDDLE_LEAF_SEAS,
    focus: MIDDLE,
    leaf: MIDDLE_LEAF,
  }),
  state({
    id: 'perimeter',
    title: 'August 1950',
    says: 'The front is a small corner around Pusan in the south-east, behind the Naktong.',
    front: 'perimeter',
    presses: 'south',
    ghosts: ['june28'],
    held: [[...FRONTS.perimeter, [130.4, 36.2], [130.4, 34.3], [128.46, 34.4]], CHEJU, ULLUNG],
    arrows: [
      north([26, 16], [127.35, 36.9], [127.75, 36.4], [128.28, 36.12]),
      north([20, 13], [126.8, 36.2], [126.95, 35.4], [127.55, 35.05], [128.28, 35.24]),
      north([15, 10], [128.95, 37.3], [129.2, 36.8], [129.32, 36.3]),
    ],
    towns: [
      ['seoul', 'e'],
      'taejon',
      ['taegu', 'e'],
      'pohang',
      'pusan',
      ['masan', 's'],
      'cheju',
      ['mokpo', 's'],
    ],
    leafTowns: [['taegu', 'e'], 'pusan', 'cheju'],
    seas: [
      ['yellow', [125.15, 36.3]],
      ['strait', [128.35, 33.75]],
    ],
    leafSeas: [
      ['yellow', [124.3, 35.2]],
      ['strait', [127.9, 33.85]],
    ],
    focus: [124.4, 33, 130.4, 38.2],
    leaf: SOUTH,
  }),
  state({
    id: 'at_sea',
    title: 'September 1950, no ground troops',
    says: 'All of mainland Korea is held from the north; only Cheju and other islands are not.',
    ghosts: ['june28'],
    southAlone: true,
    held: [CHEJU, ULLUNG],
    arrows: [
      north([26, 18], [127.35, 36.9], [127.75, 36.3], [128.3, 35.7], [128.95, 35.24]),
      north([20, 13], [126.8, 36.2], [126.85, 35.5], [126.5, 34.88]),
      north([15, 11], [128.95, 37.3], [129.25, 36.7], [129.3, 36.12]),
      north([14, 10], [127.2, 35.4], [127.8, 35.2], [128.5, 35.22]),
    ],
    towns: ['taejon', ['taegu', 'e'], 'pohang', 'pusan', 'cheju', ['mokpo', 'w']],
    leafTowns: [['taegu', 'e'], 'pusan', 'cheju'],
    seas: [
      ['yellow', [125.15, 36.3]],
      ['strait', [128.35, 33.75]],
    ],
    leafSeas: [
      ['yellow', [124.3, 35.2]],
      ['strait', [127.9, 33.85]],
    ],
    focus: [124.4, 33, 130.4, 38.2],
    leaf: SOUTH,
  }),
  state({
    id: 'yalu_1950',
    title: '24 November 1950',
    says: 'The front is close to the Yalu in the far north. Arrows of the Chinese Volunteers come over the river.',
    front: 'november24',
    presses: 'north',
    held: [southOf('november24', [[124, 39.3]])],
    arrows: [
      volunteers([18, 12], [124.75, 40.5], [125.2, 40.3], [125.65, 40.05]),
      volunteers([20, 13], [126.2, 41.15], [126.35, 40.7], [126.45, 40.15]),
      volunteers([15, 10], [126.75, 41.3], [126.85, 40.9], [126.98, 40.55]),
      un([20, 12], [126.25, 38.6], [126, 39.2], [125.75, 39.72]),
      un([15, 10], [127.65, 39.85], [127.4, 40.25], [127.2, 40.5]),
      un([13, 9], [129.1, 40.95], [129.5, 41.25], [129.7, 41.55]),
    ],
    towns: [
      'pyongyang',
      'seoul',
      ['wonsan', 'e'],
      'sinuiju',
      ['changjin', 'e'],
      ['hungnam', 'e'],
      ['hyesanjin', 'n'],
      ['chongjin', 'e'],
    ],
    leafTowns: [
      ['sinuiju', 'w'],
      ['changjin', 'e'],
      ['hyesanjin', 'n'],
    ],
    seas: [['east', [130.1, 39.5]]],
    leafSeas: [['east', [131.4, 39.6]]],
    focus: [122.7, 36.7, 131, 43],
    leaf: [123.8, 38.9, 130.4, 42.1],
  }),
  state({
    id: 'seoul_again',
    title: 'January 1951',
    says: 'The front is south of Seoul again, from Pyongtaek to Samchok.',
    front: 'january1951',
    presses: 'south',
    ghosts: ['june28'],
    held: [southOf('january1951', [[126.4, 36.85]]), ULLUNG],
    arrows: [
      volunteers([26, 16], [126.45, 38.75], [126.75, 38.1], [127.05, 37.15]),
      volunteers([18, 12], [127.45, 38.6], [127.6, 38], [127.75, 37.3]),
      north([17, 11], [128.15, 38.5], [128.35, 37.9], [128.45, 37.34]),
    ],
    towns: [['seoul', 'w'], ['pyongtaek', 's'], ['wonju', 'e'], 'samchok', 'wonsan', 'taejon', 'pusan'],
    leafTowns: [['seoul', 'w'], ['pyongtaek', 's'], ['wonju', 'e'], 'samchok'],
    seas: MIDDLE_SEAS,
    leafSeas: MIDDLE_LEAF_SEAS,
    focus: MIDDLE,
    leaf: MIDDLE_LEAF,
  }),
  state({
    id: 'line_1951',
    title: 'The main line, 1951 to 1953',
    says: 'The front crosses the 38th parallel at a slant: below it in the west, above it in the east.',
    front: 'mainLine',
    ghosts: ['january1951'],
    held: [southOf('mainLine', ESTUARY)],
    towns: ['seoul', 'kaesong', 'panmunjom', 'chunchon', 'cholwon', ['kumsong', 'n'], 'kosong', 'kansong'],
    leafTowns: ['kaesong', 'panmunjom', 'cholwon', ['kumsong', 'n'], 'kansong'],
    seas: LINE_SEAS,
    focus: LINE,
    leaf: LINE_LEAF,
  }),
  state({
    id: 'kumsong_before',
    title: 'Kumsong, June 1953',
    says: 'Close up: the front bulges north, from Kumhwa to the hills just below Kumsong.',
    front: 'mainLine',
    held: [southOf('mainLine', ESTUARY)],
    towns: ['cholwon', 'kumhwa', 'kumsong', 'hwachon', 'yanggu'],
    leafTowns: ['cholwon', 'kumhwa', 'kumsong'],
    focus: KUMSONG,
    leaf: KUMSONG_LEAF,
  }),
  state({
    id: 'kumsong_after',
    title: 'Kumsong, 20 July 1953',
    says: 'Close up: the bulge at Kumsong has been pressed in; dots show where the front was.',
    front: 'demarcation',
    presses: 'south',
    ghosts: ['mainLine'],
    held: [southOf('demarcation', ESTUARY)],
    arrows: [
      volunteers([22, 15], [127.4, 38.56], [127.46, 38.46], [127.53, 38.345]),
      volunteers([30, 20], [127.82, 38.62], [127.78, 38.5], [127.71, 38.35]),
      volunteers([22, 15], [128.02, 38.52], [127.98, 38.43], [127.89, 38.33]),
    ],
    towns: ['cholwon', 'kumhwa', ['kumsong', 'n'], 'hwachon', 'yanggu'],
    leafTowns: ['cholwon', 'kumhwa', 'kumsong'],
    focus: KUMSONG,
    leaf: KUMSONG_LEAF,
  }),
  { ...LAST_LINE, dmz: 'demarcation' },
  {
    ...LAST_LINE,
    id: 'armistice_june',
    title: 'A truce in June 1953',
    says: 'A demilitarised zone lies along the June front, with the bulge at Kumsong still in it.',
    dmz: 'mainLine',
    held: [southOf('mainLine', ESTUARY)],
  },
  {
    ...LAST_LINE,
    id: 'no_armistice',
    title: 'December 1953, no armistice',
    says: 'The front of the summer, with no zone along it.',
    front: 'demarcation',
  },
];

/** Every state by its id. */
export const STATES: ReadonlyMap<string, MapState> = new Map(LIST.map((one) => [one.id, one]));
