/**
 * Walks the whole story by its decisions and takes every witness choice in every world it meets.
 * Proves that witness choices change no world, that every decision is answered, and that the worlds stay few.
 */
import type { Ways } from '../replay/ways.ts';
import type { ChoiceId } from '../run/run.ts';
import type { Beat } from '../story/beat.ts';
import { Session } from '../story/session.ts';
import type { StorySource } from '../story/source.ts';
import { type Graph, type Reach, reachOf } from './reach.ts';
import type { Readable } from './readable.ts';
import { waysOf } from './ways.ts';

export interface WalkOptions {
  /** Names of the lists that are the world. */
  readonly world: readonly string[];
  /** Ids of the endings a world may have; Vera's are not among them. */
  readonly endings: readonly string[];
  /** What can still be read from a choice on; what cannot is forgotten there. Without it nothing is. */
  readonly readable?: Readable;
  /** Called now and then with what has been done and what is waiting. */
  readonly onProgress?: (done: number, waiting: number) => void;
}

export interface Walk {
  readonly states: number;
  readonly edges: number;
  /** Distinct world states where each unit begins. */
  readonly unitStates: Readonly<Record<string, number>>;
  /** Runs by decisions alone that come to each ending. */
  readonly endings: Readonly<Record<string, number>>;
  /** Options and witness options taken at least once. */
  readonly taken: ReadonlySet<ChoiceId>;
  /** Every fact cited on some path. */
  readonly facts: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly problems: readonly string[];
  /** Fewest and most words of a run by decisions, records not counted. */
  readonly words: Span;
  /** The same, unit by unit, papers apart. */
  readonly unitWords: Readonly<Record<string, Span>>;
  /** What each option of a decision changes after its own act. */
  readonly reach: readonly Reach[];
  /** Every way through the decisions to an ending, equal futures held once. */
  readonly ways: Ways;
}

export interface Span {
  readonly least: number;
  readonly most: number;
}

interface Node {
  readonly key: string;
  /** Runs that lead from here to each ending. */
  readonly endings: ReadonlyMap<string, number>;
  readonly words: Span;
  readonly unitWords: ReadonlyMap<string, Span>;
}

/** Words of a page and its margin note. */
export const wordsOf = (beat: Beat): number =>
  [...beat.lines, ...beat.note].reduce((sum, line) => sum + line.text.split(/\s+/).filter(Boolean).length, 0);

/** Runs on which no ending is told from here on. */
const NO_ENDING = '';

/** The world's ending told on these pages, if one is. */
const toldOn = (beats: readonly Beat[], worldEndings: readonly string[]): string | undefined =>
  beats.flatMap(({ ending }) => ending ?? []).find((id) => worldEndings.includes(id));

/** A node with the pages that lead to it: their words, and the ending told on them, which is then every run's. */
function withPages(node: Node, beats: readonly Beat[], worldEndings: readonly string[]): Node {
  const told = toldOn(beats, worldEndings);
  const runs = [...node.endings.values()].reduce((sum, count) => sum + count, 0);
  const endings = told ? new Map([[told, runs]]) : node.endings;
  const unitWords = new Map(node.unitWords);
  let all = 0;
  for (const beat of beats) {
    const count = wordsOf(beat);
    all += count;
    if (beat.unit === null || beat.choice?.paper) continue;
    const { least, most } = unitWords.get(beat.unit) ?? { least: 0, most: 0 };
    unitWords.set(beat.unit, { least: least + count, most: most + count });
  }
  return {
    ...node,
    endings,
    unitWords,
    words: { least: node.words.least + all, most: node.words.most + all },
  };
}

class Walker {
  readonly #session: Session;
  readonly #options: WalkOptions;
  readonly #known = new Map<string, Node>();
  readonly unitStates = new Map<string, Set<string>>();
  readonly taken = new Set<ChoiceId>();
  readonly facts = new Set<string>();
  readonly places = new Set<string>();
  readonly problems = new Set<string>();
  /** States by key, with where each option leads. */
  readonly graph: Graph = new Map();
  edges = 0;

