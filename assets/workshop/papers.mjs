// The papers as objects: the head of each form, as somebody who handled such papers would know it. Run: node papers.mjs
// Writes assets/papers/forms/<form>.svg, 640 wide and as high as the form wants; the page sets the paper's own words below it, live.
// No emblem and no document is copied: letterheads, grids, borders and the places for stamps only. No red: nothing is decided here.
// Must not know: any document. Deterministic.
import fs from 'node:fs';
import { optimize } from 'svgo';
import { word } from './glyphs.mjs';
import { C, P, comb, cut, poly, rng, stroke } from './kit.mjs';
import { R } from './scene.mjs';
import { text, width } from './type.mjs';

const W = 640;
const OUT = new URL('../papers/forms/', import.meta.url);
const dot = (x, y, r, fill, e = '') => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r}" fill="${fill}"${e ? ` ${e}` : ''}/>`;
const ring = (x, y, r, w, c = C.slate) => dot(x, y, r, 'none', `stroke="${c}" stroke-width="${w}"`);
/** The Cyrillic files hold letters only: stops, figures and quotation marks come from the Latin file of the same face. */
const LATIN = { plexC: 'plex', sofiaC: 'sofia' };
function T(font, str, x, y, size, fill = C.night, { ls = 0, anchor = 0 } = {}) {
  if (!(font in LATIN)) return P(text(font, str, x, y, size, { ls, anchor }), fill);
  const runs = str.match(/[\u0400-\u04ff№]+|[^\u0400-\u04ff№]+/g).map((run) => [/[\u0400-\u04ff№]/.test(run) ? font : LATIN[font], run]);
  const long = runs.map(([face, run]) => width(face, run, size, ls) + ls * size);
  let at = x - long.reduce((a, b) => a + b, 0) * anchor;
  return P(runs.map(([face, run], n) => { const d = text(face, run, at, y, size, { ls }); at += long[n]; return d; }).join(''), fill);
}
/** A ruled line, a hair uneven, as from a composing stick. */
const rule = (x, y, w, h = 2, fill = C.night) => R(x, y, w, h, fill);
/** Typed words that nobody is meant to read: bars the length of words, broken by the knife. */
function bars(seed, x, y, w, { h = 5, fill = C.fog, last = 1 } = {}) {
  const r = rng(seed);
  let d = '';
  for (let at = x; at < x + w * last; ) {
    const n = 12 + r() * 44;
    const to = Math.min(at + n, x + w * last);
    d += poly([[at, y + r()], [to, y + r()], [to - r() * 2, y + h + r()], [at + r() * 2, y + h]]);
    at = to + 7;
  }
  return P(d, fill);
}
/** A hand's initials: two or three quick strokes. */
const initials = (x, y, s, seed, fill = C.slate) =>
  P(stroke([[x, y], [x + 7 * s, y - 15 * s], [x + 12 * s, y + 2 * s], [x + 22 * s, y - 11 * s], [x + 40 * s, y - 4 * s]], 2.6, { n: 14, seed, a: .5, b: .2 }), fill);
/** The place of a rubber stamp: a frame that did not take the ink everywhere. */
function stamp(x, y, w, h, seed, fill = C.steel) {
  const r = rng(seed);
  let d = '';
  for (let n = 0; n < 15; n++) d += poly([[x + r() * w, y - 3], [x + r() * w, y - 2], [x + r() * w, y + h + 3]]);
  return P(`M${x} ${y}h${w}v${h}h-${w}zM${x + 3} ${y + 3}v${h - 6}h${w - 6}v-${h - 6}z`, fill) + P(d, C.sheet, 'fill-opacity=".8"');
}
const hole = (x, y, r = 8) => dot(x, y, r, C.night) + P(stroke([[x - r, y + 1], [x - r * .4, y - r], [x + r * .8, y - r * .6]], 2), C.steel);

