// node places.mjs [NAME…] : what is heard in the places (20 s loops) and of the things. Each is a few lines of filtered noise, damped modes
// and chance on a circle, then a small room. Nothing is recorded; every number is seeded.
import { SR, random, biquad, circular, writeWav, db } from './wav.mjs';
import { readFileSync } from 'node:fs';
import { OUT, W, room, fold, finish, encode, lufs, register } from './render.mjs';
const dry = { feedback: 0.6, damp: 3500, level: 0.3, predelay: 0.006, early: 0.35, send: 0.2 },
  open_ = { ...dry, level: 0, early: 0.05, send: 0.05 },
  big = { feedback: 0.86, damp: 2800, level: 0.5, predelay: 0.03, early: 0.25, send: 0.5 };

function canvas(seconds, seed) {
  // a stretch of time that wraps, and three ways to make a mark on it
  const n = Math.round(seconds * SR),
    r = random(seed),
    ch = [new Float64Array(n), new Float64Array(n)],
    at = (t, i) => (((Math.round(t * SR) + i) % n) + n) % n;
  const add = (k, s, pan) => {
    ch[0][k] += s * (1 - pan);
    ch[1][k] += s * pan;
  };
  return {
    n,
    r,
    ch,
    at,
    wave:
      (k, ph = 0) =>
      i =>
        Math.sin(2 * Math.PI * ((k * i) / n + ph)),
    hit(t, f, q, decay, amp, pan = 0.5, attack = 0.0004) {
      const b = biquad('bp', f, q);
      for (let i = 0; i < decay * 7 * SR; i++)
        add(at(t, i), b(r.n()) * amp * Math.min(1, i / SR / attack) * Math.exp(-i / SR / decay), pan);
    },
    ring(t, f, decay, amp, pan = 0.5, bend = 0) {
      let ph = 0;
      for (let i = 0; i < decay * 7 * SR; i++) {
        ph += (2 * Math.PI * f * (1 + (bend * i) / SR)) / SR;
        add(at(t, i), Math.sin(ph) * amp * Math.min(1, i / 40) * Math.exp(-i / SR / decay), pan);
      }
    },
    bed(amp, filters, env = () => 1, pan = 0.5, wide = false) {
      for (const c of wide ? [0, 1] : [2]) {
        const x = circular(
          Float64Array.from({ length: n }, () => r.n()),
          ...filters(),
        );
        for (let i = 0; i < n; i++) {
          const s = x[i] * amp * env(i);
          if (c === 2) add(i, s * 1.4, pan);
          else ch[c][i] += s;
        }
      }
    },
  };
}
const bq = (...a) => biquad(...a);
function voice(c, amp, t0, t1, f0, pan, cut) {
  const { r, n } = c,
    x = new Float64Array(n),
    f1 = bq('bp', r.range(380, 620), 2),
    f2 = bq('bp', r.range(900, 1500), 2.5),
    lp = bq('lp', cut);
  let e = 0,
    tg = 0,
    left = 0,
    f = f0,
    g = f0,
    ph = 0; // speech without words
  for (let i = Math.round(t0 * SR); i < t1 * SR; i++) {
    if (left-- <= 0) {
      left = r.range(0.08, 0.24) * SR;
      tg = r.u() < 0.3 ? 0 : r.range(0.4, 1);
      g = f0 * r.range(0.86, 1.18);
      f1.set(r.range(320, 680));
      f2.set(r.range(850, 1700));
    }
    e += (tg - e) / 1500;
    f += (g - f) / 2400;
    ph += f / SR;
    const s = (2 * (ph % 1) - 1) * e + r.n() * 0.06 * e,
      y = lp(f1(s) + 0.5 * f2(s)) * amp;
    c.ch[0][i % n] += y * (1 - pan);
    c.ch[1][i % n] += y * pan;
  }
}

// Stick and slip: a chair leg, a rope, an axle. Pulses that quicken and slow, heard through the thing that moves.
function scrape(c, t, d, rate, f, amp, pan) {
  const b1 = bq('bp', f, 5),
    b2 = bq('bp', f * 2.3, 6);
  let p = c.r.u();
  for (let i = 0; i < (d + 0.1) * SR; i++) {
    const u = i / SR / d,
      e = u < 1 ? Math.sin(Math.PI * u) ** 1.3 : 0;
    p += (rate * (0.7 + 0.6 * Math.sin(Math.PI * Math.min(1, u)) + 0.15 * c.r.n())) / SR;
    const hit = p >= 1;
    if (hit) p -= 1;
    const x = (hit ? 30 * c.r.range(0.6, 1) : 0) * e + c.r.n() * 0.12 * e,
      s = (b1(x) + 0.5 * b2(x)) * amp,
      k = c.at(t, i);
    c.ch[0][k] += s * (1 - pan);
    c.ch[1][k] += s * pan;
  }
}

