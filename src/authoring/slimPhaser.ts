/**
 * Builds a Phaser of only the parts the stage uses, once for each version of it and of this list, and lets the game be
 * built with that in Phaser's place. The types stay those of the whole: a part that is missing is seen in a browser only,
 * so `tests/browser/stage.test.ts` draws with every factory named here. Build time only.
 * Must not know: the stage's own code, beyond which parts it draws with.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { PATHS } from './paths.ts';

// As the bundler names its files, also where the folder of modules is a link.
const PHASER = realpathSync(path.join(PATHS.root, 'node_modules/phaser'));
const SOURCE = path.join(PHASER, 'src').replaceAll('\\', '/');

/** What `src/stage` imports by name, and where Phaser keeps it. */
const NAMED = {
  BlendModes: 'renderer/BlendModes',
  Game: 'core/Game',
  Scene: 'scene/Scene',
  CoreEvents: 'core/events/index',
  ScaleModes: 'scale/const/SCALE_MODE_CONST',
  Controller: 'filters/Controller',
  BaseFilterShader: 'renderer/webgl/renderNodes/filters/BaseFilterShader',
  Constants: 'const',
} as const;

/** What registers itself with Phaser when it is loaded: a scene's own systems, and the things that can be added to one. */
const REGISTERED = [
  'events/EventEmitter',
  'cameras/2d/CameraManager',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/GameObjectFactory',
  'gameobjects/GameObjectCreator',
  'scene/ScenePlugin',
  'gameobjects/image/ImageFactory',
  'gameobjects/graphics/GraphicsFactory',
  'gameobjects/shape/rectangle/RectangleFactory',
] as const;

/** Only WebGL is drawn with; where there is none the page has a still picture of its own. */
const FLAGS: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: false,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** Named by what is used, made by nothing that is: each becomes an empty function. */
const UNUSED = [
  /^renderer\/webgl\/renderNodes\/filters\/Filter[A-Z]/,
  /^renderer\/webgl\/renderNodes\/(BatchHandlerPointLight|BatchHandlerTileSprite|SubmitterTilemapGPULayer)/,
  /^renderer\/webgl\/renderNodes\/\w+\/\w*(Tile|TileSprite|TilemapGPULayer|MeshToQuad)\.js$/,
  /^filters\/(?!Controller\.js)[A-Z]/,
  /^textures\/parsers\/(?!index|Canvas|Image|GLTexture)/,
  /^textures\/(DynamicTexture|CanvasTexture)\.js$/,
  /^(tilemaps|physics|loader|sound|curves|tweens)\//,
];

/** Its modules need one another in a ring, which only closes when this one is the first to be asked for. */
const FIRST = 'renderer/index';

const entry = (): string =>
  [
    `import '${SOURCE}/${FIRST}.js';`,
    ...Object.entries(NAMED).map(([name, at]) => `import ${name} from '${SOURCE}/${at}.js';`),
    ...REGISTERED.map((at) => `import '${SOURCE}/${at}.js';`),
    'export { BlendModes, Game, Scene };',
    'export const Core = { Events: CoreEvents };',
    'export const Filters = { Controller };',
    'export const Renderer = { WebGL: { RenderNodes: { BaseFilterShader } } };',
    'export const Scale = { NONE: ScaleModes.NONE };',
    'export const WEBGL = Constants.WEBGL;',
    'export default {};',
  ].join('\n');

function parts(): Plugin {
  const flags = new RegExp(`typeof (${Object.keys(FLAGS).join('|')})`, 'g');
  return {
    name: 'phaser-parts',
    load(id) {
      const at = id.startsWith(`${SOURCE}/`) ? id.slice(SOURCE.length + 1) : null;
      return at !== null && UNUSED.some((one) => one.test(at)) ? 'module.exports = function () {};' : null;
    },
    transform: (code, id) =>
      id.startsWith(SOURCE)
        ? code.replaceAll(flags, (_said, flag: string) => `${FLAGS[flag] ?? false}`)
        : null,
  };
}

async function bundle(entryFile: string): Promise<string> {
  const built = await build({
    root: PATHS.root,
    configFile: false,
    logLevel: 'error',
    plugins: [parts()],
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      reportCompressedSize: false,
      lib: { entry: entryFile, formats: ['es'], fileName: 'phaser' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built as Rolldown.RolldownOutput];
  const chunk = output?.output[0];
  if (chunk === undefined) throw new Error('Phaser could not be built');
  return chunk.code;
}

/** The file to be used in Phaser's place: made where it is not there yet. */
export async function slimPhaserFile(): Promise<string> {
  const { version } = JSON.parse(readFileSync(path.join(PHASER, 'package.json'), 'utf8')) as {
    version: string;
  };
  const key = createHash('sha256')
    .update(JSON.stringify([version, entry(), FLAGS, UNUSED.map(String)]))
    .digest('hex')
    .slice(0, 12);
  const folder = path.join(PATHS.root, 'node_modules/.cache/the-empty-chair');
  const file = path.join(folder, `phaser-${key}.mjs`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const entryFile = path.join(folder, `phaser-parts-${key}.js`);
    writeFileSync(entryFile, entry());
    writeFileSync(file, await bundle(entryFile));
  }
  return file;
}

/** Phaser is the small one, in development and in what is built. */
export function slimPhaser(): Plugin {
  return {
    name: 'slim-phaser',
    config: async () => ({ resolve: { alias: [{ find: /^phaser$/, replacement: await slimPhaserFile() }] } }),
  };
}
