import { C, P, strands, stroke, cut } from './kit.mjs'; import * as B from './bust.mjs';
// cues: mouth turned down at the corners; rimless glasses; thin grey hair combed over a broad forehead, heavy jaw
// guesses: side of the parting, the plain tie, how far the lenses are rimless; drawn from general knowledge, no photograph measured
const face = B.sym([[300, 88], [236, 96], [196, 138], [185, 208], [181, 280], [180, 346], [186, 400], [212, 446], [256, 470], [300, 474]]);
const hair = [[184, 296], [168, 262], [163, 214], [170, 162], [190, 120], [214, 100, 1], [232, 82], [282, 66], [338, 66], [388, 84], [420, 122], [434, 172], [436, 216], [430, 262], [416, 296, 1], [414, 252], [410, 214], [402, 184], [384, 158], [352, 134], [306, 122], [258, 124], [222, 132, 1], [206, 160], [196, 190], [190, 220], [187, 256]];
const br = (l, w = 9.5) => B.brow(l, { w, a: .55, b: .18, fl: C.slate, fr: C.ink, jitter: 1.8 });
const fold = (dx, w = 4.6) => B.pair([[30, 346], [52 + dx, 370], [64 + dx, 404]], w, { wr: w + 1, peak: .35, n: 12 });
const jowl = P(stroke([[224, 424], [222, 440], [232, 454]], 3.6), C.steel);
const drop = (hw, y, k = 4) => B.pair([[hw, y], [hw + 9, y + 9], [hw + 11, y + 20]], k, { wr: k + .6, peak: .3, f: C.slate });
const M = p => B.mouth({ y: 404, hw: 42, c: 7, dip: -1, up: 3, lo: 9, w: 6.4, sh: 7, ...p });
export default B.make({ id: 'jfd', title: 'John Foster Dulles', names: ['neutral', 'stern', 'musing'], face, n: { w: 92, nw: 98, ny: 476, chin: 474, old: 1 }, c: { tone: 'slate', tie: 'plain', tieC: C.ink, sw: 290, sy: 552 }, pose: { r: 2, s: .97, px: 2, py: 2 }, el: B.earPts(-1, 183, 268, { out: 22, h: 84 }), er: B.earPts(1, 417, 268, { out: 21, h: 84 }),
  hd: { hw: 122, top: 126, chin: 472, mouth: 404, nose: 358, ink: 1 }, so: { y: 281, dx: 52, d: 22 }, no: { top: 274, b: 356, h: 26, br: 11, tip: 2 },
  folds: B.lines([176, 194, 212], 54) + jowl + P(stroke([[274, 448], [302, 454], [328, 447]], 4), C.fog),
  ey: { y: 283, dx: 52, w: 42, up: 6.2, lo: 5, iris: 7.8, crease: 6, lid: 7.4, bag: 4 }, eyes: [{}, { up: 5.4, lo: 4.8, lid: 9, gx: 2, crease: 4 }, { up: 6.6, lo: 5, gx: 8, gy: -2.4, crease: 7 }],
  brow: [br([[24, 254], [54, 245], [90, 256]]), br([[18, 266], [50, 253], [90, 254]], 11.5) + B.frown(252, { w: 4.6, h: 20 }), B.brow([[24, 248], [54, 240], [90, 254]], { w: 9.5, a: .55, b: .18, fl: C.slate, jitter: 1.8, r: [[24, 240], [56, 226], [92, 242]] })],
  mouth: [fold(0) + drop(42, 410) + M({}), fold(0, 5.6) + drop(40, 411, 4.6) + M({ hw: 40, c: 10, dip: -3, w: 7.4, lo: 7 }), fold(2) + drop(34, 408, 3.4) + M({ y: 402, hw: 35, c: 5, sk: -6, dip: -1, up: 5, lo: 12, low: C.fog })],
  hair: [{ pts: hair, c: C.steel, k: [P(cut([[372, 60], [424, 110], [442, 170], [440, 232], [420, 304], [411, 214], [402, 182], [380, 152], [392, 120]]), C.slate), P(strands([[224, 128], [270, 118], [340, 126], [400, 184]], [[226, 94], [290, 72], [362, 80], [420, 150]], 11, { w: 8, cutVar: .16 }), C.paper), P(strands([[230, 126], [276, 114], [344, 120], [398, 172]], [[236, 96], [296, 78], [366, 88], [416, 148]], 7, { w: 4.6, cutVar: .24, seed: 4 }), C.slate), P(strands([[216, 134], [198, 166], [190, 204], [184, 256]], [[208, 106], [182, 146], [172, 196], [174, 250]], 6, { w: 5.4, cutVar: .28, seed: 12 }), C.fog), P(stroke([[222, 136], [214, 116], [218, 94]], 4), C.paper), P(strands([[404, 206], [412, 236], [416, 280]], [[430, 196], [432, 230], [424, 270]], 4, { w: 5, cutVar: .3, seed: 17 }), C.night)] }],
  after: B.glasses({ y: 283, dx: 52, rx: 35, ry: 28, w: 2.6, c: C.steel, cr: C.night, arm: 119, by: -6 }) });
