// Sounds made from nothing: the pencil (a tip over paper fibres), and Vera's room (a bed and, apart from it, its clock).
import { SR, random, biquad, circular, writeWav, db } from './wav.mjs';
import { W, room, finish, fold, encode, lufs, register } from './render.mjs';
const PRE = 0.5;

// ---- The pencil. Paper is a height map; sound is how fast the tip climbs it. Faster strokes are brighter and louder without being told to.
function paper(seed) {
  const r = random(seed),
    layers = [
      [0.16, 0.5],
      [0.06, 0.8],
      [0.022, 0.75],
      [0.009, 0.35],
    ].map(([mm, a]) => ({ mm, a, v: Array.from({ length: 40000 }, () => r.n()) }));
  return x => {
    let h = 0;
    for (const { mm, a, v } of layers) {
      const p = Math.abs(x) / mm,
        i = Math.floor(p) % 39999,
        f = p - Math.floor(p);
      h += a * (v[i] * (1 - f) + v[i + 1] * f);
    }
    return h;
  };
}
// strokes: [start s, from mm, to mm, seconds, pressure, shape]; shape(u) is speed along the stroke
const even = u => Math.min(1, u / 0.09) ** 0.7 * Math.min(1, (1 - u) / 0.14) ** 0.8;
const firm = u => Math.sin(Math.PI * Math.min(1, u * 0.93 + 0.05)) ** 0.6 * (1.12 - 0.3 * u);
const doubt = u => even(u) * (1 - 0.93 * Math.exp(-(((u - 0.36) / 0.075) ** 2))) * (u < 0.36 ? 0.7 : 1.1);
const PENCIL = [
  { strokes: [[0.03, 0, 148, 0.78, 1, firm]], seed: 3 },
  { strokes: [[0.03, 0, 140, 1.22, 0.8, even]], seed: 8 },
  { strokes: [[0.03, 0, 138, 1.38, 0.85, doubt]], seed: 21 },
  {
    strokes: [
      [0.03, 0, 142, 0.7, 0.9, firm],
      [0.86, 138, 6, 0.46, 1.05, firm],
    ],
    seed: 34,
  },
];
function pencil({ strokes, seed }, k) {
  const r = random(seed * 77),
    secs = Math.max(...strokes.map(s => s[0] + s[3])) + 0.25,
    n = Math.round((PRE + secs) * SR),
    L = new Float64Array(n),
    R = new Float64Array(n),
    tip = paper(seed);
  for (const [t0, a, b, d, press, shape] of strokes) {
    const i0 = Math.round((PRE + t0) * SR),
      m = Math.round(d * SR);
    let area = 0;
    for (let i = 0; i < m; i++) area += shape(i / m);
    const lp = biquad('lp', 5600),
      lp2 = biquad('lp', 9000),
      hp = biquad('hp', 150),
      shaft = biquad('pk', 1450, 1.3, 5),
      wax = biquad('pk', 3300, 1.1, 2.5),
      board = biquad('pk', 260, 0.8, 9),
      ring = biquad('bp', 1700, 1.4),
      thud = biquad('bp', 210, 1);
    let x = a,
      last = tip(a),
      wob = 0,
      grip = 0;
    for (let i = 0; i < m + 900; i++) {
      const u = i / m,
        v = i < m ? ((Math.abs(b - a) * shape(u)) / area) * SR : 0; // mm a second
      wob += (r.n() - wob) / 2600;
      grip += (r.n() - grip) / 420; // a hand trembles slowly, wax grips and lets go quickly
      x += (Math.sign(b - a) * v * (1 + 2.2 * wob)) / SR;
      const h = tip(x),
        slope = (h - last) * Math.min(1, i / 60);
      last = h;
      const grain = slope * (1 + 9 * grip) * (0.35 + 0.65 * Math.min(1, v / 160)) * press;
      const snag = r.u() < (v * 1.9) / SR ? (0.3 + 3 * r.u() ** 5) * (r.u() < 0.5 ? -1 : 1) * press : 0; // about two fibres a millimetre catch
      const s = lp2(lp(wax(board(shaft(hp(Math.sign(grain) * Math.abs(grain) ** 1.35 * 2.2)))))) + ring(snag) * 1.5 + thud(snag) * 1.1,
        pan = 0.5 + 0.22 * (x / 145 - 0.5);
      if (i0 + i < n) {
        L[i0 + i] += s * Math.cos((pan * Math.PI) / 2);
        R[i0 + i] += s * Math.sin((pan * Math.PI) / 2);
      }
    }
    for (const [at, amp, f, dec] of [
      [0, 0.75 * press, 165, 0.024],
      [0, 0.3 * press, 1250, 0.004],
      [d * 0.985, 0.16, 240, 0.018],
      [d + 0.012, 0.1, 2100, 0.003],
    ]) {
      // the tip lands on paper on wood; the tip leaves
      const j = Math.round((PRE + t0 + at) * SR),
        f2 = biquad('bp', f, 1.6);
      for (let i = 0; i < 0.15 * SR && j + i < n; i++) {
        const s = f2(r.n()) * amp * Math.exp(-i / SR / dec) * Math.min(1, i / 20) * 1.4;
        L[j + i] += s * 0.72;
        R[j + i] += s * 0.68;
      }
    }
  }
  writeWav(`${W}/pencil-${k}-dry.wav`, [L, R]);
  const wet = room(
    `pencil-${k}`,
    [`i1 0 ${PRE + secs + 1} "${W}/pencil-${k}-dry.wav" 0.8 0 9000 110 0.22 1 0 300`],
    { feedback: 0.62, damp: 3600, level: 0.35, predelay: 0.006, early: 0.35 },
    secs,
    '',
  );
  const out = wet.map(x => x.slice(Math.round((PRE + 0.01) * SR), Math.round((PRE + secs + 0.25) * SR)));
  let p = 0;
  out.forEach(x => {
    for (let i = 0; i < 4000; i++) x[x.length - 1 - i] *= i / 4000;
    x.forEach(v => (p = Math.max(p, Math.abs(v))));
  });
  writeWav(`${W}/pencil-${k}.wav`, out);
  const g = Math.min(db(-3.5) / p, db(-18.5 - lufs(`${W}/pencil-${k}.wav`, 'apad=pad_dur=1,').i)); // equal to the ear, and never near the top
  writeWav(
    `${W}/pencil-${k}.wav`,
    out.map(x => x.map(v => v * g)),
  );
  encode(`${W}/pencil-${k}.wav`, `pencil-${k}`, 56, 72);
}

