import { C, P, strands, stroke, cut } from './kit.mjs'; import * as B from './bust.mjs'; import { standCollar } from './clothes.mjs';
// cues: young slim face; thick hair combed up and back in a wave, short at the sides; stand-collar tunic with plain boards and a row of medals
// TIME, 3 August 1953, has him at the signing in a heavy tunic with a row of gold medals. In 1956 he is foreign minister, in a suit: nam-il-1956.mjs
// guesses: cut of the tunic after Soviet pattern, three medals plain; the suit's tie; drawn from general knowledge, no photograph measured
const face = B.sym([[300, 112], [248, 118], [211, 156], [199, 216], [195, 276], [198, 328], [206, 378], [224, 422], [256, 452], [286, 466], [300, 468]]);
const hair = [[196, 280], [185, 250], [182, 208], [183, 166], [188, 128], [204, 98], [230, 80], [256, 66], [298, 58], [344, 62], [382, 80], [406, 108], [417, 144], [419, 178], [416, 212], [414, 250], [404, 280, 1], [402, 244], [398, 210], [392, 184], [380, 164], [352, 150], [316, 152], [280, 142], [248, 150, 1], [226, 164], [210, 184], [202, 214], [198, 246]];
const br = (l, w = 10.5) => B.brow(l, { w, a: .6, b: .14, peak: .42 });
const fold = (w = 3.2) => B.pair([[28, 354], [42, 368], [49, 386]], w, { peak: .35, f: C.fog, fr: C.steel });
const M = p => B.mouth({ y: 402, hw: 33, up: 6, lo: 12, w: 5.4, sh: 6.5, ...p });
const medals = [0, 1, 2].map(i => { const x = 424 + i * 32, y = 596 + i * 2; return `<rect x="${x - 8}" y="${y - 20}" width="16" height="13" fill="${C.fog}"/><circle cx="${x}" cy="${y + 4}" r="11.5" fill="${C.lamp}"/>` + P(B.star(x, y + 4, 7), C.rust); }).join('');
/** `later`: 1954 and after. */
export const namIl = (later = false) => B.make({ id: later ? 'nf' : 'ni', title: later ? 'Nam Il, 1956' : 'Nam Il', names: ['neutral', 'stiff', 'tired'], face, n: { w: 66, nw: 80, ny: 478, chin: 464 }, c: later ? { tone: 'slate', tie: 'dots', tieC: C.night, tieL: C.steel, sw: 266, sy: 542, sq: 8 } : { tone: 'slate', sw: 262, sy: 536, sq: 12 }, wear: later ? B.suit : (b, k) => standCollar(b, k, { pk: 0, boards: 1, ys: [606, 664], extra: medals }), pose: { s: .95, py: 0, yaw: later ? -13 : 11, pitch: later ? 2 : -1, body: later ? -7 : 4, lean: 0 }, el: B.earPts(-1, 194, 268, { out: 19, h: 74 }), er: B.earPts(1, 406, 268, { out: 18, h: 74 }),
  hd: { hw: 108, top: 150, chin: 462, mouth: 402, nose: 356 }, so: { y: 283, dx: 49, d: 19 }, no: { top: 286, b: 356, h: 23, br: 9, soft: 1, slim: 1 },
  folds: P(stroke([[278, 450], [302, 456], [324, 449]], 3.4), C.fog) + (later ? B.lines([196], 40, { f: C.fog }) + B.pair([[30, 304], [49, 309], [68, 302]], 3, { f: C.fog, fr: C.slate }) : ''),
  ey: { y: 284, dx: 49, w: 42, up: 7.4, lo: 5.8, iris: 8.8, crease: 4.5 }, eyes: [{}, { up: 5, lo: 4, gx: -1, gy: -1, lid: 10, crease: 0 }, { up: 3.2, lo: 5.4, gx: -6, gy: 3, bag: 8, crease: 10, lid: 8 }],
  brow: [br([[24, 256], [52, 245], [86, 254]]), br([[17, 263], [50, 252], [91, 252]], 14), br([[22, 243], [48, 246], [88, 270]])],
  mouth: [fold() + M({}), fold() + M({ hw: 38, c: 2, dip: 0, up: 2, lo: 7, w: 8.4, sh: 9, corner: 5 }), fold(4.4) + M({ hw: 28, c: 7, dip: -1, up: 7, lo: 11, w: 5.8, sh: 8 })],
  hair: [{ pts: hair, c: C.ink, k: [P(strands([[216, 178], [204, 150], [214, 112], [250, 84]], [[284, 142], [284, 118], [302, 92], [338, 74]], 9, { w: 7.6, cutVar: .18 }), C.slate), P(strands([[230, 160], [222, 136], [234, 110], [264, 90]], [[276, 140], [274, 120], [288, 98], [314, 84]], 5, { w: 6, cutVar: .28, seed: 4 }), C.fog), P(strands([[290, 140], [294, 114], [316, 90], [352, 78]], [[394, 200], [405, 170], [404, 140], [388, 112]], 9, { w: 6.4, cutVar: .2, seed: 21 }), C.slate), P(strands([[192, 268], [191, 238], [193, 206]], [[199, 252], [199, 230], [203, 206]], 4, { w: 3.6 }), C.slate)] }] });
export default namIl();
