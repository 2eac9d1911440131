import { C, P, strands, stroke, cut } from './kit.mjs'; import * as B from './bust.mjs'; import { standCollar } from './clothes.mjs';
// cues: young slim face; very thick hair standing up and back from the brow, short at the sides; stand-collar tunic with plain boards
// guesses: cut of the tunic after Soviet pattern, no badges; drawn from descriptions, no photograph measured
const face = B.sym([[300, 112], [248, 118], [211, 156], [199, 216], [195, 276], [199, 326], [209, 372], [228, 416], [258, 448], [286, 463], [300, 465]]);
const hair = [[196, 276], [186, 246], [186, 204], [184, 160], [178, 116], [190, 74], [226, 44], [274, 30], [326, 30], [374, 44], [410, 74], [424, 116], [418, 160], [414, 204], [414, 246], [404, 276, 1], [402, 244], [398, 210], [392, 180], [378, 158], [348, 146], [304, 140], [258, 146], [228, 158, 1], [210, 178], [202, 210], [198, 244]];
const br = (l, w = 10.5) => B.brow(l, { w, a: .6, b: .14, peak: .42 });
const M = p => B.mouth({ y: 402, hw: 33, up: 8, lo: 13, w: 5.2, low: C.fog, sh: 6, ...p });
export default B.make({ id: 'ni', title: 'Nam Il', names: ['neutral', 'stiff', 'tired'], face, n: { w: 66, nw: 80, ny: 478, chin: 464 }, c: { tone: 'slate', sw: 262, sy: 536, sq: 12 }, wear: (b, k) => standCollar(b, k, { pk: 1, boards: 1, ys: [606, 664] }), pose: { s: .93, py: -2 }, el: B.earPts(-1, 194, 268, { out: 19, h: 74 }), er: B.earPts(1, 406, 268, { out: 18, h: 74 }),
  hd: { hw: 108, top: 150, chin: 462, mouth: 402, nose: 356 }, so: { y: 283, dx: 49, d: 19 }, no: { top: 286, b: 356, h: 23, br: 9, soft: 1, slim: 1 },
  folds: '',
  ey: { y: 284, dx: 49, w: 42, up: 7.4, lo: 5.8, iris: 8.8, crease: 4.5 }, eyes: [{}, { up: 6.4, lo: 5, gx: 0, gy: -1, lid: 8, crease: 4 }, { up: 5, lo: 5.8, gx: -5, gy: 2.2, bag: 5, crease: 8 }],
  brow: [br([[24, 256], [52, 245], [86, 254]]), br([[20, 262], [50, 250], [88, 250]], 12), br([[24, 248], [50, 248], [86, 265]])],
  mouth: [M({}), M({ hw: 35, c: 2, dip: 0, up: 5, lo: 9, w: 6.6, sh: 8 }), M({ hw: 30, c: 4, dip: -1, up: 7, lo: 11 })],
  hair: [{ pts: hair, c: C.ink, k: [P(strands([[212, 186], [196, 132], [212, 76], [262, 44]], [[302, 136], [300, 104], [312, 72], [340, 50]], 10, { w: 8, cutVar: .18 }), C.slate), P(strands([[224, 162], [212, 122], [228, 82], [268, 58]], [[280, 140], [278, 112], [288, 84], [306, 64]], 5, { w: 6.4, cutVar: .26, seed: 4 }), C.fog), P(strands([[308, 136], [314, 104], [332, 74], [360, 58]], [[396, 206], [404, 160], [406, 116], [392, 82]], 8, { w: 6.4, cutVar: .2, seed: 21 }), C.night), P(strands([[192, 266], [192, 236], [194, 204]], [[199, 252], [199, 230], [203, 206]], 4, { w: 3.6 }), C.slate)] }] });
