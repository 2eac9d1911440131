// Cuts the finished drawings into what the game loads. Run: node split.mjs [place or person ...]
// Owns: which plate is which place, which state shows which groups, who has a portrait and in what moods, and the
// manifest assets/places/plates.json. Must not know: how anything is drawn, or how the stage shows it.
// Deterministic: the same plates give the same bytes. A plate that is not drawn yet is skipped with a warning.
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { optimize } from 'svgo';
import { reink } from './inks.mjs';

/**
 * Every place. `states`: what each state hides and shows (`#id` or `.class`); groups that are hidden in a plate stay
 * hidden unless shown. `plain`: the state that the place has when the story names none.
 * `focus`: only where the plate's own does not suit the game's page. `lit`: the named lights the plate is already
 * drawn in, over which no tint is laid. `sky`: the layer that weather falls in front of (`far`: it is outside the
 * window), seen as far as the `far` layer reaches; a place without one has no weather to be seen. `lights`: lights it
 * is drawn in a second time, which the stage finds by the light's `words`: what is shown and hidden then, and in which
 * `inks` each group is printed (inks.mjs). `seat`: who sits there as part of the drawing: her bust in each light, her moods,
 * which become states of the place, and where she sits.
 */
export const PLACES = {
  vera_room: {
    plate: 'vera-room-1956', focus: [492, 420], lit: ['night', 'lamp', 'evening'], seat: { busts: { lamp: 'vera-tsoi-lamp', dawn: 'vera-tsoi-1956' }, moods: ['troubled', 'resolute'], x: 82, y: 306, scale: 0.36 },
    sky: 'far',
    lights: {
      dawn: {
        words: ['dawn', 'morning'], show: ['#by-dawn'], hide: ['.by-lamp'],
        inks: {
          'layer-far': { night: 'fog', ink: 'slate', lamp: 'slate', steel: 'fog', fog: 'paper', paper: 'sheet' },
          'layer-mid': { fog: 'steel', steel: 'slate', rust: 'night', lamp: 'steel' },
          'layer-near': { lamp: 'fog', rust: 'steel', paper: 'sheet' },
          lamp: { lamp: 'slate', rust: 'night', sheet: 'steel' },
          'layer-fore': { lamp: 'fog', rust: 'slate' }, 'vera-seated': {}, pencil: {}, tea: {}, mandarins: {},
        },
      },
    },
  },
  council_chamber: {
    plate: 'un-security-council', lit: ['afternoon', 'lamp', 'night', 'evening'], plain: 'before',
    states: {
      before: { hide: ['.hand-for'] },
      january: { hide: ['.hand-for', '#delegate-chang', '#invited'] },
      malik_january: { show: ['#ussr-present'], hide: ['.hand-for', '.hand-veto', '#delegate-chang', '#invited'] },
      vote: {},
      malik: { show: ['#ussr-present'], hide: ['.hand-for', '.hand-veto'] },
      veto: { show: ['#ussr-present', '#vote-against'], hide: ['.hand-for'] },
    },
  },
  foreign_ministry: { plate: 'foreign-ministry', lit: ['night', 'lamp', 'morning', 'afternoon', 'evening'] },
  zinchenko_lunch: { plate: 'zinchenko-lunch', lit: ['noon'] },
  blair_house: { plate: 'blair-house', lit: ['night', 'evening', 'lamp'],
    lights: {
      day: {
        words: ['morning', 'noon', 'afternoon'], show: ['#by-day'], hide: ['.flame'],
        inks: {
          'layer-far': { night: 'slate', slate: 'steel', steel: 'fog', ink: 'night' }, shutters: { slate: 'paper', steel: 'fog', ink: 'slate' }, mantel: {},
          'layer-light': { fog: 'steel', sheet: 'steel' }, 'by-day': {},
          'layer-mid': { lamp: 'fog' }, 'layer-near': { lamp: 'rust' }, 'move-chandelier': { lamp: 'steel' }, 'layer-fore': { lamp: 'fog' },
        },
      },
    },
  },
  kremlin_office: { plate: 'kremlin-office-night', lit: ['night', 'lamp', 'evening'], sky: 'far' },
  sochi_dacha: { plate: 'sochi-dacha', lit: ['night', 'lamp', 'evening'] },
  kuntsevo: { plate: 'kuntsevo-march-1953', lit: ['lamp', 'dawn', 'night', 'morning'], sky: 'far' },
  meeting_hall: { plate: 'meeting-hall', lit: ['afternoon', 'evening', 'night', 'lamp'] },
  seoul_street: { plate: 'seoul-street-june-1950', lit: ['dawn', 'morning'] },
  pusan_pier: { plate: 'pusan-pier', lit: ['evening', 'dusk', 'dawn'], sky: 'near',
    lights: {
      night: {
        words: ['night'],
        inks: {
          'layer-far': { paper: 'night', fog: 'slate', steel: 'ink', sheet: 'slate' }, sun: { lamp: 'slate', sheet: 'steel' }, 'layer-mid': { fog: 'slate', steel: 'night', slate: 'night', night: 'ink' }, gangway: {},
          'layer-light': { paper: 'steel', steel: 'slate' }, 'layer-near': { sheet: 'fog', paper: 'fog', fog: 'steel', steel: 'slate', slate: 'night' }, 'layer-fore': { fog: 'steel' },
        },
      },
    },
  },
  kyongmudae: { plate: 'kyongmudae', lit: ['morning', 'noon', 'afternoon'], sky: 'far',
    lights: {
      night: {
        words: ['night', 'evening'], show: ['#by-night', '#by-night-lamp', '#by-night-floor'],
        inks: {
          'layer-far': { sheet: 'night', fog: 'slate', steel: 'ink', moss: 'ink' },
          'layer-mid': { steel: 'slate', slate: 'night', sheet: 'slate', paper: 'slate', fog: 'night', rust: 'night', night: 'ink' },
          'folding-screen': { fog: 'steel', steel: 'slate', slate: 'night' }, 'by-night': {}, 'by-night-lamp': {}, 'by-night-floor': {},
          'layer-light': { fog: 'night', sheet: 'night', slate: 'night', steel: 'ink' },
          'layer-table': { fog: 'lamp', slate: 'night', sheet: 'paper' }, 'layer-near': { fog: 'steel' }, 'layer-fore': { steel: 'slate' },
        },
      },
    },
  },
  panmunjom_hut: { plate: 'panmunjom-hut', lit: ['morning'],
    lights: {
      night: {
        words: ['night', 'evening'], show: ['#by-bulb', '#by-bulb-floor', '#bulb'],
        inks: {
          'layer-far': { sheet: 'slate', fog: 'night', paper: 'slate', steel: 'night', slate: 'night', night: 'ink' }, 'by-bulb': {}, 'by-bulb-floor': {}, bulb: {},
          'layer-light': { fog: 'night', paper: 'night', steel: 'ink' },
          'layer-mid': { steel: 'slate', fog: 'steel', slate: 'night' },
        },
      },
    },
  },
  the_line: {
    plate: 'the-line-dawn', lit: ['dawn', 'dusk', 'evening'],
    states: { armistice: { show: ['#words'], hide: ['#bare'] } },
    lights: { day: { words: ['morning', 'noon', 'afternoon'], hide: ['#sun', '#beam'], inks: { 'layer-near': { lamp: 'fog' } } } },
  },
  pyongyang_office: { plate: 'pyongyang-office', lit: ['morning', 'noon', 'afternoon'], sky: 'far',
    lights: {
      night: {
        words: ['night', 'evening'], show: ['#by-lamp', '#by-lamp-floor'],
        inks: {
          'layer-far': { sheet: 'slate', paper: 'steel', fog: 'night', steel: 'night', slate: 'ink' },
          'layer-mid': { steel: 'slate', slate: 'night', sheet: 'steel', paper: 'slate', fog: 'slate', rust: 'night', moss: 'night' },
          'layer-light': { paper: 'night', sheet: 'night', fog: 'ink', steel: 'ink' }, 'by-lamp-floor': {}, 'by-lamp': {},
          'layer-table': { sheet: 'lamp', steel: 'ink' }, 'layer-near': { fog: 'steel', paper: 'fog' },
        },
      },
    },
  },
  zhongnanhai: { plate: 'zhongnanhai', lit: ['night', 'lamp', 'evening'], sky: 'far',
    lights: {
      day: {
        words: ['morning', 'noon', 'afternoon'],
        inks: {
          'layer-far': { night: 'sheet', slate: 'paper', steel: 'fog', ink: 'steel', lamp: 'steel' },
          'layer-mid': { night: 'slate', slate: 'steel' }, 'shelves': { night: 'slate', steel: 'fog', slate: 'steel' },
          'layer-light': { steel: 'slate' }, 'layer-near': { lamp: 'fog', night: 'slate', slate: 'steel' }, lamp: { lamp: 'steel', sheet: 'slate' },
          'layer-chair': { lamp: 'fog' }, 'layer-fore': { lamp: 'fog' },
        },
      },
    },
  },
  yalu_crossing: { plate: 'yalu-crossing', lit: ['night', 'evening', 'dusk', 'lamp'], sky: 'near',
    lights: {
      day: {
        words: ['morning', 'noon', 'afternoon'], hide: ['#moon', '#stars', '.by-lamp'],
        inks: {
          'layer-far': { ink: 'steel', night: 'fog', slate: 'paper', steel: 'sheet' }, 'moon-road': { steel: 'sheet' },
          'layer-mid': { night: 'slate', slate: 'steel' }, 'layer-near': { night: 'slate', slate: 'fog', lamp: 'paper' }, lantern: { lamp: 'steel', sheet: 'fog' },
          'layer-fore': { slate: 'steel' },
        },
      },
    },
  },
  kaesong_teahouse: { plate: 'kaesong-teahouse', lit: ['morning'], sky: 'far' },
  han_bridge: { plate: 'han-bridge', lit: ['dawn', 'morning', 'evening'], sky: 'near' },
  cellar: { plate: 'cellar', lit: ['night', 'lamp', 'evening'] },
  koje_compound: { plate: 'koje-compound', lit: ['morning', 'noon', 'afternoon'], sky: 'near' },
  congress_hall: { plate: 'congress-hall', lit: ['morning', 'lamp'] },
  dai_ichi: { plate: 'dai-ichi', lit: ['morning', 'noon', 'afternoon'], sky: 'far' },
  camp_gate: { plate: 'camp-gate', lit: ['morning', 'dawn', 'noon'], sky: 'near' },
  steppe_halt: { plate: 'steppe-halt', lit: ['evening', 'dusk', 'morning'], sky: 'near' },
  mig_field: { plate: 'mig-field', lit: ['morning', 'dawn'], sky: 'near' },
};

