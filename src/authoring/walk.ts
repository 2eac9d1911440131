/**
 * Walks the whole story by its decisions and takes every witness choice in every world it meets.
 * Proves that witness choices change no world, that every decision is answered, and that the worlds stay few.
 */
import type { ChoiceId } from '../run/run.ts';
import type { Beat } from '../story/beat.ts';
import { Session } from '../story/session.ts';
import type { StorySource } from '../story/source.ts';

export interface WalkOptions {
  /** Names of the lists that are the world. */
  readonly world: readonly string[];
  /** Ids of the endings a world may have; Vera's are not among them. */
  readonly endings: readonly string[];
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
  readonly words: { readonly least: number; readonly most: number };
}

interface Node {
  /** Runs that lead from here to each ending. */
  readonly endings: ReadonlyMap<string, number>;
  readonly least: number;
  readonly most: number;
}

const wordsOf = (beats: readonly Beat[]): number =>
  beats
    .flatMap((beat) => [...beat.lines, ...beat.note])
    .reduce((sum, line) => sum + line.text.split(/\s+/).filter(Boolean).length, 0);

class Walker {
  readonly #session: Session;
  readonly #options: WalkOptions;
  readonly #known = new Map<string, Node>();
  readonly unitStates = new Map<string, Set<string>>();
  readonly taken = new Set<ChoiceId>();
  readonly facts = new Set<string>();
  readonly places = new Set<string>();
  readonly problems = new Set<string>();
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
    return `${offered}#${JSON.stringify(this.#session.read(this.#options.world))}#${this.#session.readCounts}`;
  }

  #stretch(): readonly Beat[] {
    return this.#session.stretch;
  }

  #worldEnding(): string {
    const endings = this.#session.readSoFar.flatMap((beat) => (beat.ending === null ? [] : [beat.ending]));
    const last = this.#stretch().flatMap((beat) => (beat.ending === null ? [] : [beat.ending]));
    return [...endings, ...last].find((id) => this.#options.endings.includes(id)) ?? 'none';
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
    const here = wordsOf(beats);
    const node = known ?? this.#explore();
    if (known === undefined) {
      this.#known.set(key, node);
      this.#options.onProgress?.(this.#known.size, this.#session.choices.length);
    }
    this.#unitsOnPath = unitsBefore;
    return { endings: node.endings, least: node.least + here, most: node.most + here };
  }

  /** From the choice at this stretch's end on; the words of the stretch itself are the caller's. */
  #explore(): Node {
    const choice = this.#session.nextChoice;
    if (choice === null) {
      const ending = this.#worldEnding();
      if (ending === 'none') this.problems.add('a run ends without an ending');
      return { endings: new Map([[ending, 1]]), least: 0, most: 0 };
    }
    if (choice.kind === 'plain')
      this.problems.add(`a choice of no decision or witness entry: ${choice.options[0]?.id}`);
    if (choice.kind === 'witness') return this.#exploreWitness(choice);
    const nodes = choice.options.map(({ id }) =>
      this.#after(id, () => {
        this.#checkAnswer(id, choice.kind);
        return this.visit();
      }),
    );
    return mergeNodes(nodes);
  }

  #exploreWitness(choice: NonNullable<Beat['choice']>): Node {
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
    return this.#after(this.#standIn(choice), () => this.visit());
  }
}

function mergeNodes(nodes: readonly Node[]): Node {
  const endings = new Map<string, number>();
  for (const node of nodes)
    for (const [ending, runs] of node.endings) endings.set(ending, (endings.get(ending) ?? 0) + runs);
  return {
    endings,
    least: Math.min(...nodes.map(({ least }) => least)),
    most: Math.max(...nodes.map(({ most }) => most)),
  };
}

/** Walk every world. @throws StoryFault where the story itself fails. */
export function walkStory(source: StorySource, options: WalkOptions): Walk {
  const walker = new Walker(source, options);
  const root = walker.visit();
  const sizes = Object.fromEntries([...walker.unitStates].map(([unit, states]) => [unit, states.size]));
  const problems = [...walker.problems];
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
    words: { least: root.least, most: root.most },
  };
}
