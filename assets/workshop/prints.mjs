// Prints by evidence: every place as the outcome's leaves show it, in all inks. Run: node prints.mjs [place ...].
// Writes assets/prints/<place>.<state or plain>.svg; src/map/proof.ts takes inks away from it as the evidence asks.
// Owns: each place's crop, and what the decision there is about. A place's states are split.mjs's, so both agree.
// Must not know: how a plate is drawn, or how inks are taken away. Deterministic. A plate not drawn yet is skipped.
import fs from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { optimize } from 'svgo';
import { PLACES, plate } from './split.mjs';

/** The leaf: 560 by 184. A crop is left, top and width in art space; its height follows. */
const LEAF = [560, 184];
/**
 * `moved`: the groups that the decision is about: printed in red where there are two inks or three. By state where states differ; groups that
 * a plate does not have are an error. What a plate prints in red already (the pencil) stays red in two inks.
 */
const PRINTS = {
  council_chamber: { crop: [160, 204, 760], moved: { before: ['empty-chair'], january: ['empty-chair'], malik_january: ['ussr-present'], vote: ['empty-chair'], malik: ['ussr-present'], veto: ['ussr-present'] } },
  foreign_ministry: { crop: [60, 330, 780], moved: ['stool'] },
  zinchenko_lunch: { crop: [100, 330, 900], moved: ['empty-chair'] },
  blair_house: { crop: [0, 395, 940], moved: ['empty-chair'] },
  kremlin_office: { crop: [150, 352, 760], moved: [] },
  sochi_dacha: { crop: [130, 392, 780], moved: ['empty-chair'] },
  kuntsevo: { crop: [100, 380, 860], moved: ['lamp-table'] },
  meeting_hall: { crop: [150, 365, 860], moved: ['empty-chair'] },
  seoul_street: { crop: [130, 336, 900], moved: ['sitters-chair'] },
  pusan_pier: { crop: [150, 340, 900], moved: ['empty-chair'] },
  kyongmudae: { crop: [270, 366, 860], moved: ['telephone'] },
  panmunjom_hut: { crop: [100, 356, 780], moved: ['empty-chair-unc', 'empty-chair-kpa'] },
  the_line: { crop: [60, 368, 800], moved: ['marker'] },
  vera_room: { crop: [0, 330, 780], moved: ['pencil'] },
  pyongyang_office: { crop: [110, 392, 900], moved: ['empty-chair'] },
  zhongnanhai: { crop: [110, 368, 840], moved: ['empty-chair'] },
  yalu_crossing: { crop: [100, 400, 780], moved: ['files'] },
  kaesong_teahouse: { crop: [70, 410, 860], moved: ['empty-chair'] },
  han_bridge: { crop: [110, 400, 900], moved: ['empty-chair'] },
  cellar: { crop: [62, 150, 780], moved: ['empty-stool'] },
  koje_compound: { crop: [84, 190, 780], moved: ['empty-chair'] },
  congress_hall: { crop: [60, 372, 760], moved: ['empty-chair'] },
  dai_ichi: { crop: [56, 200, 780], moved: ['empty-chair'] },
  camp_gate: { crop: [50, 446, 780], moved: ['empty-chair'] },
  steppe_halt: { crop: [10, 452, 780], moved: ['bundle-and-bowl'] },
  mig_field: { crop: [110, 300, 860], moved: ['empty-chair'] },
};

const here = new URL('./', import.meta.url);
const out = new URL('../prints/', here);
const isElement = (node) => node.type === 'element';
const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'polygon', 'polyline', 'line']);

/** Parse, let `change` have the `<svg>` element, print without optimising. */
const recut = (svg, change) => optimize(svg, { plugins: [{ name: 'recut', fn: (root) => { change(root.children.find(isElement)); return null; } }] }).data;
const each = (node, visit, above = []) => { for (const child of node.children ?? []) if (isElement(child)) { visit(child, above); each(child, visit, [...above, child]); } };
const sieve = (node, keep) => { if (node.children) { node.children = node.children.filter((child) => isElement(child) && keep(child)); for (const child of node.children) sieve(child, keep); } };

// ---------- state: groups shown or hidden as split.mjs says, hidden ones cut out

function inState(svg, { show = [], hide = [] } = {}) {
  const is = (node, [mark, ...name]) => (mark === '#' ? node.attributes.id === name.join('') : (node.attributes.class ?? '').split(' ').includes(name.join('')));
  return recut(svg, (root) => {
    each(root, (node) => {
      if (show.some((name) => is(node, name))) delete node.attributes.display;
      if (hide.some((name) => is(node, name))) node.attributes.display = 'none';
    });
    sieve(root, (node) => node.attributes.display !== 'none' && !['style', 'title', 'desc'].includes(node.name));
  });
}