/** Everybody who has a portrait: the game's id, the drawing, the moods beside `neutral`. */
export const PORTRAITS = {
  vera_1950: ['vera-tsoi-1950', 'troubled', 'resolute'],
  vera_1956: ['vera-tsoi-1956', 'troubled', 'resolute'],
  kim_il_sung: ['kim-il-sung', 'eager', 'shaken'],
  kim_il_sung_1956: ['kim-il-sung-1956', 'eager', 'shaken'],
  pak: ['pak-hon-yong', 'fervent', 'haunted'],
  rhee: ['syngman-rhee', 'gracious', 'unyielding'],
  mao: ['mao', 'wry', 'closed'],
  zhou: ['zhou-enlai', 'attentive', 'tired'],
  stalin: ['stalin', 'amused', 'cold'],
  khrushchev: ['khrushchev', 'jovial', 'storm'],
  khrushchev_1956: ['khrushchev-1956', 'jovial', 'storm'],
  malenkov: ['malenkov', 'smooth', 'anxious'],
  beria: ['beria', 'affable', 'cold'],
  molotov: ['molotov', 'stony', 'weary'],
  gromyko: ['gromyko', 'dry', 'grim'],
  malik: ['malik', 'correct', 'uneasy'],
  truman: ['truman', 'brisk', 'grave'],
  eisenhower: ['eisenhower', 'open', 'grave'],
  acheson: ['acheson', 'crisp', 'grave'],
  dulles: ['dulles', 'stern', 'musing'],
  clark: ['clark', 'brisk', 'weary'],
  chang: ['john-chang', 'tired', 'earnest'],
  nam_il: ['nam-il', 'stiff', 'tired'],
  nam_il_1956: ['nam-il-1956', 'stiff', 'tired'],
  nehru: ['nehru', 'courteous', 'displeased'],
  doctor_l: ['doctor-l', 'dry', 'frightened'],
  peng: ['peng-dehuai', 'blunt', 'weary'],
  peng_1956: ['peng-dehuai-1956', 'blunt', 'weary'],
  shtykov: ['shtykov', 'smooth', 'alarmed'],
  mikoyan: ['mikoyan', 'nimble', 'grave'],
  macarthur: ['macarthur', 'lofty', 'stung'],
  pak_chang_ok: ['pak-chang-ok', 'urgent', 'hunted'],
};

