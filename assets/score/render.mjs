// node render.mjs CUE… : score -> MIDI -> fluidsynth (dry, one stem a player) -> csound room -> folded loop -> loudness -> files, and a line in ../sounds/sound.json.
import { execFileSync as run } from 'node:child_process';
import { readFileSync, writeFileSync, mkdirSync, existsSync } from 'node:fs';
import { readAbc } from './abc.mjs';
import { clockOf, perform } from './perform.mjs';
import { cues } from './cues.mjs';
import { SR, readWav, writeWav, random, biquad, db } from './wav.mjs';
const SF = process.env.SOUNDFONT ?? '/usr/share/sounds/sf2/FluidR3_GM.sf2',
  PRE = 0.5,
  TAIL = 7,
  PAD = 1,
  W = 'build',
  OUT = '../sounds';
mkdirSync(W, { recursive: true });
mkdirSync(OUT, { recursive: true });
export { W, OUT };

export function lufs(path, before = '') {
  const e = run('sh', ['-c', `ffmpeg -hide_banner -nostats -i ${path} -af "${before}ebur128=peak=true:dualmono=true" -f null - 2>&1`]).toString();
  const s = e.slice(e.lastIndexOf('Summary'));
  return { i: +/I:\s+(-?[\d.]+)/.exec(s)[1], lra: +/LRA:\s+(-?[\d.]+)/.exec(s)[1], tp: +/Peak:\s+(-?[\d.]+|-inf)/.exec(s)[1] };
}
// A key has felt, wood and a little pedal felt: very quiet, and it is what makes a sampled piano sit in a room.
function mechanics(log, seconds, file) {
  const r = random(7),
    n = Math.ceil((PRE + seconds + TAIL) * SR),
    L = new Float64Array(n),
    R = new Float64Array(n);
  for (const e of log)
    for (const [t, a, f, d] of [
      [e.t - 0.006, e.v / 90, 240 + e.p * 2, 0.022],
      [e.off, 0.22, 420, 0.03],
    ]) {
      const i0 = Math.max(0, Math.round(t * SR)),
        lp = biquad('bp', f, 0.8),
        pan = (e.p - 60) / 60 + 0.5;
      for (let i = 0; i < 0.12 * SR && i0 + i < n; i++) {
        const s = lp(r.n()) * a * Math.exp(-i / SR / d) * Math.min(1, i / 60) * 0.02;
        L[i0 + i] += s * (1 - pan * 0.5);
        R[i0 + i] += s * (0.5 + pan * 0.5);
      }
    }
  writeWav(file, [L, R]);
}
// Air past a reed: band noise that follows the notes, 35 dB below them.
function air(log, seconds, file, into = 0.16, out_ = 0.2) {
  const r = random(11),
    n = Math.ceil((PRE + seconds + TAIL) * SR),
    env = new Float64Array(n),
    out = new Float64Array(n),
    b1 = biquad('bp', 1900, 0.6),
    b2 = biquad('lp', 5200),
    hp = biquad('hp', 700);
  for (const e of log)
    for (let i = Math.round((e.t - into * 0.6) * SR), z = Math.round((e.off + out_ * 0.6) * SR), a = i; i < z; i++) {
      const x = (i - a) / (z - a),
        s = (i - a) / SR;
      if (i >= 0)
        env[i] = Math.max(
          env[i],
          (e.v / 110) *
            Math.sin((Math.PI / 2) * Math.min(1, s / into)) ** 2 *
            (1 - 0.7 * x) *
            Math.sin((Math.PI / 2) * Math.min(1, (z - i) / SR / out_)) ** 2,
        );
    }
  let g = 0;
  for (let i = 0; i < n; i++) {
    g += (env[i] - g) / 900;
    out[i] = hp(b2(b1(r.n()))) * g * 0.02;
  }
  writeWav(file, [out, out]);
}
export function fold(ch, seconds, start) {
  const n = Math.round(seconds * SR),
    s = Math.round(start * SR);
  return ch.map(x => {
    const y = new Float64Array(n);
    for (let i = 0; i < x.length; i++) y[(((i - s) % n) + n) % n] += x[i];
    return y;
  });
}
function trim(ch, from, seconds, fade = 2.5) {
  const n = Math.round(seconds * SR),
    s = Math.round(from * SR),
    f = fade * SR;
  return ch.map(x => {
    const y = x.slice(s, s + n);
    for (let i = 0; i < f; i++) y[n - 1 - i] *= Math.sin(((Math.PI / 2) * i) / f) ** 2;
    return y;
  });
}
export function wrapped(ch, pad = PAD) {
  const p = Math.round(pad * SR);
  return ch.map(x => {
    const n = x.length,
      y = new Float64Array(n + 2 * p);
    for (let i = 0; i < y.length; i++) y[i] = x[(((i - p) % n) + n) % n];
    return y;
  });
}

