import { C, P, strands, stroke, cut, comb, poly } from './kit.mjs'; import * as B from './bust.mjs'; import { openShirt } from './clothes.mjs';
// cues: the crushed cap with gilt leaves; long face with a high-bridged nose and a strong chin; khaki shirt open at the neck, no medals
// guesses: the cap indoors (he is not known without it), how full its embroidery is, the ring of five stars on each collar leaf kept without any other mark; drawn from general knowledge, no photograph measured
const face = B.sym([[300, 78], [246, 87], [208, 128], [197, 198], [194, 276], [197, 346], [207, 404], [227, 450], [254, 481], [300, 488]]);
const sR = B.mir([[200, 306], [186, 284], [181, 252], [184, 216], [196, 198], [206, 206], [204, 240], [203, 280]]);
// the field marshal's cap of the Philippines, as on the cover of TIME in April 1951: soft crushed crown, gilt leaves on the band and on the visor
const crown = [[192, 186], [172, 166], [152, 136], [160, 108], [198, 92], [246, 74], [300, 66], [352, 72], [402, 90], [436, 106], [446, 134], [430, 164], [408, 186], [300, 170]];
const band = [[190, 182, 1], [240, 168], [300, 163], [360, 168], [410, 182, 1], [408, 214, 1], [358, 200], [300, 195], [242, 200], [192, 214, 1]];
const visor = [[190, 210, 1], [242, 197], [300, 192], [358, 197], [410, 210, 1], [398, 232], [356, 248], [300, 254], [244, 248], [202, 232]];
const leaf = (x, y, a, r = 9, c = C.lamp) => { const s = Math.sin(a), k = Math.cos(a); return P(poly([[-r, 0], [-r * .3, -r * .42], [r * .4, -r * .34], [r, 0], [r * .4, r * .34], [-r * .3, r * .42]].map(([u, v]) => [x + u * k - v * s, y + u * s + v * k])), c); };
const leaves = (pts, r, cut = 1) => pts.map(([x, y, a], i) => leaf(x, y, a + (i % 2 ? .5 : -.5), r, x > 372 && cut ? C.rust : C.lamp)).join('');
const arc = (n, x0, x1, y0, sag) => [...Array(n)].map((_, i) => { const u = i / (n - 1), k = 2 * u - 1; return [x0 + (x1 - x0) * u, y0 + sag * (1 - k * k), -k * .35 * Math.sign(sag)]; });
const cap = [{ pts: crown, c: C.paper, k: [P(cut(crown, { step: 12 }), `${C.moss}" fill-opacity=".42`), P(cut([[352, 60], [410, 88], [452, 110], [452, 150], [420, 190], [340, 180], [366, 140], [362, 96]]), C.moss), P(comb([[362, 84], [368, 130], [348, 172]], [[320, 88], [326, 132], [316, 166]], 10, { w: 8, lenVar: .4 }), C.moss), P(stroke([[176, 166], [206, 148], [262, 138]], 4.4), C.moss), P(stroke([[162, 124], [196, 122], [236, 110]], 4), C.moss), P(stroke([[404, 176], [424, 152], [430, 124]], 5), C.night)] },
  { pts: band, c: C.night, k: [leaves(arc(11, 202, 398, 197, -16), 10)] },
  { pts: visor, c: C.ink, k: [leaves(arc(10, 212, 388, 216, 13), 10), P(stroke([[204, 234], [246, 250], [300, 255], [352, 250]], 3.4, { n: 14 }), C.fog)] }];