const places = {
  // 20 s loops
  chamber(c) {
    c.bed(0.03, () => [bq('lp', 300), bq('hp', 60)], undefined, 0.5, true);
    for (let k = 0; k < 16; k++) {
      const t = c.r.range(0, 18);
      voice(c, c.r.range(0.012, 0.04), t, t + c.r.range(2, 6), c.r.range(92, 190), c.r.range(0.1, 0.9), 1500);
    }
    for (const t of [3.1, 9.8, 16.2]) c.hit(t, 2400, 0.7, 0.09, 0.012, c.r.u(), 0.05);
    c.hit(6.4, 520, 1.2, 0.06, 0.03, 0.7, 0.01);
    c.hit(12.7, 140, 1, 0.05, 0.06, 0.3);
    return big;
  },
  teletype(c) {
    c.bed(0.03, () => [bq('bp', 100, 9)]);
    c.bed(0.02, () => [bq('lp', 240), bq('hp', 60)], undefined, 0.5, true);
    c.bed(0.004, () => [bq('bp', 900, 0.7), bq('lp', 2400)]);
    for (const [a, z] of [
      [1, 5.2],
      [6.1, 10.4],
      [13, 16.6],
    ]) {
      for (let t = a; t < z; t += 0.15)
        if (c.r.u() > 0.08) {
          c.hit(t + c.r.n() * 0.003, 1300, 1.2, 0.012, 0.05 * c.r.range(0.6, 1), 0.55, 0.003);
          c.hit(t + 0.004, 240, 1, 0.02, 0.07, 0.5, 0.004);
          c.ring(t, 2450, 0.006, 0.005);
        }
      for (let k = 0; k < 9; k++) c.hit(z + 0.03 + k * 0.022, 2600, 3, 0.006, 0.03);
      c.hit(z + 0.26, 170, 1, 0.04, 0.08, 0.5, 0.006);
    }
    return { ...dry, send: 0.5, level: 0.5, feedback: 0.7, damp: 2400 };
  },
  rain_on_canvas(c) {
    c.bed(0.003, () => [bq('hp', 900), bq('lp', 5200)], undefined, 0.5, true);
    for (let k = 0; k < 1500; k++) {
      const a = 0.02 + 0.05 * c.r.u() ** 3;
      c.hit(c.r.range(0, 20), c.r.range(420, 1300), 1.6, c.r.range(0.003, 0.009), a, c.r.u(), 0.0012);
    }
    for (const t of [2.2, 4.9, 7.7, 10.3, 13.2, 15.8, 18.6]) {
      c.ring(t, c.r.range(640, 900), 0.035, 0.02, 0.75, 3);
    }
    c.bed(
      0.012,
      () => [bq('lp', 140)],
      i => 1 + 0.5 * c.wave(3)(i),
    );
    return dry;
  },
  wind_on_wire(c) {
    const g = i => Math.max(0.07, 0.45 + 0.33 * c.wave(2, 0.1)(i) + 0.22 * c.wave(5, 0.6)(i));
    c.bed(0.018, () => [bq('bp', 420, 0.5), bq('hp', 150)], g, 0.5, true);
    for (const [f, q, a, k] of [
      [196, 60, 0.5, 1],
      [294, 70, 0.36, 3],
      [441, 80, 0.2, 2],
      [882, 90, 0.07, 4],
    ])
      c.bed(
        a,
        () => [bq('bp', f, q)],
        i => g(i) ** 1.6 * (0.7 + 0.3 * c.wave(k, f)(i)),
        0.5 + ((f % 7) - 3) / 12,
      );
    return open_;
  },
  room_still(c) {
    // a house at rest: its weight, a thread of air, one board, iron cooling
    c.bed(0.03, () => [bq('lp', 190), bq('hp', 45)], undefined, 0.5, true);
    c.bed(
      0.0045,
      () => [bq('bp', 520, 0.5), bq('lp', 1500)],
      i => 1 + 0.4 * c.wave(2, 1)(i) + 0.2 * c.wave(5, 3)(i),
      0.5,
      true,
    );
    c.bed(
      0.0012,
      () => [bq('bp', 2600, 0.7)],
      i => 1 + 0.3 * c.wave(3, 2)(i),
      0.6,
    );
    for (const [t, a] of [
      [4.3, 0.006],
      [4.62, 0.003],
      [13.9, 0.004],
    ])
      for (const [f, g, d] of [
        [540, 1, 0.09],
        [1180, 0.4, 0.05],
      ])
        c.ring(t, f, d, a * g, 0.68);
    scrape(c, 9.2, 0.34, 17, 260, 0.02, 0.3);
    return { ...dry, send: 0.3 };
  },
  dining_room(c) {
    // talk at other tables, china; a window side of the room and a kitchen side
    c.bed(0.016, () => [bq('lp', 320), bq('hp', 70)], undefined, 0.5, true);
    for (let k = 0; k < 11; k++) {
      const t = c.r.range(0, 20);
      voice(c, c.r.range(0.008, 0.026), t, t + c.r.range(2.5, 7), c.r.range(98, 205), c.r.range(0.1, 0.9), 1500);
    }
    for (let k = 0; k < 15; k++) {
      const t = c.r.range(0, 20),
        p = c.r.range(0.15, 0.9),
        a = c.r.range(0.15, 1) ** 2 * 0.007,
        f = c.r.range(1900, 3300);
      for (const [m, g, d] of [
        [1, 1, 0.05],
        [2.32, 0.4, 0.03],
        [3.9, 0.15, 0.02],
      ])
        c.ring(t, f * m, d, a * g, p);
    }
    for (const t of [2.6, 8.9, 9.35, 15.7]) c.ring(t, c.r.range(1250, 1700), 0.16, 0.005, c.r.range(0.2, 0.8));
    c.hit(6.1, 180, 0.9, 0.05, 0.03, 0.8, 0.006);
    c.hit(17.2, 210, 0.9, 0.04, 0.022, 0.25, 0.006);
    return { ...big, send: 0.3, feedback: 0.72 };
  },
  hall(c) {
    // boards and plaster, too large to heat: a few people before a meeting
    c.bed(0.026, () => [bq('lp', 210), bq('hp', 50)], undefined, 0.5, true);
    c.bed(
      0.003,
      () => [bq('bp', 700, 0.5)],
      i => 1 + 0.3 * c.wave(2)(i),
      0.5,
      true,
    );
    for (const [t, d, p] of [
      [1.7, 0.42, 0.25],
      [7.4, 0.3, 0.7],
      [7.95, 0.22, 0.72],
      [14.6, 0.5, 0.4],
    ])
      scrape(c, t, d, 43, 330, 0.05, p);
    for (const [t, p] of [
      [3.4, 0.2],
      [4.02, 0.24],
      [4.6, 0.28],
      [5.21, 0.33],
      [5.8, 0.38],
    ])
      c.hit(t, 150, 0.9, 0.03, 0.02, p, 0.005);
    for (const t of [11.2, 11.62]) c.hit(t, 480, 0.7, 0.07, 0.016, 0.62, 0.02);
    for (const [t, z, f] of [
      [2.4, 5.8, 118],
      [8.8, 11, 172],
      [12.6, 16.4, 104],
    ])
      voice(c, 0.014, t, z, f, c.r.range(0.2, 0.8), 900);
    return { ...big, send: 0.75 };
  },
  street(c) {
    // early summer: air, a cart, people far down the road, straw shoes, sparrows, a tram two streets off
    c.bed(
      0.012,
      () => [bq('bp', 380, 0.45), bq('hp', 90)],
      i => 1 + 0.25 * c.wave(2, 1)(i) + 0.15 * c.wave(3, 4)(i),
      0.5,
      true,
    );
    const near = (t, w) => i => Math.exp(-((((((i / c.n - t / 20 + 1.5) % 1) - 0.5) * 20) / w) ** 2)),
      cart = near(6.2, 3.4),
      tram = near(14.8, 2.8);
    c.bed(
      0.05,
      () => [bq('bp', 150, 0.8), bq('lp', 600)],
      i => cart(i) * (0.8 + 0.2 * c.wave(46)(i)),
      0.4,
    );
    for (let t = 2.4; t < 10.2; t += 0.86 + c.r.n() * 0.02)
      scrape(c, t, 0.2, 90, 820, 0.012 * Math.exp(-(((t - 6.2) / 2.6) ** 2)), 0.25 + 0.05 * (t - 2.4));
    for (let k = 0; k < 60; k++) {
      const t = c.r.range(2.5, 10),
        e = Math.exp(-(((t - 6.2) / 2.6) ** 2));
      c.hit(t, c.r.range(240, 520), 1.2, 0.012, 0.02 * e * c.r.u(), 0.4, 0.003);
    }
    c.bed(0.03, () => [bq('bp', 118, 6)], tram, 0.75);
    c.bed(0.012, () => [bq('bp', 236, 9)], tram, 0.75);
    c.bed(0.006, () => [bq('bp', 900, 0.8)], tram, 0.75);
    for (const [t, z, f, p] of [
      [0.8, 4, 178, 0.2],
      [9.6, 12.8, 126, 0.65],
      [15.4, 18.9, 205, 0.85],
    ])
      voice(c, 0.008, t, z, f, p, 1100);
    for (let k = 0; k < 9; k++)
      c.hit(11.4 + k * 0.53 + c.r.n() * 0.015, 760, 0.7, 0.03, 0.01 * (1 - Math.abs(k - 4) / 6), 0.2 + k * 0.07, 0.012);
    for (const [t, m] of [
      [1.3, 4],
      [8.1, 3],
      [17.6, 5],
    ])
      for (let k = 0; k < m; k++) c.ring(t + k * c.r.range(0.13, 0.19), c.r.range(3600, 4300), 0.018, 0.0028, 0.82, -6);
    return open_;
  },
  pier(c) {
    // water under planks, rope, a winch at the far end
    c.bed(
      0.012,
      () => [bq('bp', 330, 0.45), bq('hp', 80)],
      i => 1 + 0.3 * c.wave(2, 0.4)(i),
      0.5,
      true,
    );
    for (let t = 0.4; t < 20; t += c.r.range(1.3, 2.3)) {
      const a = c.r.range(0.4, 1),
        p = c.r.range(0.25, 0.75);
      c.hit(t, c.r.range(260, 420), 0.7, c.r.range(0.1, 0.2), 0.03 * a, p, 0.14);
      c.hit(t + 0.16, c.r.range(700, 1100), 0.6, 0.14, 0.012 * a, p, 0.1);
      for (let k = 0; k < 6; k++) c.ring(t + 0.2 + c.r.range(0, 0.5), c.r.range(420, 980), 0.022, 0.006 * a * c.r.u(), p, 5);
    }
    for (const [t, f] of [
      [3.6, 180],
      [3.95, 205],
      [12.2, 170],
      [17.1, 190],
    ])
      scrape(c, t, 0.5, 26, f, 0.03, 0.3);
    c.bed(
      0.012,
      () => [bq('bp', 96, 5)],
      i => {
        const x = (i / c.n) * 20;
        return x > 6.5 && x < 11.5 ? Math.sin((Math.PI * (x - 6.5)) / 5) ** 0.7 : 0;
      },
      0.85,
    );
    for (let t = 6.8; t < 11.2; t += 0.118)
      c.hit(t + c.r.n() * 0.006, 940, 1.6, 0.02, 0.01 * Math.sin((Math.PI * (t - 6.5)) / 5), 0.85, 0.004);
    for (const [t, z, f] of [
      [1.4, 3.6, 140],
      [14.2, 16.4, 112],
    ])
      voice(c, 0.008, t, z, f, 0.7, 900);
    return { ...open_, early: 0.12 };
  },
  station_halt(c) {
    // an engine that stands at night and breathes; steam; somebody a long way down the train strikes an axle
    c.bed(0.03, () => [bq('lp', 150), bq('hp', 45)], undefined, 0.5, true);
    const breath = i => {
      const x = ((i / c.n) * 11) % 1; // every 1.8 s
      return 0.25 + Math.sin(Math.PI * Math.min(1, x * 1.35)) ** 2 * (x < 0.74 ? 1 : 0);
    };
    c.bed(0.014, () => [bq('bp', 210, 0.9), bq('lp', 700)], breath, 0.35);
    c.bed(
      0.006,
      () => [bq('bp', 1900, 0.6), bq('lp', 4200)],
      i => breath(i) ** 2 * (0.8 + 0.2 * c.wave(3, 2)(i)),
      0.38,
    );
    c.bed(
      0.006,
      () => [bq('bp', 430, 0.5)],
      i => 0.6 + 0.35 * c.wave(2, 0.3)(i),
      0.5,
      true,
    );
    for (const [t, a, p] of [
      [4.2, 0.008, 0.72],
      [5.35, 0.007, 0.75],
      [6.55, 0.005, 0.78],
      [14.1, 0.004, 0.84],
      [15.3, 0.003, 0.86],
    ])
      for (const [f, g, d] of [
        [683, 1, 0.16],
        [1544, 0.5, 0.09],
        [2710, 0.18, 0.04],
      ])
        c.ring(t, f, d, a * g, p);
    for (let k = 0; k < 8; k++) c.hit(9.6 + k * 0.62 + c.r.n() * 0.02, 900, 0.6, 0.03, 0.008 * (1 - Math.abs(k - 4) / 6), 0.3 + k * 0.05, 0.014);
    return { ...open_, early: 0.16 };
  },
  airfield_far(c) {
    // two engines run up a long way off, a cycle apart; grass; one of them turns away. Nothing flies over.
    const run = i => 0.5 + 0.3 * c.wave(1, 0.2)(i) + 0.15 * c.wave(3, 0.7)(i);
    for (const [f, a, p] of [
      [84, 0.016, 0.62],
      [85, 0.014, 0.66],
      [168, 0.006, 0.62],
      [170, 0.005, 0.66],
      [253, 0.002, 0.64],
    ]) {
      const cycles = f * 20;
      for (let i = 0; i < c.n; i++) {
        const s = Math.sin((2 * Math.PI * cycles * i) / c.n + 0.6 * c.wave(7, f)(i)) * a * run(i);
        c.ch[0][i] += s * (1 - p);
        c.ch[1][i] += s * p;
      }
    }
    c.bed(0.012, () => [bq('bp', 150, 0.7), bq('lp', 420)], run, 0.64);
    const gust = i => Math.max(0.15, 0.55 + 0.3 * c.wave(2, 0.5)(i) + 0.2 * c.wave(5, 0.1)(i));
    c.bed(0.008, () => [bq('bp', 480, 0.45), bq('hp', 120)], gust, 0.5, true);
    c.bed(
      0.0035,
      () => [bq('bp', 3200, 0.6), bq('lp', 6000)],
      i => gust(i) ** 2,
      0.5,
      true,
    );
    for (const [t, m] of [
      [3.2, 3],
      [12.4, 4],
    ])
      for (let k = 0; k < m; k++) c.ring(t + k * c.r.range(0.16, 0.24), c.r.range(2900, 3400), 0.03, 0.0016, 0.22, 5);
    return { ...open_, early: 0.1 };
  },
  cellar(c) {
    // below ground: the weight of it, a generator through earth, water that finds its way in
    c.bed(0.034, () => [bq('lp', 120), bq('hp', 35)], undefined, 0.5, true);
    c.bed(
      0.012,
      () => [bq('bp', 50, 14)],
      i => 1 + 0.12 * c.wave(11, 1)(i),
    );
    c.bed(0.007, () => [bq('bp', 100, 16)]);
    c.bed(
      0.003,
      () => [bq('bp', 640, 0.5), bq('lp', 1400)],
      i => 1 + 0.25 * c.wave(2, 3)(i),
      0.5,
      true,
    );
    for (const [t, f, a] of [
      [1.9, 720, 0.008],
      [5.4, 690, 0.006],
      [8.8, 735, 0.009],
      [12.6, 700, 0.006],
      [15.7, 728, 0.008],
      [18.9, 705, 0.005],
    ]) {
      c.ring(t, f, 0.05, a, 0.7, 4);
      c.hit(t - 0.004, 1900, 0.8, 0.006, a, 0.7, 0.002);
    }
    c.hit(10.2, 240, 0.8, 0.05, 0.012, 0.3, 0.02);
    c.hit(10.9, 420, 0.7, 0.06, 0.008, 0.32, 0.02);
    return { ...dry, send: 0.5, feedback: 0.74, damp: 1900, level: 0.45 };
  },
  canvas_wind(c) {
    // many tents and one wire: cloth that fills and falls, and people too far off to have words
    const g = i => Math.max(0.1, 0.5 + 0.32 * c.wave(2, 0.35)(i) + 0.2 * c.wave(5, 0.8)(i));
    c.bed(0.016, () => [bq('bp', 300, 0.5), bq('hp', 90)], g, 0.5, true);
    c.bed(
      0.1,
      () => [bq('bp', 392, 70)],
      i => g(i) ** 2,
      0.66,
    );
    for (let t = 0.3; t < 19.6; t += c.r.range(0.5, 1.5)) {
      const a = g(Math.round(t * SR)) ** 2,
        p = c.r.range(0.15, 0.85);
      c.hit(t, c.r.range(150, 320), 0.8, c.r.range(0.05, 0.12), 0.045 * a, p, 0.03);
      if (c.r.u() < 0.4) c.hit(t + c.r.range(0.06, 0.14), c.r.range(500, 900), 0.7, 0.04, 0.014 * a, p, 0.012);
    }
    for (let k = 0; k < 9; k++) {
      const t = c.r.range(0, 20);
      voice(c, c.r.range(0.003, 0.008), t, t + c.r.range(2, 5), c.r.range(100, 170), c.r.range(0.2, 0.8), 800);
    }
    return { ...open_, early: 0.1 };
  },
  camp_gate(c) {
    // a plain in winter: wind with nothing in its way, a board that is loose, a hinge
    const g = i => Math.max(0.08, 0.45 + 0.35 * c.wave(1, 0.15)(i) + 0.22 * c.wave(3, 0.55)(i));
    c.bed(0.02, () => [bq('bp', 260, 0.45), bq('hp', 70)], g, 0.5, true);
    c.bed(
      0.007,
      () => [bq('bp', 760, 0.7)],
      i => g(i) ** 2,
      0.4,
      true,
    );
    c.bed(
      0.002,
      () => [bq('hp', 2600), bq('lp', 6000)],
      i => g(i) ** 3 * 2,
      0.5,
      true,
    );
    for (const [t, d, f] of [
      [3.1, 0.5, 410],
      [10.4, 0.7, 380],
      [11.5, 0.36, 430],
      [17.2, 0.5, 400],
    ])
      scrape(c, t, d, 31, f, 0.018, 0.7);
    for (const t of [4.4, 4.75, 12.3, 18.1]) c.hit(t, 330, 1.1, 0.03, 0.02, 0.3, 0.004);
    return { ...open_, early: 0.12 };
  },
  courtyard(c) {
    // a low house round a court: pines, a bird that stays, a door of lattice, a stove
    c.bed(0.018, () => [bq('lp', 200), bq('hp', 50)], undefined, 0.5, true);
    const g = i => Math.max(0.2, 0.55 + 0.3 * c.wave(2, 0.2)(i) + 0.15 * c.wave(3, 0.9)(i));
    c.bed(0.006, () => [bq('bp', 900, 0.5), bq('lp', 2600)], g, 0.35, true);
    c.bed(
      0.0016,
      () => [bq('bp', 2800, 0.7)],
      i => g(i) ** 2,
      0.3,
      true,
    );
    for (const [t, a] of [
      [2.8, 0.004],
      [3.1, 0.002],
      [9.9, 0.003],
      [16.6, 0.004],
      [16.8, 0.002],
    ])
      c.hit(t, c.r.range(1300, 2100), 1.2, 0.008, a * 3, 0.68, 0.002);
    for (const [t, m] of [
      [5.8, 3],
      [13.2, 2],
    ])
      for (let k = 0; k < m; k++) c.ring(t + k * c.r.range(0.2, 0.3), c.r.range(2300, 2600), 0.045, 0.002, 0.2, 3);
    c.hit(11.3, 260, 0.9, 0.04, 0.012, 0.6, 0.01);
    c.hit(11.42, 700, 0.8, 0.02, 0.006, 0.6, 0.006);
    return { ...dry, send: 0.35, damp: 2600 };
  },
  office(c) {
    // a large building at work: a fan, the city six floors down, typewriters along a corridor
    c.bed(0.026, () => [bq('lp', 180), bq('hp', 50)], undefined, 0.5, true);
    c.bed(
      0.006,
      () => [bq('bp', 118, 7)],
      i => 1 + 0.2 * c.wave(13, 2)(i),
      0.6,
    );
    c.bed(
      0.004,
      () => [bq('bp', 620, 0.5), bq('lp', 1500)],
      i => 1 + 0.3 * c.wave(2, 1)(i) + 0.2 * c.wave(3, 4)(i),
      0.5,
      true,
    );
    for (const [a, z, p, cut] of [
      [1.2, 4.6, 0.78, 0.011],
      [6.8, 9.4, 0.7, 0.008],
      [11.9, 15.8, 0.8, 0.01],
      [16.4, 18.6, 0.68, 0.007],
    ])
      for (let t = a; t < z; t += c.r.range(0.11, 0.24))
        if (c.r.u() > 0.16) {
          c.hit(t, 260, 1, 0.016, cut * c.r.range(0.6, 1), p, 0.004);
          c.hit(t, 1250, 1, 0.008, cut * 0.6 * c.r.range(0.5, 1), p, 0.002);
        }
    for (let k = 0; k < 6; k++) c.hit(9.9 + k * 0.5 + c.r.n() * 0.015, 190, 0.9, 0.03, 0.009 * (1 - Math.abs(k - 3) / 5), 0.3 + k * 0.06, 0.005);
    return { ...dry, send: 0.6, feedback: 0.72, damp: 2000, level: 0.45 };
  },
  river_night(c) {
    // much water, slowly; planks; feet that have been told to make no noise
    const flow = i => 1 + 0.18 * c.wave(2, 0.1)(i) + 0.12 * c.wave(5, 0.4)(i);
    c.bed(0.018, () => [bq('bp', 240, 0.5), bq('hp', 60)], flow, 0.5, true);
    c.bed(
      0.006,
      () => [bq('bp', 900, 0.5), bq('lp', 2400)],
      i => flow(i) * (1 + 0.2 * c.wave(7, 0.8)(i)),
      0.4,
      true,
    );
    for (let t = 0.5; t < 19.5; t += c.r.range(0.7, 1.8)) {
      const p = c.r.range(0.15, 0.6),
        a = c.r.range(0.3, 1);
      for (let k = 0; k < 4; k++) c.ring(t + c.r.range(0, 0.4), c.r.range(300, 720), 0.03, 0.004 * a, p, 5);
    }
    for (let k = 0; k < 46; k++) {
      const t = 5 + k * 0.24 + c.r.n() * 0.04,
        e = Math.sin((Math.PI * k) / 46);
      c.hit(t, c.r.range(120, 190), 0.9, 0.03, 0.012 * e * c.r.range(0.5, 1), 0.68 + c.r.range(-0.08, 0.08), 0.01);
    }
    for (const [t, f] of [
      [7.1, 210],
      [11.8, 190],
    ])
      scrape(c, t, 0.4, 24, f, 0.016, 0.7);
    return { ...open_, early: 0.12 };
  },
};
const things = {
  // one-shots: [seconds, maker]
  paper_slide: [
    0.7,
    c => {
      const f = bq('bp', 2600, 0.6),
        m = 0.42 * SR;
      for (let i = 0; i < m; i++) {
        const u = i / m;
        if (i % 64 === 0) f.set(1600 + 2600 * Math.sin(Math.PI * u), 0.6);
        const s = f(c.r.n() * (1 + c.r.n() * 0.4)) * Math.sin(Math.PI * u) ** 1.4 * 0.2;
        c.ch[0][i + 2400] += s * (0.7 - 0.4 * u);
        c.ch[1][i + 2400] += s * (0.3 + 0.4 * u);
      }
      c.hit(0.45, 900, 0.8, 0.012, 0.06);
      return dry;
    },
  ],
  typewriter: [
    1.1,
    c => {
      for (const [t, v, w] of [
        [0.02, 1, 1],
        [0.26, 0.82, 1.03],
        [0.53, 0.93, 0.97],
      ]) {
        c.hit(t, 420, 1.2, 0.006, 0.1 * v);
        c.hit(t + 0.035, 190 * w, 1, 0.018, 0.5 * v);
        c.hit(t + 0.035, 2300 * w, 1.3, 0.006, 0.4 * v);
        c.ring(t + 0.035, 3460 * w, 0.012, 0.04 * v);
        c.ring(t + 0.035, 1240 * w, 0.02, 0.04 * v);
        c.hit(t + 0.1, 1500, 1.4, 0.006, 0.07 * v);
      }
      return dry;
    },
  ],
  telephone: [
    4.6,
    c => {
      for (const a of [0.05, 2.35])
        for (let k = 0; k < 24; k++) {
          const t = a + k / 24;
          c.ring(t, k % 2 ? 1480 : 1175, 0.22, 0.05);
          c.ring(t, k % 2 ? 3890 : 3120, 0.05, 0.008);
          c.hit(t, 2500, 1, 0.003, 0.012);
        }
      return { ...big, send: 0.4, feedback: 0.7, damp: 1800, cut: 1900 };
    },
    -24,
  ],
  page: [
    0.75,
    c => {
      const f = bq('bp', 3000, 0.5),
        g = bq('lp', 5200),
        m = 0.3 * SR;
      for (let i = 0; i < m; i++) {
        const u = i / m;
        if (i % 64 === 0) f.set(1500 + 2400 * u, 0.5);
        const flap = (0.75 + 0.25 * Math.sin(2 * Math.PI * 23 * u * 0.3)) * Math.sin(Math.PI * u ** 0.8) ** 1.6,
          s = g(f(c.r.n() * (1 + c.r.n() * 0.5))) * flap * 0.15;
        c.ch[0][i + 1200] += s * (0.25 + 0.5 * u);
        c.ch[1][i + 1200] += s * (0.75 - 0.5 * u);
      }
      c.hit(0.325, 340, 0.7, 0.02, 0.045, 0.45, 0.004);
      c.hit(0.33, 1500, 0.6, 0.02, 0.03, 0.45, 0.006);
      return dry;
    },
    -26,
  ],
  door: [
    1.4,
    c => {
      c.hit(0.03, 1900, 2, 0.007, 0.16);
      c.hit(0.06, 620, 1.4, 0.015, 0.12);
      let p = 0;
      const f = bq('bp', 760, 7);
      for (let i = 0; i < 0.42 * SR; i++) {
        const u = i / 0.42 / SR;
        p += (34 + 30 * Math.sin(Math.PI * u)) / SR;
        const s = f(p % 1 < 0.06 ? 1 : 0) * 0.2 * Math.sin(Math.PI * u);
        c.ch[0][i + 7200] += s;
        c.ch[1][i + 7200] += s * 0.8;
      }
      c.hit(0.72, 88, 0.8, 0.07, 1.1);
      c.hit(0.72, 900, 0.8, 0.014, 0.2);
      c.hit(0.79, 1700, 2, 0.007, 0.1);
      return { ...dry, send: 0.35 };
    },
  ],
  stamp: [
    0.6,
    c => {
      c.hit(0.04, 105, 0.8, 0.05, 1.2);
      c.hit(0.04, 420, 0.8, 0.02, 0.5);
      c.hit(0.042, 1500, 0.7, 0.009, 0.2);
      c.hit(0.19, 1100, 0.8, 0.02, 0.03, 0.5, 0.01);
      return dry;
    },
  ],
  carriage_return: [
    1.5,
    c => {
      // the bell, the lever, the pawl along its rack, the stop
      c.ring(0.03, 2093, 0.32, 0.05, 0.6);
      c.ring(0.03, 5640, 0.08, 0.008, 0.6);
      c.hit(0.03, 3000, 1.2, 0.004, 0.03, 0.6);
      c.hit(0.5, 520, 1.2, 0.014, 0.1, 0.35);
      for (let k = 0; k < 26; k++) {
        const u = k / 26,
          t = 0.54 + u * 0.55 - 0.04 * Math.sin(Math.PI * u);
        c.hit(t, 2200 + 300 * u, 2, 0.0035, 0.07 * (0.6 + 0.4 * c.r.u()), 0.35 + 0.3 * u, 0.0006);
        c.hit(t, 480, 1, 0.008, 0.02, 0.35 + 0.3 * u);
      }
      c.hit(1.12, 130, 0.8, 0.05, 0.5, 0.62);
      c.hit(1.12, 900, 0.9, 0.014, 0.14, 0.62);
      return dry;
    },
    -24,
  ],
  boots_in_snow: [
    2.6,
    c => {
      // two steps and two more, going away: heel, then sole; the grains give way one after another
      for (const [t, a, p] of [
        [0.06, 1, 0.42],
        [0.68, 0.85, 0.55],
        [1.3, 0.6, 0.45],
        [1.94, 0.42, 0.54],
      ])
        for (const [dt, d, g] of [
          [0, 0.11, 0.8],
          [0.17, 0.2, 1],
        ]) {
          c.hit(t + dt, 150, 0.8, 0.03, 0.1 * a * g, p, 0.012);
          for (let k = 0; k < 70 * d * 10; k++) {
            const u = c.r.u();
            c.hit(t + dt + u * d, c.r.range(900, 3400), 2.2, 0.004, 0.05 * a * g * Math.sin(Math.PI * u) * c.r.u(), p, 0.0012);
          }
        }
      return { ...open_, early: 0.1, cut: 6500 };
    },
    -26,
  ],
};