const ART = { x: -40, y: -24, w: 1360, h: 768 };
const here = new URL('./', import.meta.url);
const places = new URL('../places/', here);
const people = new URL('../people/', here);
/** Whole plates in every state, for whoever draws to look at; not kept, and no part of the game. */
const whole = new URL('out/whole/', here);

/** A drawing's SVG, or null if nobody has drawn it yet. */
export async function plate(name) {
  const file = new URL(`${name}.mjs`, here);
  return fs.existsSync(file) ? (await import(file.href)).default : null;
}

// ---------- trees: svgo parses and prints; in between we cut

const printing = (precision) => ({ multipass: true, plugins: [{ name: 'preset-default', params: { overrides: { convertPathData: { floatPrecision: precision }, cleanupNumericValues: { floatPrecision: 2 }, moveGroupAttrsToElems: false } } }] });
/** A portrait stands on a stage at less than half its own size: whole units will do, and weigh half as much. */
const PRINT = printing(1), PRINT_SMALL = printing(0);
const isElement = (node) => node.type === 'element';
const isDef = (node) => node.name === 'clipPath' || node.name === 'defs';
const walk = (node, visit) => { for (const child of node.children ?? []) { visit(child, node); walk(child, visit); } };
const prune = (node, drop) => { if (!node.children) return; node.children = node.children.filter((child) => !(isElement(child) && drop(child))); for (const child of node.children) if (!isDef(child)) prune(child, drop); };
const matches = (node, [mark, ...name]) => mark === '#' ? node.attributes.id === name.join('') : (node.attributes.class ?? '').split(' ').includes(name.join(''));