const br = (l, w = 11, r) => B.brow(l, { w, r: r ?? l, a: .6, b: .16, peak: .38, jitter: 1.6, fl: C.night });
const fold = (dx, w = 4.6) => B.pair([[31, 358], [49 + dx, 380], [59 + dx, 416]], w, { wr: w + 1, peak: .35, n: 12, f: C.slate });
const M = p => B.mouth({ y: 418, hw: 41, c: 3, dip: 0, up: 3, lo: 9, w: 6, sh: 6.5, ...p });
// five stars in a ring on each leaf of the collar
const ring = (x, y, c) => [0, 1, 2, 3, 4].map(i => { const a = -Math.PI / 2 + i * Math.PI * .4; return P(B.star(x + 12 * Math.cos(a), y + 12 * Math.sin(a), 7.5), c); }).join('');
// khaki: the moss ink thinned over paper, moss in the shade
const thin = `${C.moss}" fill-opacity=".42`, khaki = t => t.replaceAll(C.steel, C.moss).replaceAll(C.fog, thin).replaceAll(C.sheet, C.paper);
const shirt = (b, k) => { const [body, rest] = openShirt(b, k, { stars: 0 }).split('<g id="shirt">'), [under, collar] = rest.split('<g id="collar">');
  return P(cut(b, { step: 12 }), C.paper) + khaki(body) + '<g id="shirt">' + under + '<g id="collar">' + khaki(collar) + ring(237, 574, C.slate) + ring(363, 574, C.paper); };
export default B.make({ id: 'dma', title: 'Douglas MacArthur', names: ['neutral', 'lofty', 'stung'], face, n: { w: 74, nw: 88, ny: 488, chin: 488, old: 1 }, c: { tone: 'fog', sw: 278, sy: 548, sq: 8 }, wear: shirt, pose: { r: 2, s: .96, px: 3, py: -2, yaw: -16, pitch: -3, body: -8, lean: -1 }, el: B.earPts(-1, 193, 272, { out: 20, h: 84 }), er: B.earPts(1, 407, 272, { out: 19, h: 84 }),
  hd: { hw: 109, top: 112, chin: 484, mouth: 416, nose: 368, extra: P(cut([[186, 226, 1], [240, 246], [300, 254], [360, 248], [420, 226, 1], [420, 262, 1], [372, 266], [338, 262], [300, 270], [262, 258], [196, 250, 1]]), C.steel) + P(stroke([[203, 338], [218, 366], [227, 398], [234, 430]], 9, { n: 14, peak: .45 }), C.fog) }, so: { y: 284, dx: 48, d: 22, deep: 2 }, no: { top: 258, b: 369, h: 25, br: 11, tip: 4, slim: 1 },
  folds: P(stroke([[212, 412], [222, 436], [242, 458]], 5), C.fog) + P(stroke([[272, 462], [302, 469], [330, 461]], 4.4), C.fog),
  ey: { y: 285, dx: 49, w: 41, up: 6.4, lo: 5.2, iris: 8, crease: 5, lid: 7.2, bag: 5, tilt: 2 }, eyes: [{}, { up: 4.2, lo: 3.6, gy: .6, lid: 8.6, crease: 10, gx: -6 }, { up: 8.4, lo: 5.4, gx: 2, gy: -.4, crease: 0, bag: 8, lid: 9 }],
  brow: [br([[23, 262], [52, 252], [88, 262]]), br([[22, 252], [54, 240], [92, 252]], 12), br([[12, 275], [48, 262], [92, 253]], 13) + B.frown(258, { h: 24, w: 4.6, d: 6 })],
  mouth: [fold(0) + M({}), fold(4, 5.4) + M({ hw: 49, c: 2, sk: 3, dip: 0, y: 414, w: 7.4, sh: 9, corner: 4 }) + P(stroke([[272, 444], [302, 438], [334, 444]], 4), C.fog), fold(0, 5.4) + M({ hw: 34, c: 2, sk: 6, dip: -1, w: 7, lo: 7, up: 2 }) + B.pair([[46, 412], [51, 422], [48, 434]], 3.4, { f: C.slate })],
  hair: [{ pts: sR, c: C.night, k: [P(strands([[412, 298], [416, 250], [408, 206]], [[402, 280], [401, 240], [396, 206]], 3, { w: 4, cutVar: .3 }), C.slate)] }, ...cap] });