const loudness = (ch, file) => {
  writeWav(
    file,
    ch.map(x => x.map(v => v * 0.25)),
  );
  return lufs(file, 'apad=pad_dur=1,').i + 12.041;
};
// A place has no sudden sound: what stands more than 10 dB above the place's own level is bent down towards it.
function tame(ch) {
  let s = 0;
  for (const x of ch) for (const v of x) s += v * v;
  const top = Math.sqrt(s / 2 / ch[0].length) * db(10);
  return ch.map(x => x.map(v => top * Math.tanh(v / top)));
}
const want = process.argv.slice(2),
  wanted = name => !want.length || want.includes(name);
for (const [name, make] of Object.entries(places))
  if (wanted(name)) {
    const c = canvas(20, name.length * 31),
      r = make(c),
      f = `${W}/${name}-dry.wav`;
    writeWav(f, c.ch);
    const ch = tame(fold(room(name, [`i1 0 27.5 "${f}" 1 0 9000 40 ${r.send} 1 0 300`], r, 20), 20, 0));
    register('ambience', name, { file: name, loop: finish(name, { [name]: ch }, { target: -30, opus: 17, aac: 19, place: true, mono: true }) });
  }
for (const [name, [secs, make, level = -18.5]] of Object.entries(things))
  if (wanted(name)) {
    const c = canvas(secs + 1, name.length * 17),
      r = make(c),
      f = `${W}/${name}-dry.wav`;
    writeWav(f, c.ch);
    const ch = room(name, [`i1 0 ${secs + 1} "${f}" 1 0 ${r.cut ?? 9000} 50 ${r.send} 1 0 300`], r, secs).map(x =>
      x.slice(0, Math.round(secs * SR)),
    );
    let p = 0;
    ch.forEach(x => {
      for (let i = 0; i < 6000; i++) x[x.length - 1 - i] *= i / 6000;
      x.forEach(v => {
        p = Math.max(p, Math.abs(v));
      });
    });
    const g = Math.min(db(-6) / p, db(level - loudness(ch, `${W}/${name}.wav`)));
    writeWav(
      `${W}/${name}.wav`,
      ch.map(x => x.map(v => v * g)),
    );
    encode(`${W}/${name}.wav`, name, secs > 2 ? 32 : 56, secs > 2 ? 40 : 72);
    register('effects', name, [name]);
  }
if (wanted('room_still')) {
  // a clock laid over the quiet room: a layer of its own, so that it can stop under music, where its second and the beat would fight
  const { ambience } = JSON.parse(readFileSync(`${OUT}/sound.json`, 'utf8'));
  register('ambience', 'clock_room', { ...ambience.room_still, over: 'clock' });
}