/** Parse, let `change` cut the `<svg>` element, print without optimising. */
function recut(svg, change) {
  return optimize(svg, { plugins: [{ name: 'recut', fn: (root) => { change(root.children.find(isElement)); return null; } }] }).data;
}

/** The plate as one state shows it: chosen groups shown or hidden, and everything hidden cut out. */
function inState(svg, { show = [], hide = [], inks = {} } = {}) {
  return recut(svg, (root) => {
    reink(root, inks);
    const missing = new Set([...show, ...hide]);
    walk(root, (node) => {
      if (!isElement(node)) return;
      for (const name of show) if (matches(node, name)) { delete node.attributes.display; missing.delete(name); }
      for (const name of hide) if (matches(node, name)) { node.attributes.display = 'none'; missing.delete(name); }
    });
    if (missing.size > 0) throw new Error(`the plate has no ${[...missing].join(', ')}`);
    prune(root, (node) => node.attributes.display === 'none' || node.name === 'style');
  });
}

/** Cut what is not drawn: defs that nothing in `kept` refers to; keep those it does, wherever they stood. */
function onlyNeededDefs(root, kept, all) {
  const text = JSON.stringify(kept.map((node) => strip(node)));
  const inside = new Set();
  for (const top of kept) { if (top.attributes?.id) inside.add(top.attributes.id); walk(top, (node) => node.attributes?.id && inside.add(node.attributes.id)); }
  const wanted = [...all].filter(([id]) => !inside.has(id) && (text.includes(`url(#${id})`) || text.includes(`"#${id}"`)));
  const defs = wanted.map(([, node]) => node);
  root.children = [...(defs.length > 0 ? [{ type: 'element', name: 'defs', attributes: {}, children: defs }] : []), ...kept];
}
const strip = (node) => ({ a: node.attributes, c: node.children?.map(strip) });

/**
 * A layer falls into pieces where a `move-*` group or a sitter stands in it: what is under that group, the group, what is over it.
 * Every drawn element gets the number of its piece.
 */
function pieces(layer) {
  const found = [{ move: null }];
  const number = new Map();
  const visit = (node, moving) => {
    if (!isElement(node) || isDef(node)) return;
    const id = node.attributes.id ?? '';
    const sits = id === 'vera-seated', starts = !moving && (sits || id.startsWith('move-'));
    if (starts) found.push(sits ? { move: null, name: 'sitter' } : { move: id.slice(5) });
    if (!node.children.some(isElement)) number.set(node, found.length - 1);
    for (const child of node.children) visit(child, moving || starts);
    if (starts) found.push({ move: null });
  };
  visit(layer, false);
  return { found, number };
}