export function stems(name, only) {
  const c = cues[name],
    tune = readAbc(readFileSync(`abc/${c.abc}`, 'utf8'))[c.tune ?? 0],
    beats = Math.max(...[...tune.voices.values()].map(v => v.at));
  const clock = clockOf({ beats, seconds: c.seconds, ...c.clock }),
    lines = [];
  let keys = [];
  const pace = Array.from({ length: beats * 2 - 1 }, (_, i) => 30 / (clock(i / 2 + 0.5) - clock(i / 2)));
  console.log(
    `${name}: ${beats} crotchets in ${c.seconds} s, pace ${Math.min(...pace).toFixed(0)}-${Math.max(...pace).toFixed(0)} to the minute`,
  );
  const list = [...tune.voices.values()].filter(v => c.players[v.name] && (!only || only.includes(v.name)));
  list.forEach((v, k) => {
    const p = c.players[v.name],
      { bytes, log } = perform(v, p, clock, {
        metre: tune.metre,
        preroll: PRE,
        ring: c.oneShot ? TAIL - 1 : undefined,
        seed: 100 + v.name.charCodeAt(0) * 7 + v.name.charCodeAt(1),
      });
    const base = `${W}/${name}-${v.name}`;
    writeFileSync(`${base}.mid`, bytes);
    run(
      'fluidsynth',
      ['-ni', '-q', '-R', '0', '-C', '0', '-g', '0.6', '-r', String(SR), '-O', 's24', '-T', 'wav', '-F', `${base}.wav`, SF, `${base}.mid`],
      { stdio: 'pipe' },
    );
    if (p.kind === 'keys') keys = keys.concat(log);
    const gain = db(p.level - lufs(`${base}.wav`, `lowpass=f=${p.hi},highpass=f=${p.lo},`).i); // players are balanced by what is heard of them
    if (p.kind === 'wind') {
      air(log, c.seconds, `${W}/${name}-${v.name}-air.wav`, p.airIn, p.airOut);
      lines.push(
        `i1 0 ${PRE + c.seconds + TAIL} "${W}/${name}-${v.name}-air.wav" ${(p.air ?? 1) * db(p.level + 20)} ${p.pan} 6000 400 0.3 1 0 300`,
      );
    }
    if (p.kind === 'keys') {
      const vs = log.map(e => e.v);
      console.log(`  ${v.name}: ${log.length} notes, velocity ${Math.min(...vs)}-${Math.max(...vs)}`);
    }
    lines.push(`i1 0 ${PRE + c.seconds + TAIL} "${base}.wav" ${gain} ${p.pan} ${p.hi} ${p.lo} ${p.send} ${p.width} ${p.mud} ${p.mudAt}`);
  });
  if (c.mechanics && keys.length) {
    mechanics(keys, c.seconds, `${W}/${name}-mech.wav`);
    lines.push(
      `i1 0 ${PRE + c.seconds + TAIL} "${W}/${name}-mech.wav" ${db(c.mechanics - lufs(`${W}/${name}-mech.wav`).i)} 0 2500 90 0.25 1 0 300`,
    );
  }
  return lines;
}
export function room(name, lines, r, seconds, tag = '') {
  const out = `${W}/${name}${tag}-wet.wav`,
    csd = `${W}/${name}${tag}.csd`;
  writeFileSync(
    csd,
    readFileSync('mix.csd', 'utf8').replace(
      '$SCORE',
      [...lines, `i99 0 ${PRE + seconds + TAIL} ${r.feedback} ${r.damp} ${r.level} ${r.predelay} ${r.early}`, 'e'].join('\n'),
    ),
  );
  run('csound', ['-o', out, csd], { stdio: 'pipe' });
  return readWav(out).ch;
}
// A soft ceiling for the sum of the stems, as one curve that all of them share: only what passes it is bent, and what is bent is reported.
export function ceiling(parts, limit) {
  let hit = 0;
  const look = 96,
    chans = parts.flat(),
    n = chans[0].length,
    g = new Float64Array(n).fill(1);
  for (let i = 0; i < n; i++) {
    let m = 0;
    for (const c of [0, 1]) {
      let s = 0;
      for (const p of parts) {
        s += p[c][i];
        m = Math.max(m, Math.abs(p[c][i]));
      }
      m = Math.max(m, Math.abs(s));
    }
    if (m > limit) {
      hit++;
      const need = limit / m;
      for (let k = -look; k <= look * 12; k++) {
        const j = (i + k + n) % n,
          w = k < 0 ? 1 + k / look : 1 - k / (look * 12);
        g[j] = Math.min(g[j], 1 - (1 - need) * Math.sin((Math.PI / 2) * w) ** 2);
      }
    }
  }
  for (const x of chans) for (let i = 0; i < n; i++) x[i] *= g[i];
  return hit;
}
// What is sustained lies below 4 kHz. Opus finds that out by itself; AAC is told, by a lower sample rate, and has the more to spend on what is there.
export function encode(wav, file, opus, aac, rate = '48000', formats = ['webm', 'm4a']) {
  const bx = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'],
    q = ['-hide_banner', '-loglevel', 'error', '-y', '-i', wav];
  const coder = {
    webm: ['-c:a', 'libopus', '-b:a', `${opus}k`, '-vbr', 'constrained', '-frame_duration', '60', '-compression_level', '10'],
    m4a: ['-c:a', 'aac', '-ar', rate, '-b:a', `${aac}k`, '-movflags', '+faststart'],
  };
  for (const f of formats) run('ffmpeg', [...q, ...coder[f], ...bx, `${OUT}/${file}.${f}`]);
}
/** One line of the manifest the game reads. Keys are kept in order, so that a new rendering is a small difference. */
export function register(kind, id, entry) {
  const path = `${OUT}/sound.json`,
    all = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { music: {}, ambience: {}, effects: {} };
  all[kind][id] = entry;
  for (const k of Object.keys(all)) all[k] = Object.fromEntries(Object.entries(all[k]).sort(([x], [y]) => (x < y ? -1 : 1)));
  const lines = Object.entries(all).map(
    ([k, v]) =>
      `  ${JSON.stringify(k)}: {\n${Object.entries(v)
        .map(([i, e]) => `    ${JSON.stringify(i)}: ${JSON.stringify(e)}`)
        .join(',\n')}\n  }`,
  );
  writeFileSync(path, `{\n${lines.join(',\n')}\n}\n`);
}
export function decode(f) {
  const w = `${W}/decoded.wav`;
  run('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', '-i', f, '-ar', String(SR), '-c:a', 'pcm_s24le', w]);
  return readWav(w).ch;
}
// A lossy coder does not code the two ends alike. Within the padding every window of the loop's length is a loop: take the one whose ends meet best in both formats.
function seam(files, n) {
  const ds = files.flatMap(f => [`${OUT}/${f}.webm`, `${OUT}/${f}.m4a`]).map(decode),
    K = 72,
    lo = Math.round(0.06 * SR),
    hi = Math.round(1.7 * SR);
  let best = [Infinity, 0];
  const sums = ds.flatMap(d =>
    d.map(x => {
      const s = new Float64Array(hi + K + 2);
      for (let i = lo - K; i < hi + K + 1; i++) s[i + 1] = s[i] + (x[i + n] - x[i]) ** 2;
      return { x, s };
    }),
  );
  for (let o = lo; o < hi; o++) {
    let cost = 0;
    for (const { x, s } of sums)
      cost = Math.max(
        cost,
        Math.sqrt((s[o + K] - s[o - K]) / (2 * K)) + 0.7 * Math.max(Math.abs(x[o + n] - x[o]), Math.abs(x[o + n + 24] - x[o + 24])),
      );
    if (cost < best[0]) best = [cost, o];
  } // 1.5 ms either way; Chromium starts WebM 24 samples late
  return [+((best[1] / SR) * 1000).toFixed(4), (n / SR) * 1000];
}
// Heard on one loudspeaker a place must still be there: what differs between the ears is brought to 4.5 dB under what does not.
function narrow([l, r]) {
  let m = 0,
    s = 0;
  for (let i = 0; i < l.length; i++) {
    m += (l[i] + r[i]) ** 2;
    s += (l[i] - r[i]) ** 2;
  }
  const g = Math.min(1, Math.sqrt(m / s) * db(-4.5));
  for (let i = 0; i < l.length; i++) {
    const mid = (l[i] + r[i]) / 2,
      side = ((l[i] - r[i]) / 2) * g;
    l[i] = mid + side;
    r[i] = mid - side;
  }
}
/** parts: {file: [left, right]}; several parts share one gain, set on their sum, and one seam. A place is made narrower, or one channel, and as loud as it was meant in each format: a coder loses some of a quiet noise. @returns the loop as [start, length] in ms, or null. */
export function finish(name, parts, { target, opus = 29, aac = 28, loop = true, place = false, mono = false }) {
  const all = Object.values(parts),
    rate = place ? '24000' : '16000';
  if (place) all.forEach(narrow);
  const sum = [0, 1].map(c => {
    const y = new Float64Array(all[0][0].length);
    for (const p of all) for (let i = 0; i < y.length; i++) y[i] += p[c][i];
    return y;
  });
  writeWav(
    `${W}/${name}-sum.wav`,
    sum.map(x => x.map(v => v * 0.25)),
  );
  const g = db(target - (lufs(`${W}/${name}-sum.wav`).i + 12.041));
  for (const ch of all) for (const x of ch) for (let i = 0; i < x.length; i++) x[i] *= g;
  const hits = ceiling(all, db(-3));
  for (const [file, ch] of Object.entries(parts)) {
    const w = `${W}/${file}.wav`,
      round = loop ? wrapped(ch) : ch,
      body = mono ? [round[0].map((v, i) => (v + round[1][i]) / 2)] : round;
    writeWav(w, body);
    encode(w, file, opus, aac, rate);
    for (const f of place ? ['webm', 'm4a'] : []) {
      const louder = db(target - lufs(`${OUT}/${file}.${f}`).i);
      writeWav(
        `${W}/louder.wav`,
        body.map(x => x.map(v => v * louder)),
      );
      encode(`${W}/louder.wav`, file, opus, aac, rate, [f]);
    }
  }
  console.log(`${name}: gain ${(20 * Math.log10(g)).toFixed(1)} dB, ${hits} samples met the ceiling`);
  return loop ? seam(Object.keys(parts), all[0][0].length) : null; // stems of one cue share their seam, or they would part
}
if (import.meta.url === `file://${process.argv[1]}`)
  for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(cues)) {
    const c = cues[name],
      parts = {};
    for (const [tag, only] of Object.entries(c.stems ?? { '': null })) {
      const wet = room(name, stems(name, only), c.room, c.seconds, tag && `-${tag}`);
      parts[tag ? `${name}-${tag}` : name] = c.oneShot ? trim(wet, PRE - 0.05, c.seconds + (c.tail ?? 0)) : fold(wet, c.seconds, PRE - 0.2);
    }
    const loop = finish(name, parts, { target: c.lufs, loop: !c.oneShot });
    register('music', name, { stems: Object.keys(parts), loop });
  }
