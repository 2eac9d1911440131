/**
 * The Vite plugin that turns the Ink and the evidence into modules: `virtual:story` (to play), `virtual:opening`
 * (its first pages, recorded), `virtual:evidence`
 * (to answer with), `virtual:chart` (every way through the decisions, laid out), `virtual:lessons` (what a class is
 * asked) and `virtual:guide` (answer notes, for teachers alone). Compile errors and warnings carry file and line, fail the build and show in the dev server's overlay; a saved file reloads the page, which replays the
 * run in its address.
 */
import path from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { GuideNotes } from '../classroom/guide/types.ts';
import type { Lessons } from '../classroom/lessonTypes.ts';
import type { Evidence } from '../evidence/types.ts';
import type { ChartData } from '../replay/chart/layout.ts';
import type { Opening } from '../story/opening.ts';
import type { CompiledStory } from '../story/source.ts';
import { guestMeta } from './assemble.ts';
import { compileInk } from './compile.ts';
import type { Fault } from './evidence.ts';
import { openingOf } from './opening.ts';
import { PATHS } from './paths.ts';
import { loadProject, projectEvidence, readChart } from './project.ts';
import { guideOf, lessonsOf } from './teaching.ts';
import { tryInk } from './tryInk.ts';

const STORY = 'virtual:story';
const OPENING = 'virtual:opening';
const EVIDENCE = 'virtual:evidence';
const CHART = 'virtual:chart';
const LESSONS = 'virtual:lessons';
const GUIDE = 'virtual:guide';
const MODULES: readonly string[] = [STORY, OPENING, EVIDENCE, CHART, LESSONS, GUIDE];

interface Loaded {
  readonly source: CompiledStory | null;
  readonly opening: Opening | null;
  readonly evidence: Evidence | null;
  readonly chart: ChartData | null;
  readonly lessons: Lessons | null;
  readonly guide: GuideNotes | null;
  readonly faults: readonly Fault[];
  readonly files: readonly string[];
}

/** Somebody else's Ink file in the same shell: no register, no evidence, no chart. */
function loadGuest(file: string): Loaded {
  const { json, messages, files } = compileInk(file);
  const faults = [...messages, ...(json === null ? [] : tryInk(file))]
    .filter(({ kind }) => kind === 'error')
    .map(({ file: at, line, kind, text }) => ({ file: at, line, text: `${kind}: ${text}` }));
  const name = path.basename(file, '.ink');
  return {
    source: json === null ? null : { compiled: json, meta: guestMeta(name) },
    opening: null,
    evidence: null,
    chart: null,
    lessons: null,
    guide: null,
    faults,
    files,
  };
}

function loadOwn(): Loaded {
  const project = loadProject();
  // Broken Ink or broken YAML stops the build; the rules of the house are `npm run story`'s to enforce, or nobody could write.
  const stops = project.faults.filter(
    ({ file, text }) => /\.ya?ml$/.test(file) || text.startsWith('error: ') || text.startsWith('warning: '),
  );
  const evidence = project.source === null ? null : projectEvidence(project);
  const files = [...project.files, PATHS.chart];
  return {
    source: project.source,
    opening: project.source === null || evidence === null ? null : openingOf(project.source, evidence),
    evidence,
    chart: readChart(),
    lessons: lessonsOf(project.teaching),
    guide: guideOf(project.teaching),
    faults: stops,
    files,
  };
}

const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

const moduleOf = (value: unknown): string => `export default ${parsed(value)};`;

/** The compiled story stays text until a session reads it: parsed once, not twice. */
const moduleOfStory = (story: CompiledStory | null): string =>
  story === null
    ? moduleOf(null)
    : `export default { compiled: ${JSON.stringify(story.compiled)}, meta: ${parsed(story.meta)} };`;

/** What other plugins may ask of this one. */
type StoryPlugin = Plugin & { readonly api: { readonly opening: () => Opening | null } };

/**
 * @param guest an absolute path to somebody else's story, or null for ours.
 * @param forPupils true for what is handed to pupils alone: no answer note is in it.
 */
export function inkStory(guest: string | null, forPupils = false): StoryPlugin {
  let loaded: Loaded | null = null;
  let server: ViteDevServer | null = null;
  const load = (): Loaded => {
    loaded ??= guest === null ? loadOwn() : loadGuest(guest);
    return loaded;
  };
  return {
    name: 'ink-story',
    api: { opening: () => load().opening },
    configureServer(dev) {
      server = dev;
    },
    resolveId: (id) => (MODULES.includes(id) ? `\0${id}` : null),
    load(id) {
      const name = id.slice(1);
      if (!id.startsWith('\0') || !MODULES.includes(name)) return null;
      const { source, opening, evidence, chart, lessons, guide, faults, files } = load();
      for (const file of files) this.addWatchFile(file);
      const fault = faults[0];
      if (fault) {
        const all = faults.map(
          ({ file, line, text }) => `${path.relative(PATHS.root, file)}:${line} ${text}`,
        );
        this.error({
          message: `[ink] ${all.join('\n')}`,
          id: fault.file,
          loc: { file: fault.file, line: fault.line, column: 0 },
        });
      }
      const contents: Record<string, unknown> = {
        [OPENING]: opening,
        [EVIDENCE]: evidence,
        [CHART]: chart,
        [LESSONS]: lessons,
        [GUIDE]: forPupils ? null : guide,
      };
      return name === STORY ? moduleOfStory(source) : moduleOf(contents[name]);
    },
    hotUpdate({ file }) {
      if (!/(\.ink|\.ya?ml|ids\.json|chart\.json)$/.test(file)) return undefined;
      loaded = null;
      for (const id of MODULES) {
        const module = server?.environments.client.moduleGraph.getModuleById(`\0${id}`);
        if (module) server?.environments.client.moduleGraph.invalidateModule(module);
      }
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}
