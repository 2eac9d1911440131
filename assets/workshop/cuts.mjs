// What the small cuts of the act cards and the endings share: a block, its grounds, and the few things that stand in several of them.
// Must not know: which card or ending a cut is for. Deterministic.
import fs from 'node:fs';
import { optimize } from 'svgo';
import { C, P, comb, cut, poly, rng, stroke } from './kit.mjs';
import { R } from './scene.mjs';

/** Ridges that the gouge left standing: short tapered strokes of the ground's next tone, all one way. */
export function chips(seed, x, y, w, h, n, fill, { len = 34, thick = 3.4, tilt = 0 } = {}) {
  const r = rng(seed);
  let d = '';
  for (let i = 0; i < n; i++) {
    const a = x + r() * w, b = y + r() * h, l = len * (.35 + r());
    d += poly([[a, b], [a + l * .4, b - thick / 2 + tilt * l * .4], [a + l, b + tilt * l], [a + l * .45, b + thick / 2 + tilt * l * .4]]);
  }
  return P(d, fill);
}
/** Land: a cut edge from left to right, filled down to the foot of the block. */
export const land = (pts, foot, fill, seed = 3) => P(cut([[pts[0][0], foot, 1], ...pts, [pts.at(-1)[0], foot, 1]], { step: 13, jitter: .9, seed }), fill);
/** A straight thing with a lit side. */
export const pole = (x, y0, y1, w, fill, lit) => P(poly([[x - w / 2, y1], [x - w / 2 + .6, y0], [x + w / 2, y0 + 1], [x + w / 2 + .4, y1]]), fill) + (lit ? P(stroke([[x - w / 2 + 1.2, y0 + 4], [x - w / 2 + 1.4, y1 - 4]], w * .3, { a: .8, b: .3 }), lit) : '');
/** A bentwood chair from the front, 100 units high at s = 1, standing at x, y. */
export function chair(x, y, s, fill, seat = fill, lit) {
  const t = (pts) => pts.map(([a, b, c]) => [x + a * s, y + b * s, c]);
  let o = P(poly(t([[-21, -44], [-17, -44], [-21, 0], [-25, 0]])), fill) + P(poly(t([[17, -44], [21, -44], [25, 0], [21, 0]])), fill) + P(poly(t([[-11, -46], [-8, -46], [-9, -8], [-11, -8]])), fill) + P(poly(t([[8, -46], [11, -46], [11, -8], [9, -8]])), fill);
  o += P(stroke(t([[-20, -44], [-23, -76], [-14, -98], [0, -103], [14, -98], [23, -76], [20, -44]]), 5.4 * s, { a: 1, b: 1, n: 20, jitter: .2 }), fill) + P(stroke(t([[-9, -46], [-11, -70], [0, -86], [11, -70], [9, -46]]), 3.6 * s, { a: 1, b: 1, n: 14, jitter: .2 }), fill);
  o += P(cut(t([[-25, -42], [-19, -50], [19, -50], [25, -42], [20, -38], [-20, -38]]), { step: 6, jitter: .3 }), seat);
  if (lit) o += P(stroke(t([[-23, -62], [-21, -86], [-8, -100]]), 2.2 * s), lit);
  return o;
}
/** A person who stands, drawn whole, s = 1 is 60 units high; `turn` -1 faces left. */
export function person(x, y, s, coat, head = C.paper, { turn = 1, hat = false, hair = C.ink } = {}) {
  const t = (pts) => pts.map(([a, b, c]) => [x + a * s * turn, y + b * s, c]);
  let o = P(cut(t([[-9, 0, 1], [-11, -22], [-9, -40], [-3, -46], [4, -46], [9, -40], [11, -20], [9, 0, 1], [2, -2], [-3, 0]]), { step: 6, jitter: .3 }), coat);
  o += P(cut(t([[-4, -45], [-5, -54], [0, -60], [6, -55], [6, -48], [2, -44]]), { step: 4, jitter: .1 }), head);
  o += hat ? P(cut(t([[-9, -54, 1], [-6, -57], [-5, -64], [5, -64], [6, -57], [11, -54, 1]]), { step: 5, jitter: .2 }), hair) : P(cut(t([[-6, -48], [-6, -58], [0, -62], [5, -58], [0, -56], [-3, -50]]), { step: 4, jitter: .1 }), hair);
  return o;
}
/** A bare hill in winter cuts: comb along its lit side. */
export const hatch = (A, Bc, n, fill, seed = 5, w = 6) => P(comb(A, Bc, n, { w, seed, lenVar: .6 }), fill);

/** Prints blocks to files; each drawing returns strings. */
export function print(blocks, folder, [w, h]) {
  const out = new URL(folder, import.meta.url);
  fs.mkdirSync(out, { recursive: true });
  const only = process.argv.slice(2);
  for (const [name, draw] of Object.entries(blocks)) {
    if (only.length > 0 && !only.includes(name)) continue;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}">${draw().flat(4).join('')}</svg>`;
    if (/NaN|undefined/.test(svg)) throw new Error(`${name}: a coordinate or an ink is missing`);
    const small = optimize(svg, { multipass: true, floatPrecision: 1 }).data;
    fs.writeFileSync(new URL(`${name}.svg`, out), small);
    console.log(name, small.length);
  }
}
export { C, P, R, comb, cut, poly, rng, stroke };