// ---------- crop: what the leaf does not show is not in the file

const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2000 -2000 5280 4720" width="528" height="472">';
const tag = (node) => `<${node.name}${Object.entries(node.attributes).map(([k, v]) => (k === 'clip-path' ? '' : ` ${k}="${v}"`)).join('')}`;
const apart = ([x, y, w, h], [x0, y0, x1, y1]) => x1 < x || x0 > x + w || y1 < y || y0 > y + h;

/** The box of a drawn element, its ancestors' transforms counted; null when it draws nothing. */
function boxOf(node, above) {
  const groups = above.filter((one) => one.name === 'g' && one.attributes.transform);
  const doc = `${open}${groups.map((one) => `<g transform="${one.attributes.transform}">`).join('')}${tag(node)}/>${'</g>'.repeat(groups.length)}</svg>`;
  const box = new Resvg(doc, { font: { loadSystemFonts: false } }).getBBox();
  return box ? [box.x, box.y, box.x + box.width, box.y + box.height] : null;
}

/** Straight-sided shapes that one path holds by the hundred (combs, wedges): keep those in the crop. */
function thin(d, crop) {
  if (!/^[MLZ\d\s.,-]+$/.test(d)) return d;
  return d.replace(/M[^M]+/g, (part) => {
    const v = part.match(/-?\d*\.?\d+/g).map(Number), xs = v.filter((_, i) => i % 2 === 0), ys = v.filter((_, i) => i % 2 === 1);
    return apart(crop, [Math.min(...xs) - 4, Math.min(...ys) - 4, Math.max(...xs) + 4, Math.max(...ys) + 4]) ? '' : part;
  });
}

function cropped(svg, crop) {
  return recut(svg, (root) => {
    const gone = new Set();
    each(root, (node, above) => {
      if (!SHAPES.has(node.name)) return;
      if (above.some((one) => one.name === 'clipPath' || one.name === 'defs')) return;
      const box = boxOf(node, above), edge = Number(node.attributes['stroke-width'] ?? 0) + 2;
      if (box && apart(crop, [box[0] - edge, box[1] - edge, box[2] + edge, box[3] + edge])) gone.add(node);
      else if (node.name === 'path' && !above.some((one) => one.attributes.transform)) { node.attributes.d = thin(node.attributes.d, crop); if (!node.attributes.d) gone.add(node); }
    });
    sieve(root, (node) => !gone.has(node));
  });
}

// ---------- what the decision is about

/** Mark the groups that moved, for src/map/proof.ts to print in red. */
function marked(svg, moved) {
  return recut(svg, (root) => {
    const has = new Set();
    each(root, (node) => { if (moved.includes(node.attributes.id)) { has.add(node.attributes.id); node.attributes['data-moved'] = 'yes'; } });
    const missing = moved.filter((name) => !has.has(name));
    if (missing.length > 0) throw new Error(`no group ${missing.join(', ')} in the crop`);
  });
}

// ---------- all of it

const TIGHT = { multipass: true, plugins: [{ name: 'preset-default', params: { overrides: { convertPathData: { floatPrecision: 1 }, cleanupNumericValues: { floatPrecision: 2 } } } }] };

export async function prints(wanted = []) {
  fs.mkdirSync(out, { recursive: true });
  for (const [place, { crop: [x, y, w], moved }] of Object.entries(PRINTS)) {
    if (wanted.length > 0 && !wanted.includes(place)) continue;
    const drawn = await plate(PLACES[place].plate);
    if (drawn === null) { console.warn(`no plate yet for ${place}`); continue; }
    const h = (w * LEAF[1]) / LEAF[0], crop = [x, y, w, h], view = crop.map((v) => Math.round(v * 10) / 10).join(' ');
    const { states, plain } = PLACES[place];
    for (const [state, groups] of Object.entries(plain ? states : { plain: {}, ...states })) {
      const seen = cropped(inState(drawn, groups), crop);
      const svg = marked(seen, (Array.isArray(moved) ? moved : moved[state]) ?? []).replace(/^<svg[^>]*>/, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${LEAF[0]}" height="${LEAF[1]}">`);
      const tight = optimize(svg, TIGHT).data;
      if (/NaN/.test(tight)) throw new Error(`${place}.${state}: NaN`);
      fs.writeFileSync(new URL(`${place}.${state}.svg`, out), tight);
      console.log(place, state, Math.round(tight.length / 1024), 'KB');
    }
  }
}

if (import.meta.url === `file://${process.argv[1]}`) await prints(process.argv.slice(2));