/** Each layer's pieces as whole SVGs in art space: [{ id, depth, move, svg }]. */
function layersOf(svg) {
  const plan = [];
  recut(svg, (root) => {
    for (const layer of root.children.filter((node) => isElement(node) && node.attributes.id?.startsWith('layer-'))) {
      const base = layer.attributes.id.slice(6);
      const { found } = pieces(layer);
      let plain = 0;
      found.forEach(({ move, name = move }, piece) => {
        const id = name ? `${base}-${name}` : plain++ === 0 ? base : `${base}-${plain}`;
        plan.push({ id, layer: layer.attributes.id, piece, move, depth: Number(layer.attributes['data-depth']) });
      });
    }
    return null;
  });
  return plan.map((part) => ({ ...part, svg: recut(svg, (root) => {
    const all = new Map();
    walk(root, (node) => { if (isElement(node) && node.attributes.id) all.set(node.attributes.id, node); });
    const layer = root.children.find((node) => isElement(node) && node.attributes.id === part.layer);
    const { number } = pieces(layer);
    const keeps = (node) => !isElement(node) || isDef(node) || (number.has(node) ? number.get(node) === part.piece : node.children.some((child) => isElement(child) && !isDef(child) && keeps(child)));
    const drop = (node) => !keeps(node);
    prune(layer, drop);
    onlyNeededDefs(root, [layer], all);
  }) }));
}

/** Where the drawing has ink, in whole units of art space with a margin; null when it is empty. */
function inkBox(svg) {
  const { pixels, width, height } = new Resvg(svg, { fitTo: { mode: 'width', value: ART.w }, font: { loadSystemFonts: false } }).render();
  let x0 = width, y0 = height, x1 = -1, y1 = -1;
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (pixels[(y * width + x) * 4 + 3] > 0) { if (x < x0) x0 = x; if (x > x1) x1 = x; if (y < y0) y0 = y; if (y > y1) y1 = y; }
  if (x1 < 0) return null;
  const a = Math.max(0, x0 - 2), b = Math.max(0, y0 - 2);
  return [a + ART.x, b + ART.y, Math.min(width, x1 + 3) - a, Math.min(height, y1 + 3) - b];
}

/** A file's text: cut to its ink, optimised, without the words (the page says them). */
function print(svg, [x, y, w, h], how = PRINT) {
  const framed = recut(svg, (root) => { root.attributes = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `${x} ${y} ${w} ${h}`, width: String(w), height: String(h) }; root.children = root.children.filter((node) => !isElement(node) || !['title', 'desc'].includes(node.name)); });
  return optimize(framed, how).data;
}

// ---------- places