const FORMS = {
  // A Soviet cipher office's form: the word, the grid, how many copies and for whom, the clock's stamp.
  cipher: [158, () => {
    const k = [T('sofiaC', 'ШИФРТЕЛЕГРАММА', 28, 56, 46, C.night, { ls: .06 }), T('plexC', 'СОВ. СЕКРЕТНО', 612, 34, 15, C.night, { anchor: 1, ls: .04 }), T('plexC', 'ЭКЗ. №', 524, 58, 13, C.slate), rule(572, 60, 40, 1.6)];
    const x0 = 28, y0 = 76, w = 584, h = 66, cols = [0, 118, 236, 370, 478, 584];
    k.push(rule(x0, y0, w, 2.4), rule(x0, y0 + 22, w, 1.2), rule(x0, y0 + h, w, 2.4));
    for (const c of cols) k.push(rule(x0 + c - (c === w ? 1.4 : 0), y0, 1.4, h));
    ['ОТКУДА', 'КУДА', 'ПРИНЯТА', 'РАСШИФР.', 'КОМУ'].forEach((s, n) => k.push(T('plexC', s, x0 + cols[n] + 8, y0 + 16, 11, C.slate)));
    k.push(bars(3, x0 + 10, y0 + 38, 86, { fill: C.steel }), bars(5, x0 + 128, y0 + 38, 80, { fill: C.steel }), bars(9, x0 + 246, y0 + 34, 60, { fill: C.steel }));
    for (let n = 0; n < 4; n++) k.push(bars(n + 20, x0 + 492, y0 + 28 + n * 9, 70, { h: 3.4, last: [.9, .6, .8, .4][n] }));
    k.push(ring(x0 + 348, y0 + 44, 34, 2.6, C.steel), ring(x0 + 348, y0 + 44, 26, 1.4, C.steel));
    for (let n = 0; n < 12; n++) { const a = n * Math.PI / 6; k.push(P(stroke([[x0 + 348 + 27 * Math.cos(a), y0 + 44 + 27 * Math.sin(a)], [x0 + 348 + 33 * Math.cos(a), y0 + 44 + 33 * Math.sin(a)]], 2, { a: 1, b: 1 }), C.steel)); }
    k.push(P(stroke([[x0 + 348, y0 + 44], [x0 + 350, y0 + 26]], 3, { a: 1, b: .6 }), C.steel), P(stroke([[x0 + 348, y0 + 44], [x0 + 362, y0 + 50]], 3, { a: 1, b: .6 }), C.steel), initials(x0 + 402, y0 + 52, 1.1, 4));
    return k;
  }],
  // A telegram as it came off the machine: the name, the boxes for who acts and who is told, the strip of the printer.
  telegram: [132, () => {
    const k = [T('jost', 'TELEGRAM', 28, 60, 44, C.night, { ls: .14 }), rule(28, 76, 584, 4), rule(28, 83, 584, 1.4)];
    k.push(P('M452 22h160v42h-160zM454.400 24.400v37.200h75v-37.200zM532 24.400v37.200h77.600v-37.200z', C.night), T('jost5', 'ACTION', 462, 37, 11, C.slate, { ls: .08 }), T('jost5', 'INFO', 540, 37, 11, C.slate, { ls: .08 }), bars(2, 462, 46, 54, { h: 4 }), initials(544, 58, .9, 3));
    for (const [y, x, w] of [[96, 28, 300], [112, 28, 420]]) { k.push(R(x, y, w, 13, C.paper), rule(x, y + 12.4, w, .8, C.fog)); k.push(bars(y, x + 8, y + 4, w - 20, { h: 5, fill: C.steel })); }
    for (let n = 0; n < 19; n++) k.push(dot(476 + n * 7.4, 108, n % 3 ? 2.2 : 1.2, C.steel), n % 4 ? dot(476 + n * 7.4, 118, 2.2, C.steel) : '');
    return k;
  }],
  // Peking drafted by hand, on paper ruled in columns, read from the right.
  brush: [140, () => {
    const k = [];
    for (let n = 0; n <= 14; n++) k.push(rule(36 + n * 40.6, 14, n % 14 ? 1.1 : 2.4, 126, n % 14 ? C.steel : C.slate));
    k.push(rule(36, 14, 570, 2.4, C.slate), P(word('zh', '電報', 568, 50, 32, { down: true, ls: .16 }), C.night), P(word('zh', '絕密', 488, 42, 17, { down: true, ls: .2 }), C.slate), P('M482 22h30v46h-30zM484 24v42h26v-42z', C.slate));
    // the brush, laid down, and what was on it
    k.push(P(stroke([[60, 116], [180, 82], [312, 44]], 13, { a: .9, b: .8, peak: .6, n: 16 }), C.slate), P(stroke([[70, 110], [190, 76], [306, 42]], 3, { a: .6, b: .3 }), C.fog), P(cut([[304, 40, 1], [326, 32], [350, 31], [372, 22, 1], [356, 40], [334, 50], [312, 54, 1]], { step: 6, jitter: .4 }), C.night), P(poly([[300, 38], [312, 34], [318, 56], [306, 60]]), C.lamp), P(cut([[372, 22, 1], [384, 20], [396, 27], [390, 33], [378, 31]], { step: 5 }), C.ink));
    return k;
  }],
  memo_moscow: [64, () => [T('plexC', '«', 28, 32, 15), rule(38, 33, 22, 1.4), T('plexC', '»', 64, 32, 15), rule(78, 33, 72, 1.4), T('plexC', '195', 156, 32, 15), rule(184, 33, 14, 1.4), T('plexC', 'г.', 202, 32, 15), T('plexC', '№', 28, 54, 15), rule(44, 55, 100, 1.4), T('plexC', 'СОВ. СЕКРЕТНО', 290, 32, 15, C.night, { ls: .06 }), T('plexC', 'Экз. №', 290, 54, 13, C.slate), rule(342, 55, 24, 1.4), hole(14, 30, 3.4), hole(14, 54, 3.4)]],
  memo_washington: [64, () => [T('old', 'MEMORANDUM', 28, 34, 27, C.night, { ls: .1 }), T('old', 'WASHINGTON', 29, 54, 12, C.slate, { ls: .24 }), stamp(318, 16, 124, 28, 5), T('jost', 'TOP SECRET', 380, 36, 15, C.steel, { anchor: .5, ls: .08 }), hole(14, 20, 3.4), hole(14, 44, 3.4)]],
  memo_tokyo: [64, () => [T('jost', 'GENERAL HEADQUARTERS', 28, 30, 18, C.night, { ls: .08 }), T('jost5', 'FAR EAST COMMAND', 28, 50, 13, C.slate, { ls: .12 }), R(0, 0, 8, 64, C.slate), stamp(318, 16, 112, 32, 8), bars(4, 328, 28, 90, { h: 7, fill: C.steel })]],
  memo_seoul: [64, () => [P(word('ko', '대한민국', 28, 40, 28, { ls: .3 }), C.night), rule(28, 50, 136, 3), rule(28, 55, 136, 1.2), P(word('zh', '祕', 338, 36, 21), C.slate), ring(348.6, 28.6, 17, 2, C.slate), rule(190, 54, 130, 1.2, C.steel)]],
  memo_pyongyang: [64, () => [P(word('ko', '조선민주주의인민공화국', 28, 34, 20, { ls: .06 }), C.night), rule(28, 46, 232, 1.4), rule(28, 50, 232, 1.4), P(word('ko', '극비', 316, 36, 20, { ls: .2 }), C.slate), P('M308 12h58v34h-58zM310.500 14.500v29h53v-29z', C.slate)]],
  memo_peking: [64, () => { const k = []; for (let n = 0; n <= 10; n++) k.push(rule(28 + n * 37, 10, n % 10 ? 1 : 2, 54, n % 10 ? C.fog : C.slate)); k.push(rule(28, 10, 372, 2, C.slate), P(word('zh', '北京', 368, 34, 22, { down: true, ls: .02 }), C.night), P(word('zh', '絕密', 293, 32, 16, { down: true, ls: .1 }), C.slate)); return k; }],
  conversation: [140, () => {
    const k = [hole(292, 14, 6.5), hole(348, 14, 6.5), T('old', 'MEMORANDUM OF CONVERSATION', 320, 56, 25, C.night, { anchor: .5, ls: .08 }), rule(28, 68, 584, 2.4), rule(28, 104, 584, 1.2), rule(28, 138, 584, 1.2), rule(318, 68, 1.2, 70)];
    [['DATE', 38, 86], ['SUBJECT', 328, 86], ['PARTICIPANTS', 38, 121], ['COPIES TO', 328, 121]].forEach(([s, x, y], n) => k.push(T('jost5', s, x, y, 11, C.slate, { ls: .08 }), bars(n + 6, x + (n % 2 ? 84 : n ? 106 : 56), y - 7, n % 2 ? 168 : 130, { h: 5, last: [.5, .9, 1, .7][n] })));
    return k;
  }],
  // A leaf of a Soviet file: holes along the side, the thread that sews it in, the leaf's number put right twice.
  record: [96, () => [T('plexC', 'ДЕЛО №', 92, 46, 17), rule(160, 48, 90, 1.6), T('plexC', 'лист', 470, 46, 15, C.slate), P(text('plex', '41', 520, 46, 19), C.slate), P(stroke([[514, 43], [548, 35]], 3), C.slate), P(text('plex', '43', 556, 46, 19), C.steel), P(stroke([[552, 44], [586, 36]], 2.6), C.steel), P(text('plex', '44', 590, 40, 21), C.night), rule(92, 70, 520, 1.4), rule(92, 75, 520, 1.4)]],
  letter: [104, () => {
    const k = [R(0, 0, W, 104, C.paper), P('M0 104L320 46L640 104Z', C.sheet), P(poly([[0, 101], [320, 44], [640, 101], [640, 104], [320, 48], [0, 104]]), C.slate), P(comb([[0, 104], [320, 48]], [[10, 92], [320, 36]], 40, { w: 3, seed: 3, lenVar: .8 }), C.fog)];
    let a = ''; let b = '';
    for (let n = -1; n < 27; n++) { const x = n * 25; (n % 2 ? (a += poly([[x, 0], [x + 14, 0], [x + 8, 12], [x - 6, 12]])) : (b += poly([[x, 0], [x + 14, 0], [x + 8, 12], [x - 6, 12]]))); }
    k.push(P(a, C.night), P(b, C.steel), P('M548 24h62v50h-62z', C.fog), P('M552 28h54v42h-54z', C.slate), P(comb([[552, 66], [606, 66]], [[556, 34], [600, 38]], 14, { w: 3, seed: 4 }), C.fog));
    let per = ''; for (let n = 0; n < 9; n++) per += `M${551 + n * 7} 24a2 2 0 1 0 .1 0zM${551 + n * 7} 72a2 2 0 1 0 .1 0z`; k.push(P(per, C.paper));
    k.push(ring(540, 56, 25, 2, C.night), ring(540, 56, 18, 1.2, C.night), P(stroke([[494, 44], [470, 48], [446, 42]], 2), C.night), P(stroke([[494, 56], [468, 60], [440, 54]], 2), C.night), P(stroke([[494, 68], [470, 72], [446, 66]], 2), C.night));
    return k;
  }],
  resolution: [128, () => {
    const k = [T('jost', 'UNITED NATIONS', 120, 48, 25, C.night, { ls: .06 }), T('jost5', 'NATIONS UNIES', 120, 72, 17, C.slate, { ls: .1 }), rule(28, 104, 584, 5), rule(28, 113, 584, 1.4), T('jost5', 'GENERAL', 612, 70, 12, C.slate, { anchor: 1, ls: .1 }), T('jost5', 'ORIGINAL: ENGLISH', 612, 88, 12, C.slate, { anchor: 1, ls: .06 })];
    // a map's disc, not the emblem: meridians and parallels only
    k.push(dot(68, 56, 36, C.slate)); for (const r of [12, 24]) k.push(ring(68, 56, r, 1.8, C.sheet)); for (let n = 0; n < 8; n++) { const a = n * Math.PI / 8; k.push(P(stroke([[68 - 36 * Math.cos(a), 56 - 36 * Math.sin(a)], [68 + 36 * Math.cos(a), 56 + 36 * Math.sin(a)]], 1.8, { a: 1, b: 1 }), C.sheet)); }
    return k;
  }],
  protocol: [124, () => [T('plexC', 'СТРОГО СЕКРЕТНО', 612, 34, 16, C.night, { anchor: 1, ls: .06 }), T('plexC', 'Подлежит возврату', 612, 56, 12, C.slate, { anchor: 1 }), T('sofiaC', 'ВЫПИСКА', 28, 46, 38, C.night, { ls: .08 }), T('sofiaC', 'ИЗ ПРОТОКОЛА', 28, 80, 28, C.night, { ls: .08 }), T('plexC', '№', 220, 78, 17), rule(238, 80, 64, 1.8), T('plexC', 'п.', 314, 78, 17), rule(338, 80, 40, 1.8), rule(28, 102, 584, 2.4), rule(28, 108, 584, 2.4), ring(560, 82, 20, 1.6, C.fog)]],
  statement: [118, () => { const k = [R(28, 24, 584, 50, C.night), T('sofia', 'FOR IMMEDIATE RELEASE', 320, 62, 40, C.sheet, { anchor: .5, ls: .1 })]; const r = rng(9); let d = ''; for (let n = 0; n < 46; n++) { const x = 30 + r() * 570, y = 26 + r() * 44; d += poly([[x, y], [x + 4 + r() * 15, y + 1], [x + 2, y + 2.4]]); } k.push(P(d, C.slate), P(stroke([[20, 12], [52, 6]], 4, { a: 1, b: 1 }), C.steel), P(stroke([[20, 12], [22, 18]], 3, { a: 1, b: .5 }), C.steel)); for (let n = 0; n < 2; n++) k.push(bars(n + 40, 28, 90 + n * 14, 584, { last: n ? .62 : 1 })); return k; }],
  newspaper: [156, () => {
    const k = [rule(28, 16, 584, 6), rule(28, 26, 584, 1.4), rule(28, 52, 584, 1.4), rule(28, 56, 584, 1.4), bars(4, 28, 36, 120, { h: 5, fill: C.steel }), bars(8, 250, 36, 140, { h: 5, fill: C.steel }), bars(6, 540, 36, 72, { h: 5, fill: C.steel })];
    const pic = [232, 68, 176, 84]; k.push(R(...pic, C.fog)); let d = ''; const cell = 8; const lit = (x, y) => (y > 128 ? .55 : y > 122 - 34 * Math.exp(-(((x - 350) / 34) ** 2)) - 14 * Math.exp(-(((x - 262) / 30) ** 2)) ? .2 : .86);
    for (let y = 0; y < 84 / cell - .5; y++) for (let x = 0; x < 176 / cell - .5; x++) { const cx = pic[0] + (x + .5 + (y % 2) / 2) * cell, cy = pic[1] + (y + .5) * cell; const r = 4.6 * (1 - lit(cx, cy)); if (r > .7 && cx < 404) d += `M${(cx - r).toFixed(1)} ${cy}a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(2 * r).toFixed(1)} 0a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 -${(2 * r).toFixed(1)} 0z`; } k.push(P(d, C.night));
    for (const [x, w] of [[28, 92], [132, 88], [420, 90], [522, 90]]) for (let n = 0; n < 8; n++) k.push(bars(n + x, x, 70 + n * 11, w, { h: 4, last: n === 7 ? .5 : 1 })); for (const x of [126, 226, 414, 516]) k.push(rule(x, 66, 1, 88, C.steel)); return k;
  }],
  broadcast: [132, () => {
    const k = []; for (let n = 0; n < 30; n++) k.push(dot(12 + n * 21.3, 10, 3.4, C.fog));
    const x = 92, y = 74; for (const r of [46, 66, 86]) k.push(P(`M${x + r * .64} ${y - r * .77}A${r} ${r} 0 0 1 ${x + r * .64} ${y + r * .6}`, 'none', `stroke="${C.steel}" stroke-width="4"`));
    k.push(P(cut([[x - 26, y - 44, 1], [x + 26, y - 44, 1], [x + 30, y - 30], [x + 30, y + 10], [x + 18, y + 26], [x - 18, y + 26], [x - 30, y + 10], [x - 30, y - 30]], { step: 8, jitter: .3 }), C.night)); for (let n = 0; n < 5; n++) k.push(rule(x - 24, y - 34 + n * 11, 48, 4, C.fog)); k.push(R(x - 4, y + 26, 8, 22, C.night), R(x - 24, y + 48, 48, 8, C.night), R(x - 28, y - 6, 56, 4, C.night));
    for (let n = 0; n < 5; n++) k.push(P(text('plex', `${n * 3}:00`, 214, 46 + n * 20, 13), C.slate), bars(n + 30, 268, 38 + n * 20, 330, { last: [1, .9, .96, .7, .4][n] })); return k;
  }],
  order: [112, () => { const k = [R(0, 0, 12, 112, C.night), stamp(452, 18, 156, 66, 12), P(stroke([[466, 66], [596, 36]], 3), C.steel)]; for (let n = 0; n < 3; n++) k.push(P(text('plex', `${n + 1}.`, 34, 42 + n * 26, 19), C.night), bars(n + 60, 66, 31 + n * 26, 350, { h: 6, last: [.92, 1, .66][n], fill: C.steel })); k.push(initials(478, 78, 1.2, 6), rule(34, 104, 574, 1.6)); return k; }],
  treaty: [138, () => {
    const k = [P(word('ko', '정전협정', 70, 74, 24, { ls: .14 }), C.night), P(word('zh', '停戰協定', 570, 74, 24, { ls: .14, anchor: 1 }), C.night), T('old', 'ARMISTICE', 320, 74, 28, C.night, { anchor: .5, ls: .12 })];
    k.push(P(stroke([[70, 118], [180, 118]], 2, { a: 1, b: 1 }), C.slate), P(stroke([[265, 118], [375, 118]], 2, { a: 1, b: 1 }), C.slate), P(stroke([[460, 118], [570, 118]], 2, { a: 1, b: 1 }), C.slate), initials(86, 112, 1.8, 3), initials(284, 112, 1.8, 9), initials(476, 112, 1.8, 14)); return k;
  }],
  certificate: [150, () => {
    // a border of crossed waves, as on paper that is not to be forged
    const k = []; const wave = (y, amp, ph, c, n = 44) => P(stroke(Array.from({ length: n + 1 }, (_, i) => [12 + i * 616 / n, y + amp * Math.sin(i * .9 + ph)]), 1.6, { n: 120, a: 1, b: 1, jitter: 0 }), c); for (let n = 0; n < 4; n++) k.push(wave(18, 7, n * 1.57, n % 2 ? C.steel : C.slate));
    k.push(T('sofiaC', 'СВИДЕТЕЛЬСТВО О СМЕРТИ', 320, 68, 34, C.night, { anchor: .5, ls: .07 })); for (const [y, x, w] of [[96, 40, 420], [118, 40, 420], [140, 40, 300]]) k.push(rule(x, y, w, 1.4, C.slate)); k.push(P(stroke([[60, 93], [110, 84], [150, 94], [200, 86], [262, 92]], 3, { n: 24 }), C.slate), P(stroke([[60, 115], [96, 106], [150, 116], [190, 108]], 3, { n: 20 }), C.slate));
    k.push(ring(548, 108, 36, 3, C.steel), ring(548, 108, 28, 1.6, C.steel)); for (let n = 0; n < 30; n++) { const a = n * Math.PI / 15; if (n % 7 !== 3) k.push(P(stroke([[548 + 30 * Math.cos(a), 108 + 30 * Math.sin(a)], [548 + 34 * Math.cos(a), 108 + 34 * Math.sin(a)]], 2.4, { a: 1, b: 1, n: 2 }), C.steel)); } k.push(P(comb([[524, 120], [572, 96]], [[530, 130], [578, 108]], 9, { w: 3, seed: 3 }), C.fog)); return k;
  }],
  list: [150, () => { const k = [T('plexC', 'СПИСОК', 320, 34, 24, C.night, { anchor: .5, ls: .3 }), rule(28, 48, 584, 2), rule(28, 150 - 2, 584, 2), rule(28, 48, 1.6, 102), rule(76, 48, 1.6, 102), rule(330, 48, 1.6, 102), rule(610.4, 48, 1.6, 102)]; for (let n = 0; n < 4; n++) k.push(rule(28, 73 + n * 25, 584, 1, C.steel), P(text('plex', String(n + 1), 52, 67 + n * 25, 16, { anchor: .5 }), C.night), bars(n + 70, 88, 57 + n * 25, 220, { h: 6, last: [.8, .6, .9, .7][n], fill: C.steel }), bars(n + 80, 342, 57 + n * 25, 250, { h: 6, last: [.5, .7, .4, 1][n] })); k.push(P(stroke([[40, 146], [46, 152], [62, 130]], 4, { n: 8 }), C.slate)); return k; }],
  book: [84, () => { const k = [R(0, 0, 20, 84, C.fog), P(comb([[19, 0], [19, 84]], [[60, 4], [60, 80]], 26, { w: 4, seed: 2, lenVar: .7 }), C.fog), rule(64, 50, 548, 1.6), rule(64, 54, 548, .9), P(text('old', '811', 612, 42, 21, { anchor: 1 }), C.night)]; k.push(bars(14, 230, 32, 190, { h: 6, fill: C.steel })); k.push(P(poly([[92, 0], [112, 0], [112, 70], [102, 60], [92, 70]]), C.slate)); return k; }],
  // Squared paper out of a school exercise book, torn along the top, with a thumb for a signature.
  slip: [116, () => { const r = rng(4); const edge = [[0, 116]]; for (let x = 0; x <= 640; x += 16) edge.push([x, 8 + r() * 9]); edge.push([640, 116]); const k = [P(poly(edge), C.sheet)]; for (let n = 1; n < 32; n++) k.push(rule(n * 20, 20, 1, 96, C.fog)); for (let n = 1; n < 6; n++) k.push(rule(0, n * 20, 640, 1, C.fog)); for (let n = 0; n < 5; n++) k.push(P(`M${572 - n * 5} ${100 - n}V${74 - n * 2}a${4 + n * 5} ${8 + n * 6.5} 0 0 1 ${8 + n * 10} ${n % 2 ? 2 : 0}V${98 + n}`, 'none', `stroke="${C.slate}" stroke-width="2.2"`)); k.push(P(cut([[60, 36, 1], [92, 34, 1], [94, 78], [118, 90], [136, 96], [138, 106, 1], [58, 106, 1]], { step: 8, jitter: .5 }), C.slate), R(56, 104, 84, 7, C.night), P(stroke([[66, 42], [68, 84]], 3), C.fog)); return k; }],
  // What fell on a city: an aeroplane, sheets of paper in the air, and a border to be known by from far off.
  leaflet: [168, () => {
    const k = []; let d = ''; for (let n = 0; n < 40; n++) { d += poly([[n * 16, 0], [n * 16 + 8, 0], [n * 16 + 16, 14], [n * 16 + 8, 14]]); d += poly([[n * 16, 168], [n * 16 + 8, 168], [n * 16 + 16, 154], [n * 16 + 8, 154]]); } k.push(P(d, C.slate), R(28, 26, 584, 116, C.fog));
    k.push(P(cut([[28, 142, 1], [28, 118], [90, 104], [160, 112], [240, 96], [330, 110], [430, 100], [530, 112], [612, 100], [612, 142, 1]], { step: 11, jitter: .8 }), C.steel), P(poly([[150, 142], [150, 92], [162, 86], [174, 92], [174, 142]]), C.night), P(poly([[186, 142], [186, 104], [240, 104], [240, 142]]), C.night), P(poly([[252, 142], [252, 78], [262, 78], [264, 142]]), C.night), P(poly([[270, 142], [270, 112], [318, 98], [318, 142]]), C.night));
    k.push(P(cut([[356, 44, 1], [414, 40], [444, 36], [450, 42], [440, 48], [370, 52, 1]], { step: 7, jitter: .2 }), C.ink), P(poly([[396, 44], [380, 30], [390, 30], [424, 42]]), C.ink), P(poly([[392, 48], [366, 66], [378, 66], [422, 47]]), C.ink), P(poly([[360, 45], [352, 32], [360, 32], [374, 44]]), C.ink));
    const r = rng(15); for (let n = 0; n < 17; n++) { const x = 60 + r() * 520, y = 44 + r() * 62, a = r() * 1.6 - .8, s = 5 + r() * 6; k.push(P(poly([[x, y], [x + s * 1.5 * Math.cos(a), y + s * 1.5 * Math.sin(a)], [x + s * 1.5 * Math.cos(a) - s * Math.sin(a), y + s * 1.5 * Math.sin(a) + s * Math.cos(a)], [x - s * Math.sin(a), y + s * Math.cos(a)]]), C.sheet)); }
    for (const [x, s] of [[452, 1], [490, .86], [516, .6], [556, 1.04]]) { const y = 142, at = (pts) => pts.map(([a, b, c]) => [x + a * s, y + b * s, c]); k.push(P(cut(at([[-9, -30, 1], [-4, -42], [6, -42], [10, -28], [13, 0, 1], [6, 0, 1], [2, -16], [-5, 0, 1], [-12, 0, 1], [-8, -18]]), { step: 6, jitter: .2 }), C.night), P(cut(at([[-18, -28], [-20, -40], [-11, -46], [-4, -40], [-6, -28]]), { step: 5, jitter: .2 }), C.rust), P(cut(at([[0, -44], [-1, -53], [5, -57], [10, -53], [9, -45]]), { step: 4, jitter: .1 }), C.ink)); } return k;
  }],
  /** Under every paper: the lines that are not copied. */
  rest: [64, () => [bars(101, 28, 10, 584, { h: 6 }), bars(103, 28, 27, 584, { h: 6, last: .93 }), bars(107, 28, 44, 584, { h: 6, last: .56 })]],
};

