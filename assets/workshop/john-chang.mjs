import { C, P, strands, stroke, cut } from './kit.mjs'; import * as B from './bust.mjs';
// cues: round thin-rimmed glasses; soft full face with a rounded jaw; neat dark hair low over the head from a side parting
// guesses: side of the parting, the dotted tie; drawn from general knowledge, no photograph measured
const face = B.sym([[300, 104], [240, 112], [200, 154], [187, 220], [182, 288], [181, 346], [191, 400], [222, 444], [262, 466], [300, 470]]);
const hair = [[186, 288], [172, 254], [168, 208], [174, 156], [196, 116], [230, 96, 1], [256, 80], [306, 72], [358, 80], [400, 108], [424, 154], [432, 208], [428, 254], [414, 288, 1], [412, 250], [408, 212], [398, 182], [376, 158], [338, 142], [290, 138], [236, 146, 1], [214, 166], [200, 192], [192, 222], [189, 252]];
const br = (l, w = 9) => B.brow(l, { w, a: .55, b: .14, peak: .4 });
const fold = (dx, w = 3.4) => B.pair([[29, 350], [46 + dx, 366], [54 + dx, 388]], w, { wr: w + .8, peak: .35, n: 12, f: C.steel, fr: C.slate });
const M = p => B.mouth({ y: 402, hw: 35, up: 8, lo: 13, w: 5.2, low: C.fog, sh: 6.5, ...p });
export default B.make({ id: 'jc', title: 'John M. Chang (Chang Myon)', names: ['neutral', 'tired', 'earnest'], face, n: { w: 84, nw: 92, ny: 474, chin: 466 }, c: { tone: 'night', tie: 'dots', tieC: C.slate, tieL: C.fog, sw: 262, sy: 560 }, pose: { r: 1.5, s: .94, px: 3, py: 4, yaw: -11, pitch: 3, body: -6, lean: 0 }, el: B.earPts(-1, 184, 274, { out: 13, h: 70 }), er: B.earPts(1, 416, 274, { out: 12, h: 70 }),
  hd: { hw: 120, top: 140, chin: 464, mouth: 402, nose: 358 }, so: { y: 283, dx: 52, d: 20 }, no: { top: 288, b: 356, h: 24, br: 10, soft: 1 },
  folds: B.lines([196], 46) + P(stroke([[244, 452], [272, 470], [304, 475], [338, 468]], 3.6), C.steel),
  ey: { y: 284, dx: 53, w: 42, up: 7, lo: 5.6, iris: 8.4, crease: 4.5 }, eyes: [{}, { up: 3.2, lo: 5.4, gx: -5, gy: 3.2, bag: 8, crease: 10, lid: 9 }, { up: 9.4, lo: 5.2, gx: 2, gy: -1.4, iris: 9.4 }],
  brow: [br([[26, 252], [54, 243], [88, 252]]), br([[24, 240], [52, 244], [90, 271]]), br([[22, 236], [54, 226], [92, 246]], 10.5)],
  mouth: [fold(0) + M({}), fold(-2, 5) + M({ hw: 28, c: 8, dip: -2, up: 6, lo: 11, w: 6, sh: 9 }), fold(4) + M({ y: 400, hw: 36, c: -4, dip: 2, lo: 20 }) + P(cut([[276, 401, 1], [300, 404], [326, 401, 1], [316, 410], [302, 413], [286, 410]], { step: 5, jitter: .2 }), C.ink)],
  hair: [{ pts: hair, c: C.ink, k: [P(strands([[238, 142], [290, 132], [346, 140], [406, 206]], [[246, 92], [306, 80], [382, 104], [424, 196]], 11, { w: 6, cutVar: .26 }), C.slate), P(strands([[248, 138], [294, 126], [338, 132], [378, 152]], [[262, 98], [306, 88], [350, 96], [392, 122]], 5, { w: 5.4, cutVar: .38, seed: 4 }), C.steel), P(strands([[230, 148], [208, 172], [196, 206], [188, 250]], [[222, 106], [190, 146], [178, 196], [178, 246]], 5, { w: 5, cutVar: .3, seed: 12 }), C.slate), P(stroke([[234, 150], [230, 124], [238, 96]], 4), C.paper)] }],
  after: B.glasses({ y: 284, dx: 54, rx: 36, ry: 35, w: 4, c: C.night, cr: C.ink, arm: 118, by: -4 }) });
