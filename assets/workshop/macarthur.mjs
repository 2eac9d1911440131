import { C, P, strands, stroke, cut } from './kit.mjs'; import * as B from './bust.mjs'; import { openShirt } from './clothes.mjs';
// cues: long face with a high-bridged nose and a strong chin; thin dark hair drawn across a high bare dome; khaki shirt open at the neck, no medals
// guesses: side of the parting, the ring of five stars on each collar leaf kept without any other mark; drawn from general knowledge, no photograph measured
const face = B.sym([[300, 78], [246, 87], [208, 128], [197, 198], [194, 276], [197, 346], [207, 404], [227, 450], [254, 481], [300, 488]]);
const hair = [[196, 306], [182, 270], [178, 220], [183, 166], [200, 116], [232, 82], [276, 65], [324, 64], [366, 80], [398, 114], [416, 160], [421, 214], [417, 266], [404, 306, 1], [403, 262], [399, 226], [396, 196], [386, 168], [372, 138, 1], [350, 116], [314, 102], [272, 101], [240, 110], [221, 128, 1], [212, 154], [206, 188], [199, 226], [197, 264]];
const br = (l, w = 11, r) => B.brow(l, { w, r: r ?? l, a: .6, b: .16, peak: .38, jitter: 1.6, fl: C.night });
const fold = (dx, w = 4.6) => B.pair([[31, 358], [49 + dx, 380], [59 + dx, 416]], w, { wr: w + 1, peak: .35, n: 12, f: C.slate });
const M = p => B.mouth({ y: 418, hw: 41, c: 3, dip: 0, up: 3, lo: 9, w: 6, sh: 6.5, ...p });
// five stars in a ring on each leaf of the collar
const ring = (x, y, c) => [0, 1, 2, 3, 4].map(i => { const a = -Math.PI / 2 + i * Math.PI * .4; return P(B.star(x + 12 * Math.cos(a), y + 12 * Math.sin(a), 7.5), c); }).join('');
// khaki: the moss ink thinned over paper, moss in the shade
const thin = `${C.moss}" fill-opacity=".42`, khaki = t => t.replaceAll(C.steel, C.moss).replaceAll(C.fog, thin).replaceAll(C.sheet, C.paper);
const shirt = (b, k) => { const [body, rest] = openShirt(b, k, { stars: 0 }).split('<g id="shirt">'), [under, collar] = rest.split('<g id="collar">');
  return P(cut(b, { step: 12 }), C.paper) + khaki(body) + '<g id="shirt">' + under + '<g id="collar">' + khaki(collar) + ring(237, 574, C.slate) + ring(363, 574, C.paper); };
export default B.make({ id: 'dma', title: 'Douglas MacArthur', names: ['neutral', 'lofty', 'stung'], face, n: { w: 74, nw: 88, ny: 488, chin: 488, old: 1 }, c: { tone: 'fog', sw: 278, sy: 548, sq: 8 }, wear: shirt, pose: { r: 2, s: .96, px: 3, py: -2 }, el: B.earPts(-1, 193, 272, { out: 20, h: 84 }), er: B.earPts(1, 407, 272, { out: 19, h: 84 }),
  hd: { hw: 109, top: 112, chin: 484, mouth: 416, nose: 368, extra: P(stroke([[203, 338], [218, 366], [227, 398], [234, 430]], 9, { n: 14, peak: .45 }), C.fog) }, so: { y: 284, dx: 48, d: 22, deep: 2 }, no: { top: 258, b: 369, h: 25, br: 11, tip: 4, slim: 1 },
  folds: B.lines([178, 198], 46) + P(stroke([[212, 412], [222, 436], [242, 458]], 5), C.fog) + P(stroke([[272, 462], [302, 469], [330, 461]], 4.4), C.fog),
  ey: { y: 285, dx: 49, w: 41, up: 6.4, lo: 5.2, iris: 8, crease: 5, lid: 7.2, bag: 5, tilt: 2 }, eyes: [{}, { up: 5.2, lo: 5, gy: 0, lid: 8, crease: 9, gx: 6 }, { up: 7.8, lo: 5, gx: -4, gy: -.4, crease: 3, bag: 7 }],
  brow: [br([[23, 262], [52, 252], [88, 262]]), br([[22, 251], [52, 236], [90, 249]]), br([[18, 270], [50, 258], [90, 259]], 11.5) + B.frown(258, { h: 17, w: 3.6, d: 6 })],
  mouth: [fold(0) + M({}), fold(2) + M({ hw: 43, c: 5, dip: -2, y: 416, w: 6.6 }), fold(0, 5.4) + M({ hw: 34, c: 2, sk: 6, dip: -1, w: 7, lo: 7, up: 2 }) + B.pair([[46, 412], [51, 422], [48, 434]], 3.4, { f: C.slate })],
  hair: [{ pts: hair, c: C.night, k: [P(strands([[372, 134], [322, 108], [262, 104], [212, 160]], [[374, 84], [316, 62], [234, 80], [184, 176]], 7, { w: 5.4, cutVar: .2 }), C.paper), P(strands([[360, 124], [312, 104], [258, 106], [222, 140]], [[366, 84], [306, 66], [238, 84], [196, 150]], 6, { w: 4, cutVar: .3, seed: 4 }), C.steel), P(stroke([[374, 140], [376, 118], [368, 92]], 4), C.paper), P(strands([[374, 142], [388, 166], [397, 196], [402, 236]], [[386, 100], [406, 136], [414, 180], [416, 236]], 6, { w: 5, cutVar: .25, seed: 12 }), C.slate), P(strands([[188, 298], [184, 250], [188, 200]], [[197, 280], [195, 240], [204, 196]], 5, { w: 5, cutVar: .3, seed: 9 }), C.fog)] }] });
