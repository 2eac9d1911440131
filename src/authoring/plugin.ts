/**
 * The Vite plugin that turns the Ink and the evidence into two modules: `virtual:story` (to play) and
 * `virtual:evidence` (to answer with). Compile errors and warnings carry file and line, fail the build and show in the
 * dev server's overlay; a saved file reloads the page, which replays the run in its address.
 */
import path from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Evidence } from '../evidence/types.ts';
import type { StorySource } from '../story/source.ts';
import { guestMeta } from './assemble.ts';
import { compileInk } from './compile.ts';
import type { Fault } from './evidence.ts';
import { PATHS } from './paths.ts';
import { loadProject, projectEvidence } from './project.ts';

const STORY = 'virtual:story';
const EVIDENCE = 'virtual:evidence';

interface Loaded {
  readonly source: StorySource | null;
  readonly evidence: Evidence | null;
  readonly faults: readonly Fault[];
  readonly files: readonly string[];
}

/** Somebody else's Ink file in the same shell: no register, no evidence. */
function loadGuest(file: string): Loaded {
  const { json, messages, files } = compileInk(file);
  const faults = messages
    .filter(({ kind }) => kind === 'error')
    .map(({ file: at, line, kind, text }) => ({ file: at, line, text: `${kind}: ${text}` }));
  const name = path.basename(file, '.ink');
  return {
    source: json === null ? null : { compiled: json, meta: guestMeta(name) },
    evidence: null,
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
  return { source: project.source, evidence, faults: stops, files: project.files };
}

const moduleOf = (value: unknown): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** @param guest an absolute path to somebody else's story, or null for ours. */
export function inkStory(guest: string | null): Plugin {
  let loaded: Loaded | null = null;
  let server: ViteDevServer | null = null;
  const load = (): Loaded => {
    loaded ??= guest === null ? loadOwn() : loadGuest(guest);
    return loaded;
  };
  return {
    name: 'ink-story',
    configureServer(dev) {
      server = dev;
    },
    resolveId: (id) => (id === STORY || id === EVIDENCE ? `\0${id}` : null),
    load(id) {
      if (id !== `\0${STORY}` && id !== `\0${EVIDENCE}`) return null;
      const { source, evidence, faults, files } = load();
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
      return moduleOf(id === `\0${STORY}` ? source : evidence);
    },
    hotUpdate({ file }) {
      if (!/\.(ink|ya?ml)$/.test(file) && !file.endsWith('ids.json')) return undefined;
      loaded = null;
      for (const id of [STORY, EVIDENCE]) {
        const module = server?.environments.client.moduleGraph.getModuleById(`\0${id}`);
        if (module) server?.environments.client.moduleGraph.invalidateModule(module);
      }
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}