fs.mkdirSync(OUT, { recursive: true });
for (const [form, [h, draw]] of Object.entries(FORMS)) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${W} ${h}" width="${W}" height="${h}">${draw().flat(3).join('')}</svg>`;
  if (/NaN/.test(svg)) throw new Error(`${form}: a coordinate is not a number`);
  const small = optimize(svg, { multipass: true, floatPrecision: 1, plugins: [{ name: 'preset-default' }] }).data;
  fs.writeFileSync(new URL(`${form}.svg`, OUT), small);
  console.log(form, small.length);
}

// What runs down a paper's side: the thread that sews a leaf in, the holes of a roll, the squares of an exercise book.
const SIDES = {
  sewn: [24, 160, () => [P(stroke([[12, 0], [12.6, 80], [12, 160]], 2.4, { a: 1, b: 1 }), C.steel), ...[24, 80, 136].map((y) => hole(12, y, 5)), P(stroke([[12, 24], [11, 50], [12, 80], [13, 108], [12, 136]], 3, { a: 1, b: 1 }), C.slate)]],
  holes: [16, 24, () => [dot(8, 12, 5, C.fog), P(stroke([[3, 10], [7, 7], [12, 9]], 1.6), C.steel)]],
  squares: [20, 20, () => [rule(0, 19, 20, 1, C.fog), rule(19, 0, 1, 20, C.fog)]],
};
for (const [name, [w, h, draw]] of Object.entries(SIDES)) fs.writeFileSync(new URL(`../${name}.svg`, OUT), optimize(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" preserveAspectRatio="${name === 'sewn' ? 'none' : 'xMidYMid'}">${draw().flat(3).join('')}</svg>`, { floatPrecision: 1 }).data);
