import { C, P, strands, stroke, cut } from './kit.mjs'; import * as B from './bust.mjs'; import { standCollar } from './clothes.mjs';
// cues: young slim face; thick hair combed up and back in a wave, short at the sides; stand-collar tunic with plain boards
// guesses: cut of the tunic after Soviet pattern, no badges; drawn from general knowledge, no photograph measured
const face = B.sym([[300, 112], [248, 118], [211, 156], [199, 216], [195, 276], [198, 328], [206, 378], [224, 422], [256, 452], [286, 466], [300, 468]]);
const hair = [[196, 280], [185, 250], [182, 208], [183, 166], [188, 128], [204, 98], [230, 80], [256, 66], [298, 58], [344, 62], [382, 80], [406, 108], [417, 144], [419, 178], [416, 212], [414, 250], [404, 280, 1], [402, 244], [398, 210], [392, 184], [380, 164], [352, 150], [316, 152], [280, 142], [248, 150, 1], [226, 164], [210, 184], [202, 214], [198, 246]];
const br = (l, w = 10.5) => B.brow(l, { w, a: .6, b: .14, peak: .42 });
const fold = (w = 2.8) => B.pair([[28, 354], [42, 368], [49, 386]], w, { peak: .35, f: C.fog, fr: C.steel });
const M = p => B.mouth({ y: 402, hw: 33, up: 6, lo: 12, w: 5.4, sh: 6.5, ...p });
export default B.make({ id: 'ni', title: 'Nam Il', names: ['neutral', 'stiff', 'tired'], face, n: { w: 66, nw: 80, ny: 478, chin: 464 }, c: { tone: 'slate', sw: 262, sy: 536, sq: 12 }, wear: (b, k) => standCollar(b, k, { pk: 1, boards: 1, ys: [606, 664] }), pose: { s: .93, py: -2 }, el: B.earPts(-1, 194, 268, { out: 19, h: 74 }), er: B.earPts(1, 406, 268, { out: 18, h: 74 }),
  hd: { hw: 108, top: 150, chin: 462, mouth: 402, nose: 356 }, so: { y: 283, dx: 49, d: 19 }, no: { top: 286, b: 356, h: 23, br: 9, soft: 1, slim: 1 },
  folds: P(stroke([[278, 450], [302, 456], [324, 449]], 3.4), C.fog),
  ey: { y: 284, dx: 49, w: 42, up: 7.4, lo: 5.8, iris: 8.8, crease: 4.5 }, eyes: [{}, { up: 6.4, lo: 5, gx: 0, gy: -1, lid: 8, crease: 4 }, { up: 5, lo: 5.8, gx: -5, gy: 2.2, bag: 5, crease: 8 }],
  brow: [br([[24, 256], [52, 245], [86, 254]]), br([[20, 262], [50, 250], [88, 250]], 12), br([[24, 248], [50, 248], [86, 265]])],
  mouth: [fold() + M({}), fold() + M({ hw: 35, c: 2, dip: 0, up: 5, lo: 9, w: 6.6, sh: 8 }), fold(3.4) + M({ hw: 30, c: 4, dip: -1, up: 7, lo: 11 })],
  hair: [{ pts: hair, c: C.ink, k: [P(strands([[216, 178], [204, 150], [214, 112], [250, 84]], [[284, 142], [284, 118], [302, 92], [338, 74]], 9, { w: 7.6, cutVar: .18 }), C.slate), P(strands([[230, 160], [222, 136], [234, 110], [264, 90]], [[276, 140], [274, 120], [288, 98], [314, 84]], 5, { w: 6, cutVar: .28, seed: 4 }), C.fog), P(strands([[290, 140], [294, 114], [316, 90], [352, 78]], [[394, 200], [405, 170], [404, 140], [388, 112]], 9, { w: 6.4, cutVar: .2, seed: 21 }), C.slate), P(strands([[192, 268], [191, 238], [193, 206]], [[199, 252], [199, 230], [203, 206]], 4, { w: 3.6 }), C.slate)] }] });