// ---- Vera's room. Everything lives on a circle of 20 s, so there is no join to hide.
function bed() {
  const S = 20,
    n = S * SR,
    r = random(1230),
    ch = [new Float64Array(n), new Float64Array(n)];
  const noise = () => Float64Array.from({ length: n }, () => r.n());
  const wave = (k, ph) => i => Math.sin(2 * Math.PI * ((k * i) / n) + ph);
  const put = (x, gain, l = 1, rr = 1) => {
    for (let i = 0; i < n; i++) {
      ch[0][i] += x[i] * gain * l;
      ch[1][i] += x[i] * gain * rr;
    }
  };
  for (const c of [0, 1]) {
    const t = circular(noise(), biquad('lp', 260), biquad('lp', 520), biquad('hp', 45));
    for (let i = 0; i < n; i++) ch[c][i] += t[i] * 0.07;
  } // the building
  {
    const h = circular(noise(), biquad('bp', 2500, 1.1), biquad('lp', 4200)),
      w1 = wave(1, 1),
      w2 = wave(3, 4);
    for (let i = 0; i < n; i++) h[i] *= 1 + 0.35 * w1(i) + 0.2 * w2(i);
    put(h, 0.013, 0.75, 1.15);
  } // steam in the radiator, right
  for (const [t0, count] of [
    [2.6, 9],
    [11.1, 5],
    [17.3, 7],
  ])
    for (let k = 0, t = t0; k < count; k++, t += r.range(0.07, 0.31)) {
      // water finding its way: rising bubbles
      const f = r.range(310, 720),
        d = r.range(0.02, 0.055),
        a = r.range(0.008, 0.02),
        i0 = Math.round(t * SR);
      let ph = 0;
      for (let i = 0; i < 0.3 * SR; i++) {
        ph += (2 * Math.PI * f * (1 + ((1.1 * i) / SR / d) * 0.12)) / SR;
        const s = Math.sin(ph) * a * Math.min(1, i / 140) * Math.exp(-i / SR / d);
        ch[0][(i0 + i) % n] += s * 0.6;
        ch[1][(i0 + i) % n] += s;
      }
    }
  for (const [t, a] of [
    [6.4, 0.01],
    [6.93, 0.004],
    [15.2, 0.006],
  ]) {
    const i0 = Math.round(t * SR);
    for (const [f, g, d] of [
      [612, 1, 0.16],
      [1390, 0.5, 0.1],
      [2214, 0.25, 0.06],
    ])
      for (let i = 0; i < 1.2 * SR; i++) {
        const s = Math.sin((2 * Math.PI * f * i) / SR) * a * g * Math.min(1, i / 90) * Math.exp(-i / SR / d);
        ch[0][(i0 + i) % n] += s * 0.5;
        ch[1][(i0 + i) % n] += s;
      }
  } // iron cooling
  {
    const gust = i => {
      const x = i / n;
      return Math.max(0, 0.35 + 0.4 * Math.sin(2 * Math.PI * (2 * x + 0.1)) + 0.35 * Math.sin(2 * Math.PI * (5 * x + 0.6))) ** 1.5;
    }; // snow on the pane, left: dry grains, more of them in a gust
    const air = circular(noise(), biquad('bp', 520, 0.7), biquad('hp', 200)),
      pane = circular(noise(), biquad('bp', 88, 3));
    for (let i = 0; i < n; i++) {
      air[i] *= gust(i);
      pane[i] *= gust(i) ** 2;
    }
    put(air, 0.022, 1.2, 0.6);
    put(pane, 0.04, 1, 0.6);
    const grains = new Float64Array(n);
    for (let i = 0; i < n; i++)
      if (r.u() < (9 + 60 * gust(i)) / SR) {
        const a = 0.25 + r.u() ** 3,
          d = r.range(25, 90),
          f = r.range(0.25, 0.7);
        for (let k = 0; k < 500; k++) grains[(i + k) % n] += a * Math.sin(f * k) * Math.exp(-k / d) * Math.min(1, k / 6);
      }
    put(circular(grains, biquad('hp', 2200), biquad('lp', 6000)), 0.045, 1.25, 0.55);
  }
  {
    const talk = new Float64Array(n),
      src = noise();
    let e = 0,
      tgt = 0,
      left = 0;
    const spk = t => (t > 3.2 && t < 7.8) || (t > 9 && t < 10.6) || (t > 13.4 && t < 17.4); // neighbours behind a wall: rhythm of speech and nothing else
    let ph = 0,
      f0 = 118,
      f = 118;
    for (let i = 0; i < n; i++) {
      if (left-- <= 0) {
        left = r.range(0.09, 0.27) * SR;
        tgt = spk(i / SR) && r.u() > 0.34 ? r.range(0.4, 1) : 0;
        f0 = r.range(102, 146);
      }
      e += (tgt - e) / 2200;
      f += (f0 - f) / 2600;
      ph += (f * (1 + 0.05 * Math.sin(i / 5200))) / SR;
      const saw = 2 * (ph % 1) - 1;
      talk[i] = (saw * 0.8 + src[i] * 0.5) * e;
    }
    put(circular(talk, biquad('bp', 230, 1.2), biquad('lp', 420), biquad('lp', 420)), 0.024, 0.9, 0.7);
  }
  return ch;
}
function clock() {
  // a wall clock of the fifties: tick and tock are not the same note, and it is a little out of beat
  const S = 20,
    n = S * SR,
    r = random(5),
    ch = [new Float64Array(n), new Float64Array(n)];
  for (let k = 0; k < 20; k++) {
    const t = k + (k % 2 ? 0.018 : 0) + r.n() * 0.0012 + 0.35,
      q = k % 2 ? 0.9 : 1,
      a = (k % 2 ? 0.82 : 1) * (1 + r.n() * 0.05);
    for (const [dt, g] of [
      [0, 1],
      [0.0115, 0.45],
      [0.027, 0.18],
    ])
      for (const [f, h, d] of [
        [2350, 1, 0.0035],
        [3680, 0.6, 0.0025],
        [980, 0.8, 0.007],
        [310, 0.9, 0.016],
      ]) {
        const i0 = Math.round((t + dt) * SR),
          ff = f * q * (1 + r.n() * 0.004);
        for (let i = 0; i < 0.12 * SR; i++) {
          const s = Math.sin((2 * Math.PI * ff * i) / SR) * a * g * h * Math.min(1, i / 18) * Math.exp(-i / SR / d) * 0.2;
          ch[0][(i0 + i) % n] += s * 0.55;
          ch[1][(i0 + i) % n] += s * 0.8;
        }
      }
  }
  return ch;
}
function place(name, ch, r) {
  // send a circle through the room twice round and keep what has settled: still a circle
  const n = ch[0].length,
    file = `${W}/${name}-dry.wav`,
    secs = n / SR;
  writeWav(file, ch); // room() adds its own pre-roll and tail of silence
  const wet = room(name, [`i1 0 ${secs + 7.5} "${file}" 1 0 9000 35 ${r.send} 1 0 300`], r, secs, '');
  return fold(wet, secs, 0);
}
const want = process.argv.slice(2),
  all = !want.length;
if (all || want.includes('pencil')) {
  PENCIL.forEach((p, i) => pencil(p, i + 1));
  register(
    'effects',
    'pencil',
    PENCIL.map((_, i) => `pencil-${i + 1}`),
  );
}
if (all || want.includes('room')) {
  const small = { feedback: 0.66, damp: 2600, level: 0.4, predelay: 0.009, early: 0.4, send: 0.3 };
  register('ambience', 'room', {
    file: 'room',
    loop: finish('room', { room: place('room', bed(), { ...small, send: 0.12 }) }, { target: -30, opus: 30, aac: 32, place: true }),
  });
  const ticking = finish('clock', { clock: place('clock', clock(), small) }, { target: -36, opus: 20, aac: 20, place: true, mono: true });
  register('ambience', 'clock', { file: 'clock', loop: ticking });
}
