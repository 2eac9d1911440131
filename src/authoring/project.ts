/**
 * Loads the project's own story whole: Ink, evidence, register and the check's findings.
 * What the build, the story command and the content tests share.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Evidence } from '../evidence/types.ts';
import type { ChartData } from '../replay/chart/layout.ts';
import { inkSource } from '../story/ink.ts';
import type { CompiledStory, StorySource } from '../story/source.ts';
import { assembleEvidence, type Register, storyMeta, UNITS } from './assemble.ts';
import { type Assets, checkStory } from './check.ts';
import { compileInk } from './compile.ts';
import { type Fault, loadEvidence, type RawEvidence } from './evidence.ts';
import { PATHS } from './paths.ts';
import { type Scan, scanInk } from './scan.ts';
import { checkTeaching, loadTeaching, type Teaching } from './teaching.ts';

export interface Project {
  /** Null where the Ink does not compile. */
  readonly source: (StorySource & CompiledStory) | null;
  readonly raw: RawEvidence;
  readonly scan: Scan;
  readonly register: Register;
  readonly teaching: Teaching;
  readonly faults: readonly Fault[];
  /** Every file read, for a watcher. */
  readonly files: readonly string[];
}

export const readRegister = (file: string = PATHS.register): Register =>
  JSON.parse(readFileSync(file, 'utf8')) as Register;

/** The chart as it was last written, or null before that. */
export const readChart = (file: string = PATHS.chart): ChartData | null =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ChartData) : null;

/** Each witness choice's default, by its point. */
function defaultsOf(scan: Scan): Record<string, string> {
  return Object.fromEntries(
    scan.choices.flatMap(({ id, isDefault }) =>
      id !== null && isDefault ? [[id.slice(0, id.lastIndexOf('.')), id]] : [],
    ),
  );
}

/** @param assets what pictures and sounds there are, or null to leave them unchecked. */
export function loadProject(assets: Assets | null = null): Project {
  const compiled = compileInk(PATHS.story);
  const { evidence: raw, faults: yamlFaults, files } = loadEvidence(PATHS.evidence);
  const scan = scanInk(compiled.files);
  const register = readRegister();
  const { teaching, faults: teachingFaults } = loadTeaching(PATHS.teaching);
  const inkFaults = compiled.messages
    .filter(({ kind }) => kind !== 'note')
    .map(({ file, line, kind, text }) => ({ file, line, text: `${kind}: ${text}` }));
  const source =
    compiled.json === null
      ? null
      : inkSource({ compiled: compiled.json, meta: storyMeta(raw, register, defaultsOf(scan)) });
  return {
    source,
    raw,
    scan,
    register,
    teaching,
    faults: [
      ...inkFaults,
      ...yamlFaults,
      ...teachingFaults,
      ...checkStory({ scan, evidence: raw, register, assets }),
      ...checkTeaching(teaching, raw, UNITS),
    ],
    files: [...compiled.files, ...files, PATHS.register],
  };
}

/** The evidence with its records played. @throws Error where the Ink does not compile. */
export function projectEvidence({ source, raw }: Project): Evidence {
  if (source === null) throw new Error('the story does not compile');
  return assembleEvidence(raw, source);
}