/** Vera at her own table: her bust stands between the wall and the cloth, so tea, typewriter and chair stay in sight. */
async function seated(svg, { busts, moods, x, y, scale }) {
  const drawn = await Promise.all(Object.entries(busts).map(async ([light, bust]) => [light, await plate(bust)]));
  const sitter = drawn.flatMap(([light, art], turn) => ['neutral', ...moods].map((mood) => {
    const portrait = recut(art, (root) => { oneMood(root, mood); root.children = root.children.filter((node) => !isElement(node) || !['title', 'desc'].includes(node.name)); });
    const inner = portrait.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '').replace(/\bid="/g, `id="${light}-${mood}-`).replace(/url\(#/g, `url(#${light}-${mood}-`);
    return `<g id="sits-${light}-${mood}"${turn === 0 && mood === 'neutral' ? '' : ' display="none"'}>${inner}</g>`;
  }));
  const cloth = /<path d="M8[56](?:\.\d)? 54[78]/.exec(svg);
  if (!cloth) throw new Error('the tablecloth has moved: find the first path after the chair in layer-near');
  return `${svg.slice(0, cloth.index)}<g id="vera-seated" transform="translate(${x} ${y}) scale(${scale})">${sitter.join('')}</g>${svg.slice(cloth.index)}`;
}

/** A sitter's moods are states of the place, in each of its lights: `troubled`, `dawn`, `dawn-troubled`. She is lit by the bust of that light. */
function sitterStates({ busts, moods }, lights) {
  const [first] = Object.keys(busts), plain = `#sits-${first}-neutral`;
  const worn = (groups, light, mood) => { const group = `#sits-${light in busts ? light : first}-${mood}`; return group === plain ? groups : { ...groups, show: [...(groups.show ?? []), group], hide: [...(groups.hide ?? []), plain] }; };
  const named = (light, mood) => [light, mood === 'neutral' ? null : mood].filter(Boolean).join('-');
  return Object.fromEntries(['neutral', ...moods].flatMap((mood) => [...(mood === 'neutral' ? [] : [[mood, worn({}, first, mood)]]), ...Object.entries(lights).map(([light, groups]) => [named(light, mood), worn(groups, light, mood)])]));
}

async function place(id, { plate: name, states = {}, lights = {}, plain = null, focus, lit = [], sky, seat }) {
  const drawn = await plate(name);
  if (drawn === null) return null;
  const art = seat ? await seated(drawn, seat) : drawn;
  const folder = new URL(`${id}/`, places);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const save = (file, text) => { fs.writeFileSync(new URL(file, folder), text); return file; };
  const look = (state, svg) => fs.writeFileSync(new URL(`${id}${state ? `.${state}` : ''}.svg`, whole), print(svg, [ART.x, ART.y, ART.w, ART.h]));
  const cutState = (state, name = '') => { const svg = inState(art, state); look(name, svg); return { layers: layersOf(svg).flatMap((part) => { const box = inkBox(part.svg); return box ? [{ ...part, box, text: print(part.svg, box) }] : []; }) }; };

  const base = cutState(plain ? states[plain] : {});
  const declared = /data-focus="([\d.]+),([\d.]+)"/.exec(art);
  const entry = {
    focus: focus ?? [Number(declared[1]), Number(declared[2])], lit, ...(sky ? { sky } : {}),
    layers: base.layers.map(({ id: layer, depth, move, box, text }) => ({ id: layer, depth, file: save(`${layer}.svg`, text), box, ...(move ? { move } : {}) })),
    states: {},
  };
  const words = Object.entries(lights).flatMap(([state, light]) => light.words.map((word) => [word, state]));
  if (words.length > 0) entry.lights = Object.fromEntries(words);
  const kept = new Map();
  // What two states share lies there once.
  const saveOnce = (file, text) => { if (!kept.has(text)) kept.set(text, save(file, text)); return kept.get(text); };
  for (const [state, groups] of Object.entries({ ...states, ...lights, ...(seat ? sitterStates(seat, lights) : {}) })) {
    if (state === plain) { entry.states[state] = { layers: {} }; continue; }
    const now = cutState(groups, state);
    if (now.layers.map((layer) => layer.id).join() !== base.layers.map((layer) => layer.id).join()) throw new Error(`${id}/${state}: a state must not add or empty a layer`);
    const changed = now.layers.filter((layer, i) => layer.text !== base.layers[i].text || layer.box.join() !== base.layers[i].box.join());
    entry.states[state] = { layers: Object.fromEntries(changed.map((layer) => [layer.id, { file: saveOnce(`${layer.id}.${state}.svg`, layer.text), box: layer.box }])) };
  }
  return entry;
}

// ---------- portraits

function oneMood(root, mood) {
  let found = 0;
  walk(root, (node) => { const group = isElement(node) && /^(brow|eyes|mouth)-(.+)$/.exec(node.attributes.id ?? ''); if (!group) return; if (group[2] === mood) { delete node.attributes.display; found++; } else node.attributes.display = 'none'; });
  if (found !== 3) throw new Error(`no mood "${mood}"`);
  prune(root, (node) => node.attributes.display === 'none');
}

async function portrait(id, [name, ...moods]) {
  const drawn = await plate(name);
  if (drawn === null) return false;
  for (const mood of ['neutral', ...moods]) fs.writeFileSync(new URL(`${id}.${mood}.svg`, people), print(recut(drawn, (root) => oneMood(root, mood)), [0, 0, 600, 720], PRINT_SMALL));
  return true;
}

// ---------- all of it

export async function split(wanted = []) {
  const picks = (id) => wanted.length === 0 || wanted.includes(id);
  fs.mkdirSync(places, { recursive: true });
  fs.mkdirSync(people, { recursive: true });
  fs.mkdirSync(whole, { recursive: true });
  const file = new URL('plates.json', places);
  const before = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  const manifest = {};
  for (const [id, plan] of Object.entries(PLACES)) {
    const entry = picks(id) ? await place(id, plan) : (before[id] ?? null);
    if (entry) manifest[id] = entry;
    else console.warn(`no plate yet for ${id} (assets/workshop/${plan.plate}.mjs)`);
  }
  fs.writeFileSync(file, `${JSON.stringify(manifest, null, 1).replace(/\[\s+((?:[-\d.]+|"[^"]*")(?:,\s+(?:[-\d.]+|"[^"]*"))*)\s+\]/g, (_, list) => `[${list.replace(/\s+/g, ' ')}]`)}\n`);
  for (const [id, plan] of Object.entries(PORTRAITS)) if (picks(id) && !(await portrait(id, plan))) console.warn(`no portrait yet of ${id} (assets/workshop/${plan[0]}.mjs)`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await split(process.argv.slice(2));
