import { C, P, G, strands, stroke, cut, comb } from './kit.mjs'; import * as B from './bust.mjs';
// cues: broad square head cropped to stubble; heavy jaw; full set lips under a short broad nose
// guesses: cut and quilting of the padded winter jacket (plain, no insignia, as the Volunteers wore it); drawn from general knowledge, no photograph measured
const face = B.sym([[300, 94], [240, 101], [200, 134], [182, 196], [177, 262], [175, 326], [179, 384], [199, 434], [244, 465], [300, 472]]);
const hair = [[176, 256], [170, 226], [172, 186], [184, 142], [211, 108], [252, 88], [300, 83], [348, 88], [389, 108], [416, 142], [428, 186], [430, 226], [424, 256, 1], [420, 228], [416, 200], [408, 176], [390, 160], [374, 142], [340, 134], [300, 138], [260, 134], [226, 142], [210, 160], [192, 176], [184, 200], [180, 228]];
const br = (l, w = 13, k = {}) => B.brow(l, { w, a: .65, b: .2, peak: .45, jitter: 2, ...k });
const fold = (dx, w = 4.2) => B.pair([[38, 348], [56 + dx, 366], [67 + dx, 396]], w, { wr: w + 1, peak: .35, n: 12, f: C.slate });
const M = p => B.mouth({ y: 403, hw: 38, c: 2, up: 11, lo: 16, w: 6.2, low: C.fog, sh: 8, ...p });
// padded jacket: the tunic without pockets, its channels stitched from the yoke down, a small pucker here and there
const quilted = (b, k) => {
  const seam = (dx, y) => { const x = B.X + dx, s = Math.sign(dx); return P(stroke([[x - dx * .05, y], [x, (y + 730) / 2], [x + dx * .04, 744]], 3.6, { a: .3, b: .9, n: 9, jitter: 1 }), dx > 130 ? C.ink : C.night) + [0, 1].map(i => { const v = y + 30 + i * 62 + Math.abs(dx) * .37 % 23; return P(stroke([[x - 1, v], [x + 9, v + 3], [x + 22, v + 9]], 3, { a: .9, n: 3, peak: .1 }), dx > 130 ? C.ink : s < 0 && i === 0 ? C.steel : C.night); }).join(''); };
  const [body, collar] = B.tunic(b, k).split('<g id="collar">'), chan = [[56, 594], [110, 560], [164, 548], [218, 566]];
  return body.replace(/<\/g>$/, '') + B.clip('pdhq', cut(b, { step: 12 }), ...chan.map(([dx, y]) => seam(-dx, y)), ...chan.map(([dx, y]) => seam(dx, y))) + '</g><g id="collar">' + collar;
};
/** `later`: 1954 and after, a plain summer jacket and grey in the stubble. Guess: that he wore no marshal's uniform in Pyongyang. */
export const peng = (later = false) => B.make({ id: later ? 'pdl' : 'pdh', title: later ? 'Peng Dehuai, 1956' : 'Peng Dehuai', names: ['neutral', 'blunt', 'weary'], face, n: { w: 96, nw: 106, ny: 470, chin: 472 }, c: later ? { tone: 'steel', sy: 524, sw: 290, sq: 12, btn: C.night } : { tone: 'moss', pk: 0, sy: 520, sw: 288, sq: 14, btn: C.night }, wear: later ? B.tunic : quilted, pose: { r: -1.5, s: .97, py: 4, yaw: later ? -12 : 12, pitch: 1, body: later ? -6 : 7, lean: 0 }, el: B.earPts(-1, 176, 270, { out: 19, h: 78 }), er: B.earPts(1, 424, 270, { out: 18, h: 78 }),
  hd: { hw: 127, top: 136, chin: 470, mouth: 402, nose: 354, ink: 1 }, so: { y: 282, dx: 53, d: 21 }, no: { top: 286, b: 352, h: 31, br: 12, soft: 1 },
  folds: B.lines(later ? [182, 198, 214] : [190, 208], 50) + (later ? B.pair([[32, 305], [53, 312], [76, 304]], 3.6, { f: C.steel, fr: C.slate }) + P(stroke([[240, 458], [270, 478], [304, 484], [344, 474]], 4.6), C.slate) : '') + P(stroke([[192, 408], [204, 432], [228, 452]], 6), C.fog) + P(stroke([[276, 450], [302, 456], [328, 449]], 4), C.fog),
  ey: { y: 283, dx: 53, w: 43, up: 6.6, lo: 5.6, iris: 8.6, crease: 4.5, lid: 7.2, bag: 4 }, eyes: [{}, { up: 6, lo: 4.6, lid: 9, gx: 1, gy: -1, crease: 4 }, { up: 3.2, lo: 5.2, gx: -5, gy: 3, lid: 9, bag: 9, crease: 10 }],
  brow: [br([[25, 260], [56, 250], [92, 258]]), br([[16, 272], [52, 259], [94, 252]], 15.5) + B.frown(254, { h: 24, w: 4.6 }), br([[24, 249], [52, 253], [92, 275]], 12.5)],
  mouth: [fold(0) + M({}), fold(0, 5.2) + M({ hw: 37, c: 5, dip: -1, up: 10, lo: 14, w: 7.8 }), fold(0, 5) + M({ hw: 32, c: 9, dip: -1, up: 10, lo: 14, w: 6, sh: 10 })],
  hair: [{ pts: hair, c: later ? C.steel : C.slate, k: [P(cut([[360, 70], [400, 96], [428, 140], [440, 190], [430, 270], [416, 226], [408, 178], [388, 160], [372, 140]]), later ? C.slate : C.night), P(comb([[190, 190], [212, 158], [240, 135], [300, 137], [352, 134]], [[178, 160], [200, 126], [232, 106], [298, 98], [366, 106]], 22, { w: 7, lenVar: .5 }), later ? C.paper : C.steel), P(comb([[204, 166], [232, 140], [284, 137]], [[190, 146], [216, 118], [272, 108]], 8, { w: 5, lenVar: .5, seed: 11 }), C.fog), P(comb([[176, 220], [190, 138], [250, 88], [330, 84]], [[186, 224], [202, 150], [256, 102], [332, 100]], 16, { w: 5, lenVar: .5, seed: 4 }), later ? C.slate : C.ink)] }] });
export default peng();
