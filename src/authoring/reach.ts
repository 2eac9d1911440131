/**
 * What an option changes after its own act, by the graph of the story's states and never by its wording. Pure.
 */
import type { ChoiceId } from '../run/run.ts';

interface GraphNode {
  readonly act: string | null;
  readonly isDecision: boolean;
  /** Where each option leads: the key of the next state. */
  readonly leads: ReadonlyMap<ChoiceId, string>;
  /** The world's ending told on the pages after an option, where one is. */
  readonly tells: ReadonlyMap<ChoiceId, string>;
}

/** The states of a story by key, without circles. */
export type Graph = Map<string, GraphNode>;

export interface Reach {
  readonly option: ChoiceId;
  /**
   * States of later acts that tell this option from the sibling nearest to it, in the world where they differ most.
   * In the last act every state counts, since none comes later.
   */
  readonly states: number;
}

/** Sets of states as bits. */
class StateSets {
  readonly #numbers = new Map<string, number>();
  readonly #below = new Map<string, Uint32Array>();
  readonly #graph: Graph;

  constructor(graph: Graph) {
    this.#graph = graph;
    for (const key of graph.keys()) this.#numbers.set(key, this.#numbers.size);
  }

  /** The state itself and all that can follow it. */
  from(key: string): Uint32Array {
    const known = this.#below.get(key);
    if (known) return known;
    const set = new Uint32Array(Math.ceil(this.#numbers.size / 32));
    const number = this.#numbers.get(key) ?? 0;
    set[number >>> 5] = (set[number >>> 5] ?? 0) | (1 << (number & 31));
    for (const next of this.#graph.get(key)?.leads.values() ?? [])
      this.from(next).forEach((bits, n) => {
        set[n] = (set[n] ?? 0) | bits;
      });
    this.#below.set(key, set);
    return set;
  }

  /** The states of the acts wanted. */
  where(wanted: (act: string | null) => boolean): Uint32Array {
    const set = new Uint32Array(Math.ceil(this.#numbers.size / 32));
    for (const [key, { act }] of this.#graph) {
      const number = this.#numbers.get(key) ?? 0;
      if (wanted(act)) set[number >>> 5] = (set[number >>> 5] ?? 0) | (1 << (number & 31));
    }
    return set;
  }
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

const differing = (a: Uint32Array, b: Uint32Array, mask: Uint32Array): number =>
  a.reduce((sum, bits, n) => sum + ones((bits ^ (b[n] ?? 0)) & (mask[n] ?? 0)), 0);

/** The reach of every option of every decision, smallest first. */
export function reachOf(graph: Graph): Reach[] {
  const sets = new StateSets(graph);
  const last =
    [...graph.values()]
      .map(({ act }) => act ?? '')
      .toSorted()
      .at(-1) ?? '';
  const masks = new Map<string | null, Uint32Array>();
  const laterThan = (act: string | null): Uint32Array => {
    const mask = masks.get(act) ?? sets.where((other) => act === null || act === last || (other ?? '') > act);
    masks.set(act, mask);
    return mask;
  };
  const reach = new Map<ChoiceId, number>();
  for (const { act, isDecision, leads } of graph.values()) {
    if (!isDecision) continue;
    for (const [option, key] of leads) {
      const others = [...leads].filter(([other]) => other !== option);
      const nearest = Math.min(
        ...others.map(([, other]) => differing(sets.from(key), sets.from(other), laterThan(act))),
      );
      reach.set(option, Math.max(reach.get(option) ?? 0, nearest));
    }
  }
  return [...reach].map(([option, states]) => ({ option, states })).toSorted((a, b) => a.states - b.states);
}
