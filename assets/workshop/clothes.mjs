// Clothes that only some busts wear, beside the suit and the tunic of bust.mjs: stand collar, open army shirt, white coat.
import { C, P, G, cut, comb, stroke, poly } from './kit.mjs'; import * as B from './bust.mjs';
const num = ({ x = B.X, nw = 92, ny = 474, sw = 292, sy = 532 } = {}) => ({ x, nw, ny, sw, sy, k: nw / 98, dy: ny - 474 });
const tools = q => { const m = a => a.map(p => [q.x + (p[0] - 302) * q.k, p[1] + q.dy, p[2]]); return { m, Q: (a, c, s = 12) => P(cut(m(a), { step: s }), c), S: (a, w, c = C.ink, o) => P(stroke(m(a), w, o), c) }; };
const flip = a => a.map(p => [604 - p[0], p[1], p[2]]);
const line = { a: .8, b: .8 };
// the cloth mass alone, as suit() cuts it; `inks` exchanges its tones
const mass = (b, k, inks = {}) => /^<g id="body">(.*?)<\/g>/.exec(B.suit(b, k))[1].replace(/#[0-9A-F]{6}/g, c => inks[c] ?? c);
const button = (x, y, r, c) => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r}" fill="${c}"/>`;
/** High closed collar without a fall: a general's tunic (pk, boards) or an achkan. */
export function standCollar(b, k, { btn = C.fog, pk = 0, boards = 0, ys = [602, 664], r = 7.5, extra = '' } = {}) {
  const q = num(k), t = B.T[k.tone], { Q, S, m } = tools(q), at = y => m([[314, y]])[0];
  const L = [[216, 452, 1], [230, 482], [260, 506], [302, 522, 1], [302, 570, 1], [254, 555], [216, 530], [194, 486, 1]], R = flip(L);
  const flap = (X0, w, c, cs) => P(cut([[X0, 640, 1], [X0 + w, 640, 1], [X0 + w, 666], [X0 + w / 2, 682, 1], [X0, 666]], { step: 14 }), c) + P(stroke([[X0, 640], [X0 + w, 640]], 4, line), C.ink) + P(stroke([[X0, 641], [X0, 666], [X0 + w / 2, 683], [X0 + w, 666], [X0 + w, 641]], 4, { n: 16, ...line }), C.ink) + button(X0 + w / 2, 666, 5.5, cs);
  const { x, nw, ny, sw, sy } = q, e = [x - sw + 74, sy - 2], i = [x - nw - (sw - nw) * .12, ny + (sy - ny) * .18 + 4], n = [(e[1] - i[1]), (i[0] - e[0])].map(v => v / Math.hypot(e[0] - i[0], e[1] - i[1]) * 26);
  const board = a => a.map(p => [p[0], p[1], 1]), bd = [[e[0], e[1]], [i[0], i[1]], [i[0] + n[0] * .6 + 10, i[1] + n[1]], [e[0] + n[0] + 4, e[1] + n[1]]], mid = [[e[0] + n[0] * .5 + 2, e[1] + n[1] * .5], [i[0] + n[0] * .3 + 5, i[1] + n[1] * .5]], other = a => a.map(p => [2 * x - p[0], p[1], p[2]]);
  return G('body', mass(b, k), S([[302, 566], [301, 640], [300, 740]], 5, C.ink, line), ys.map(y => button(at(y)[0], y + q.dy * .5, r, btn) + `<path d="M${(at(y)[0] - r + 1).toFixed(1)} ${(y + q.dy * .5 + r * .5).toFixed(1)}a${r} ${r} 0 0 0 ${r * 1.7} -2" fill="none" stroke="${C.ink}" stroke-width="2.4"/>`),
    pk ? flap(x - sw + 112, 106, t[1], btn) + flap(x + sw - 220, 106, t[2], C.steel) : '',
    boards ? P(cut(board(bd), { step: 20, jitter: .4 }), C.fog) + P(stroke(mid, 4, { a: .9, b: .9 }), C.slate) + P(cut(board(other(bd)), { step: 20, jitter: .4 }), C.steel) + P(stroke(other(mid), 4, { a: .9, b: .9 }), C.ink) : '', extra)
    + G('collar', Q(L, t[0]), Q([[196, 490, 1], [216, 516], [254, 543], [302, 559, 1], [302, 570, 1], [254, 555], [216, 530]], t[1]), Q(R, t[2]), S([[216, 452], [230, 482], [260, 506], [302, 522]], 5), S([[388, 452], [374, 482], [344, 506], [302, 522]], 5), S([[194, 486], [216, 530], [254, 555], [302, 570]], 5, C.ink, { n: 14 }), S([[410, 486], [388, 530], [350, 555], [302, 570]], 5, C.ink, { n: 14 }), S([[302, 520], [302, 572]], 4, C.ink, line));
}
/** Army summer shirt, open at the neck over an undershirt; `stars` on each collar leaf. */
export function openShirt(b, k, { stars = 4 } = {}) {
  const q = num(k), t = B.T[k.tone], { Q, S, m } = tools(q);
  const L = [[204, 460, 1], [226, 496], [256, 536], [302, 602, 1], [256, 636, 1], [212, 584], [180, 524], [186, 484]], R = flip(L);
  const row = (f, c) => [...Array(stars)].map((_, i) => { const u = i / (stars - 1), [p] = m(f([[206 + 42 * u, 528 + 70 * u]])); return P(B.star(p[0], p[1], 10.5), c); }).join('');
  const flap = (X0, w, c) => P(cut([[X0, 654, 1], [X0 + w, 654, 1], [X0 + w, 686, 1], [X0, 686, 1]], { step: 14 }), c) + P(stroke([[X0, 654], [X0 + w, 654]], 4, line), C.ink) + [[[X0, 654], [X0, 687]], [[X0, 686], [X0 + w, 686]], [[X0 + w, 654], [X0 + w, 687]]].map(a => P(stroke(a, 3.6, line), C.ink)).join('');
  return G('body', mass(b, k), S([[302, 602], [301, 660], [300, 740]], 4.4, C.ink, line), button(q.x + 12, 668, 6, C.sheet), flap(q.x - q.sw + 106, 104, t[1]), flap(q.x + q.sw - 212, 104, t[2]))
    + G('shirt', Q([[232, 520, 1], [262, 548], [302, 560], [342, 548], [372, 520, 1], [302, 606, 1]], C.sheet), Q([[302, 560], [342, 548], [372, 520, 1], [302, 606, 1]], C.fog), S([[232, 522], [262, 549], [302, 561], [342, 549], [372, 522]], 3.6, C.slate))
    + G('collar', Q(L, t[0]), Q([[190, 520], [218, 572], [258, 616], [290, 590, 1], [302, 602, 1], [256, 636, 1], [212, 584], [180, 524]], t[1]), Q(R, t[2]), S([[204, 460], [226, 496], [256, 536], [302, 603]], 5, C.ink, { b: .4 }), S([[400, 460], [378, 496], [348, 536], [302, 603]], 5, C.ink, { b: .4 }), S([[180, 524], [212, 584], [256, 636], [302, 602]], 5, C.ink, { n: 14 }), S([[424, 524], [392, 584], [348, 636], [302, 602]], 5, C.ink, { n: 14 }), row(a => a, C.night), row(flip, C.sheet));
}
/** White coat, open over a dark cardigan, a shirt and a tie; a pen in the breast pocket. */
export function whiteCoat(b, k) {
  const q = num(k), { Q, S, m } = tools(q), { x, sw } = q;
  const L = [[196, 486, 1], [166, 516], [126, 590, 1], [180, 600, 1], [158, 632, 1], [232, 740, 1], [252, 740, 1], [212, 556]], R = flip(L);
  const pocket = [[x + sw - 118, 668], [x + sw - 30, 664]];
  return G('body', mass(b, { ...k, tone: 'fog' }, { [C.fog]: C.sheet, [C.steel]: C.fog }))
    + G('shirt', Q([[206, 474, 1], [304, 546, 1], [402, 474, 1], [410, 520], [372, 740, 1], [232, 740, 1], [196, 520]], C.night), Q([[402, 474, 1], [410, 520], [372, 740, 1], [304, 740, 1], [330, 600]], C.ink), Q([[212, 478, 1], [236, 504], [302, 548, 1], [368, 504], [392, 478, 1], [390, 520], [303, 700, 1], [214, 520]], C.sheet), Q([[392, 478, 1], [368, 504], [302, 548, 1], [303, 700, 1], [390, 520]], C.fog),
      Q([[284, 546, 1], [302, 556], [322, 546, 1], [326, 568], [318, 584, 1], [328, 660], [303, 690, 1], [279, 660], [288, 584, 1], [280, 568]], C.slate), Q([[310, 554], [322, 546, 1], [326, 568], [318, 584, 1], [328, 660], [303, 690, 1], [310, 610]], C.night), S([[287, 584], [303, 588], [319, 584]], 3.4, C.ink, { a: .6, b: .6 }),
      S([[214, 520], [262, 620], [303, 702]], 5, C.ink, { a: .5, b: .8 }), S([[390, 520], [344, 620], [303, 702]], 5, C.ink, { a: .5, b: .8 }), S([[206, 528], [250, 624], [290, 704], [292, 740]], 3, C.slate, { a: .5, b: .9, n: 14 }), S([[303, 702], [303, 740]], 4, C.steel, { a: .9, b: .9 }),
      Q([[206, 470, 1], [234, 502], [292, 544, 1], [262, 584, 1], [222, 548], [196, 508]], C.sheet), Q([[398, 470, 1], [372, 502], [314, 544, 1], [344, 584, 1], [384, 548], [408, 508]], C.fog), S([[206, 472], [234, 502], [292, 544]], 4.4), S([[398, 472], [372, 502], [314, 544]], 4.4), S([[196, 508], [222, 548], [262, 584]], 4.4), S([[292, 544], [262, 584]], 4.4), S([[408, 508], [384, 548], [344, 584]], 4.4), S([[314, 544], [344, 584]], 4.4))
    + G('lapels', Q(L, C.sheet, 16), Q([[204, 526], [214, 562], [252, 740, 1], [232, 740, 1], [200, 640]], C.fog, 16), Q(R, C.fog, 16), Q(flip([[204, 526], [214, 562], [252, 740, 1], [232, 740, 1], [200, 640]]), C.steel, 16),
      [a => a, flip].map(f => [[L.slice(0, 3), 5], [[L[2], L[3]], 5], [[L[3], L[4]], 4.4], [[L[4], L[5]], 5], [[[196, 486], [213, 558], [252, 740]], 5]].map(([a, w], i) => S(f(a), w, C.ink, i ? { a: .5, b: .5 } : {})).join('')),
      P(stroke(pocket, 4.4, line), C.slate), P(stroke([[pocket[0][0], 668], [pocket[0][0] + 4, 730]], 3.4, line), C.steel), P(poly([[pocket[0][0] + 24, 628], [pocket[0][0] + 34, 626], [pocket[0][0] + 37, 663], [pocket[0][0] + 27, 664]]), C.ink), P(poly([[pocket[0][0] + 33, 632], [pocket[0][0] + 38, 632], [pocket[0][0] + 42, 684], [pocket[0][0] + 37, 684]]), C.slate));
}
