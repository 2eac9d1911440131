/** Seeded chance, and runs drawn with it from the ways. */
import type { Ways } from '../../src/replay/ways.ts';

/** Mulberry32: the same numbers from 0 to 1 for the same seed, on every machine. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The decisions of one run, option by option at random, to its ending. */
export function randomWay(ways: Ways, random: () => number): string[] {
  const choices: string[] = [];
  for (let way = ways[0]; way !== undefined && 'leads' in way; ) {
    const options = Object.keys(way.leads);
    const id = options[Math.floor(random() * options.length)] ?? '';
    choices.push(id);
    way = ways[way.leads[id] ?? -1];
  }
  return choices;
}