  constructor(source: StorySource, options: WalkOptions) {
    this.#session = new Session(source);
    this.#options = options;
  }

  get states(): number {
    return this.#known.size;
  }

  /** What is the same for everything that can still be told from here. */
  #stateKey(): string {
    const choice = this.#session.nextChoice;
    const offered = choice?.options.map(({ id, text }) => `${id} ${text}`).join('|') ?? 'end';
    const ahead = this.#options.readable?.(choice?.options[0]?.id ?? null);
    const counts = this.#session.readCounts.filter(([path]) => ahead?.has(path.split('.')[0] ?? '') ?? true);
    const lists = this.#options.world.filter((name) => ahead?.has(name) ?? true);
    return `${offered}#${JSON.stringify(this.#session.read(lists))}#${JSON.stringify(counts)}`;
  }

  /** The act of the page at this stretch's end: the number its unit begins with. */
  #actHere(): string | null {
    return this.#stretch().at(-1)?.unit?.[0] ?? null;
  }

  #stretch(): readonly Beat[] {
    return this.#session.stretch;
  }

  #note(beats: readonly Beat[]): void {
    for (const beat of beats) {
      for (const line of [...beat.lines, ...beat.note]) for (const fact of line.facts) this.facts.add(fact);
      if (beat.scene.place) this.places.add(beat.scene.place.id);
    }
  }

  /** Take `id`, look, and come back. */
  #after<T>(id: ChoiceId, look: () => T): T {
    const depth = this.#session.choices.length;
    this.#session.choose(id);
    this.taken.add(id);
    this.edges++;
    const seen = look();
    this.#session.rewindTo(depth);
    return seen;
  }

  #checkAnswer(id: ChoiceId, kind: string): void {
    const beats = this.#stretch();
    if (kind === 'decision' && !beats.some((beat) => beat.outcome?.option === id))
      this.problems.add(`option "${id}" reaches no outcome`);
    if (kind === 'witness' && (beats[0]?.note.length ?? 0) === 0)
      this.problems.add(`witness option "${id}" is answered by no sourced margin note`);
  }

  /** The world where the next decision is met, or the story ends, taking defaults on the way. */
  #nextWorld(): string {
    const depth = this.#session.choices.length;
    for (let choice = this.#session.nextChoice; choice?.kind === 'witness'; choice = this.#session.nextChoice)
      this.#session.choose(this.#standIn(choice));
    const choice = this.#session.nextChoice;
    const key = `${choice?.id ?? 'end'} ${choice?.options.map((option) => option.id).join(',') ?? ''} ${JSON.stringify(this.#session.read(this.#options.world))}`;
    this.#session.rewindTo(depth);
    return key;
  }

  #standIn(choice: NonNullable<Beat['choice']>): ChoiceId {
    return this.#session.source.meta.points[choice.id]?.standsIn ?? choice.options[0]?.id ?? '';
  }

  #noteUnits(): void {
    for (const beat of this.#stretch())
      if (beat.unit !== null) {
        const seen = this.unitStates.get(beat.unit) ?? new Set();
        // Only the first page of a unit counts, and that is the first stretch in which it appears on this path.
        if (!this.#unitsOnPath.includes(beat.unit)) {
          this.#unitsOnPath.push(beat.unit);
          seen.add(JSON.stringify(this.#session.read(this.#options.world)));
        }
        this.unitStates.set(beat.unit, seen);
      }
  }

  #unitsOnPath: string[] = [];

  visit(): Node {
    const unitsBefore = [...this.#unitsOnPath];
    const beats = this.#stretch();
    this.#note(beats);
    this.#noteUnits();
    const key = this.#stateKey();
    const known = this.#known.get(key);
    const node = known ?? this.#explore(key);
    if (known === undefined) {
      this.#known.set(key, node);
      this.#options.onProgress?.(this.#known.size, this.#session.choices.length);
    }
    this.#unitsOnPath = unitsBefore;
    return withPages(node, beats, this.#options.endings);
  }

  /** From the choice at this stretch's end on; the words of the stretch itself are the caller's. */
  #explore(key: string): Node {
    const choice = this.#session.nextChoice;
    const leads = new Map<ChoiceId, string>();
    const tells = new Map<ChoiceId, string>();
    this.graph.set(key, { act: this.#actHere(), isDecision: choice?.kind === 'decision', leads, tells });
    if (choice === null) {
      return { key, endings: new Map([[NO_ENDING, 1]]), words: { least: 0, most: 0 }, unitWords: new Map() };
    }
    if (choice.kind === 'plain')
      this.problems.add(`a choice of no decision or witness entry: ${choice.options[0]?.id}`);
    if (choice.kind === 'witness') this.#tryWitness(choice);
    const taken = choice.kind === 'witness' ? [this.#standIn(choice)] : choice.options.map(({ id }) => id);
    const nodes = taken.map((id) =>
      this.#after(id, () => {
        if (choice.kind !== 'witness') this.#checkAnswer(id, choice.kind);
        const node = this.visit();
        leads.set(id, node.key);
        const told = toldOn(this.#stretch(), this.#options.endings);
        if (told !== undefined) tells.set(id, told);
        return node;
      }),
    );
    return { ...mergeNodes(nodes), key };
  }

  /** Every witness option, each as far as the world it leads to. */
  #tryWitness(choice: NonNullable<Beat['choice']>): void {
    const worlds = choice.options.map(({ id }) =>
      this.#after(id, () => {
        this.#checkAnswer(id, 'witness');
        this.#note(this.#stretch());
        return this.#nextWorld();
      }),
    );
    if (new Set(worlds).size > 1)
      this.problems.add(
        `witness choice "${choice.id}" leaks into the world: ${[...new Set(worlds)].join(' / ')}`,
      );
  }
}

const wider = (a: Span | undefined, b: Span): Span => ({
  least: Math.min(a?.least ?? b.least, b.least),
  most: Math.max(a?.most ?? b.most, b.most),
});

function mergeNodes(nodes: readonly Node[]): Omit<Node, 'key'> {
  const endings = new Map<string, number>();
  const unitWords = new Map<string, Span>();
  let words: Span | undefined;
  for (const node of nodes) {
    for (const [ending, runs] of node.endings) endings.set(ending, (endings.get(ending) ?? 0) + runs);
    for (const [unit, span] of node.unitWords) unitWords.set(unit, wider(unitWords.get(unit), span));
    words = wider(words, node.words);
  }
  return { endings, words: words ?? { least: 0, most: 0 }, unitWords };
}

/** Walk every world. @throws StoryFault where the story itself fails. */
export function walkStory(source: StorySource, options: WalkOptions): Walk {
  const walker = new Walker(source, options);
  const root = walker.visit();
  const sizes = Object.fromEntries([...walker.unitStates].map(([unit, states]) => [unit, states.size]));
  const problems = [...walker.problems];
  if (root.endings.has(NO_ENDING)) problems.push('a run ends without an ending');
  for (const [unit, count] of Object.entries(sizes))
    if (count > 1000) problems.push(`${count} world states at the start of unit ${unit} (at most 1000)`);
  return {
    states: walker.states,
    edges: walker.edges,
    unitStates: sizes,
    endings: Object.fromEntries(root.endings),
    taken: walker.taken,
    facts: walker.facts,
    places: walker.places,
    problems,
    words: root.words,
    unitWords: Object.fromEntries(root.unitWords),
    reach: reachOf(walker.graph),
    ways: waysOf(walker.graph, root.key),
  };
}
