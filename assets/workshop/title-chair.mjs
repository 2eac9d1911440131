// The chair beside the title: empty, lit from the left by a lamp that is out of sight, its shadow long. Run: node title-chair.mjs
// Writes assets/papers/title-chair.svg. Must not know: the title's words. Deterministic.
import { C, P, comb, cut, poly, print, stroke } from './cuts.mjs';

print(
  {
    'title-chair': () => {
      const k = [P(cut([[60, 206, 1], [96, 196], [190, 200], [300, 214, 1], [300, 232, 1], [180, 222], [84, 224]], { step: 12, jitter: .6 }), C.fog), P(comb([[96, 200], [290, 216]], [[88, 220], [296, 234]], 16, { w: 5, seed: 4, lenVar: .6 }), C.fog)];
      // back legs and back: one bent rod, and one within it
      k.push(P(stroke([[66, 232], [70, 130], [64, 66], [82, 24], [122, 10], [162, 24], [180, 66], [174, 130], [178, 232]], 13, { a: 1, b: 1, n: 40, jitter: .3 }), C.ink), P(stroke([[94, 126], [92, 74], [104, 48], [122, 42], [140, 48], [152, 74], [150, 126]], 8, { a: 1, b: 1, n: 26, jitter: .2 }), C.ink));
      // seat, its lit edge, front legs, the ring between them
      k.push(P(cut([[50, 138, 1], [64, 122], [122, 116], [180, 122], [194, 138, 1], [184, 150], [122, 156], [60, 150]], { step: 9, jitter: .4 }), C.ink), P(cut([[60, 136], [72, 126], [122, 121], [172, 126], [184, 137], [122, 142]], { step: 9, jitter: .4 }), C.slate), P(comb([[176, 128], [182, 138]], [[110, 126], [112, 138]], 6, { w: 4, seed: 3 }), C.night));
      k.push(P(poly([[56, 146], [71, 148], [60, 234], [48, 234]]), C.ink), P(poly([[188, 146], [173, 148], [184, 234], [196, 234]]), C.ink), P(stroke([[62, 190], [122, 198], [182, 190]], 5, { a: 1, b: 1 }), C.ink), P(stroke([[64, 184], [122, 176], [180, 184]], 4, { a: 1, b: 1 }), C.ink));
      k.push(P(stroke([[66, 120], [61, 68], [78, 28], [116, 12]], 4.4, { n: 22 }), C.lamp), P(stroke([[56, 150], [50, 228]], 3, { n: 8 }), C.lamp), P(stroke([[54, 138], [66, 125], [110, 119]], 3, { n: 12 }), C.lamp));
      return k;
    },
  },
  '../papers/',
  [300, 240],
);
