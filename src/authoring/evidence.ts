/**
 * Reads `story/evidence` from disk, checks it by schema and hands it on as plain data.
 * Build time only. Every fault carries its file, so that a writer can mend it.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { instrumentsSchema, SCHEMAS } from './schema.ts';

type Kind = keyof typeof SCHEMAS;
type Entry<K extends Kind> = v.InferOutput<(typeof SCHEMAS)[K]>;

export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** The evidence as it stands on disk, before the records are played into it. */
export interface RawEvidence {
  readonly fact: readonly Entry<'fact'>[];
  readonly decision: readonly Entry<'decision'>[];
  readonly witness: readonly Entry<'witness'>[];
  readonly document: readonly Entry<'document'>[];
  readonly person: readonly Entry<'person'>[];
  readonly term: readonly Entry<'term'>[];
  readonly place: readonly Entry<'place'>[];
  readonly map: readonly Entry<'map'>[];
  readonly sound: readonly Entry<'sound'>[];
  readonly ending: readonly Entry<'ending'>[];
  readonly instruments: v.InferOutput<typeof instrumentsSchema>;
}

/** Where each kind stands: a file, or a folder whose files are merged. */
const WHERE: Readonly<Record<Exclude<Kind, 'decision' | 'witness'>, string>> = {
  fact: 'facts',
  document: 'documents',
  person: 'people',
  term: 'glossary',
  place: 'places.yaml',
  map: 'maps.yaml',
  sound: 'sounds.yaml',
  ending: 'endings.yaml',
};

function yamlFiles(where: string): string[] {
  if (!existsSync(where)) return [];
  if (!statSync(where).isDirectory()) return [where];
  return readdirSync(where)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => path.join(where, name));
}

class Reader {
  readonly faults: Fault[] = [];

  parse(file: string): unknown {
    try {
      return parse(readFileSync(file, 'utf8')) as unknown;
    } catch (error) {
      this.faults.push({ file, line: 1, text: String(error).split('\n')[0] ?? 'cannot be read' });
      return null;
    }
  }

  list<K extends Kind>(kind: K, file: string, value: unknown): Entry<K>[] {
    if (value === null || value === undefined) return [];
    if (!Array.isArray(value)) {
      this.faults.push({ file, line: 1, text: `a list of ${kind} entries was expected` });
      return [];
    }
    return value.flatMap((entry: unknown): Entry<K>[] => {
      const checked = v.safeParse(SCHEMAS[kind], entry);
      if (checked.success) return [checked.output as Entry<K>];
      this.faults.push({ file, line: 1, text: this.#why(kind, entry, checked.issues) });
      return [];
    });
  }

  #why(kind: Kind, entry: unknown, issues: readonly v.BaseIssue<unknown>[]): string {
    const id = typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : '?';
    const says = issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim());
    return `${kind} "${id}": ${says.join('; ')}`;
  }
}

/** Read the evidence below `root` (`story/evidence`). Faults are returned, not thrown. */
export function loadEvidence(root: string): { evidence: RawEvidence; faults: Fault[]; files: string[] } {
  const reader = new Reader();
  const files: string[] = [];
  const all = <K extends Exclude<Kind, 'decision' | 'witness'>>(kind: K): Entry<K>[] =>
    yamlFiles(path.join(root, WHERE[kind])).flatMap((file) => {
      files.push(file);
      return reader.list(kind, file, reader.parse(file));
    });
  const decision: Entry<'decision'>[] = [];
  const witness: Entry<'witness'>[] = [];
  for (const file of yamlFiles(path.join(root, 'decisions'))) {
    files.push(file);
    const parsed = reader.parse(file);
    const both = typeof parsed === 'object' && parsed !== null ? parsed : {};
    decision.push(...reader.list('decision', file, 'decisions' in both ? both.decisions : null));
    witness.push(...reader.list('witness', file, 'witness' in both ? both.witness : null));
  }
  const file = path.join(root, 'instruments.yaml');
  const instruments = v.safeParse(instrumentsSchema, reader.parse(file));
  if (!instruments.success)
    reader.faults.push({ file, line: 1, text: 'the four instruments need a state each' });
  const evidence: RawEvidence = {
    fact: all('fact'),
    decision,
    witness,
    document: all('document'),
    person: all('person'),
    term: all('term'),
    place: all('place'),
    map: all('map'),
    sound: all('sound'),
    ending: all('ending'),
    instruments: instruments.success
      ? instruments.output
      : { council: '', alliance: '', front: '', atomic: '' },
  };
  return { evidence, faults: reader.faults, files };
}
