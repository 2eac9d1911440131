// Every rendered cue: its score, its length, its players, its room.
const piano = { prog: 0, kind: 'keys', hi: 3000, lo: 45, mud: -3, mudAt: 290, send: 0.30, width: 0.7, pan: 0 };
const felt = o => ({ ...piano, ...o });
const clarinet = { prog: 71, kind: 'wind', hi: 850, lo: 130, mud: -5, mudAt: 1450, send: 0.5, width: 0.6, pan: 0.16, vibrato: 14, breath: 0.02, jitter: 0.009, legato: -0.03, rise: 0.3, from: 0.5, to: 0.5, ex: 84, vel: 70, contour: 0.25 };
const strings = { prog: 49, kind: 'held', hi: 3200, lo: 110, mud: -2, mudAt: 330, send: 0.7, width: 1, rise: 0.45, from: 0.25, to: 0.35, ex: 84, vel: 64, legato: -0.12, jitter: 0.02, contour: 0.1 };
const choir = { prog: 52, kind: 'held', hi: 1500, lo: 90, mud: -2, mudAt: 380, send: 1.2, width: 1, rise: 0.5, from: 0.15, to: 0.25, ex: 82, vel: 60, legato: -0.2, jitter: 0.03, contour: 0 };
const accordion = { prog: 21, kind: 'held', hi: 2400, lo: 120, mud: -2, mudAt: 350, send: 0.8, width: 0.6, rise: 0.5, from: 0.2, to: 0.3, ex: 80, vel: 60, legato: -0.1, contour: 0 };
const room = { feedback: 0.80, damp: 4200, level: 0.55, predelay: 0.022, early: 0.34 };
const hall = { feedback: 0.90, damp: 3200, level: 0.62, predelay: 0.045, early: 0.2 };

export const cues = {
  paper: { abc: 'paper.abc', seconds: 58, room, lufs: -16, mechanics: -47, stems: { wait: ['RH', 'LH'], press: ['CL', 'VA', 'VC'] },
    clock: { phrase: 16, arch: 0.07, settle: 0.10, drift: 0.014, holds: [[28.3, 0.8, 0.16], [60.4, 0.9, 0.18], [14.8, 0.6, 0.06], [46.8, 0.6, 0.06]], seed: 1956 },
    players: {
      RH: felt({ level: -24, hi: 3600, lead: -0.016, jitter: 0.008, contour: 0.45, peaks: [0.74, 0.2] }),
      LH: felt({ level: -26.5, lead: 0.004, jitter: 0.007, roll: 0.022, contour: 0.15, weight: -2, pan: -0.08 }),
      CL: { ...clarinet, level: -24.5, peaks: [0.74, 0.2] },
      VA: { ...strings, level: -34, pan: 0.3 },
      VC: { ...strings, level: -33, pan: -0.3, hi: 2600 },
    } },
};
cues.korea = { abc: 'korea.abc', seconds: 30, room: hall, lufs: -20, oneShot: true, clock: { phrase: 16, arch: 0.10, settle: 0.22, drift: 0.03, seed: 38 },
  players: { KL: { ...clarinet, hi: 780, level: -24, send: 1.1, air: 1.8, airIn: 0.4, airOut: 0.45, vibrato: 0, rise: 0.42, from: 0.2, to: 0.18, legato: -0.02, breath: 0.05, pan: -0.1, contour: 0.5 } } };
cues.succession = { abc: 'succession.abc', seconds: 40, room: hall, lufs: -16, mechanics: -50, clock: { phrase: 22, arch: 0.02, settle: 0.03, drift: 0.01, seed: 1953 },
  stems: { wait: ['LH', 'CH', 'VC'], press: ['CL', 'PC', 'RH'] },
  players: {
    LH: felt({ level: -25, hi: 1500, lo: 40, staccato: 0.62, contour: -0.15, weight: 2, phrase: 22, jitter: 0.006, send: 0.35 }),
    CH: { ...choir, level: -29, phrase: 22 },
    VC: { ...strings, level: -30, pan: -0.3, hi: 2200, phrase: 22 },
    CL: { ...clarinet, level: -26, phrase: 22 },
    PC: { prog: 45, kind: 'keys', level: -29, hi: 2400, lo: 60, mud: -2, mudAt: 320, send: 0.6, width: 0.8, pan: 0.25, jitter: 0.008, phrase: 22, contour: 0, lead: 0.006 },
    RH: felt({ level: -34, hi: 4200, send: 1, pan: 0.12, phrase: 22 }),
  } };
// Where two players are written on one piano they are two stems, so that each can be balanced by what is heard of it.
cues.luncheon = { abc: 'luncheon.abc', seconds: 52, room, lufs: -16, mechanics: -48, clock: { phrase: 16, arch: 0.05, settle: 0.10, drift: 0.014, holds: [[31.4, 0.8, 0.12], [46.6, 0.9, 0.16]], seed: 1950 },
  stems: { wait: ['LH', 'VC'], press: ['CL', 'PE'] },
  players: {
    LH: felt({ level: -26.5, hi: 1900, lo: 40, roll: 0.018, contour: 0.1, weight: -2, jitter: 0.006, mud: -2, pan: -0.06, send: 0.34 }),
    VC: { ...strings, level: -28.5, pan: -0.3, hi: 2400 },
    CL: { ...clarinet, level: -26 },
    PE: felt({ level: -28.5, hi: 2600, lead: -0.008, contour: 0.35, pan: 0.1, send: 0.36 }),
  } };
cues.chair = { abc: 'chair.abc', seconds: 42, room: hall, lufs: -16, mechanics: -50, clock: { phrase: 22, arch: 0.02, settle: 0.03, drift: 0.01, seed: 50 },
  stems: { wait: ['LH', 'VC'], press: ['CL', 'RH'] },
  players: {
    LH: felt({ level: -24.5, hi: 1800, lo: 40, staccato: 0.85, contour: -0.12, weight: 1, phrase: 22, jitter: 0.007, send: 0.34 }),
    VC: { ...strings, level: -31, pan: -0.3, hi: 2200, phrase: 22 },
    CL: { ...clarinet, level: -26.5, phrase: 22 },
    RH: felt({ level: -37, hi: 4000, send: 1, pan: 0.14, phrase: 22 }),
  } };
cues.gates = { abc: 'gates.abc', seconds: 48, room: hall, lufs: -16, mechanics: -49, clock: { phrase: 16, arch: 0.04, settle: 0.08, drift: 0.012, holds: [[30.6, 0.8, 0.12], [46.8, 0.8, 0.1]], seed: 53 },
  stems: { wait: ['LH', 'VC'], press: ['CL', 'VA'] },
  players: {
    LH: felt({ level: -26.5, hi: 1900, lo: 40, roll: 0.018, contour: 0.1, weight: -2, jitter: 0.006, mud: -2, pan: -0.06 }),
    VC: { ...strings, level: -27, pan: -0.28, hi: 2600, rise: 0.35, from: 0.35, send: 0.6 },
    CL: { ...clarinet, level: -26 },
    VA: { ...strings, level: -32, pan: 0.3 },
  } };
cues.thaw = { abc: 'thaw.abc', seconds: 50, room, lufs: -16, mechanics: -48, clock: { phrase: 16, arch: 0.06, settle: 0.11, drift: 0.014, holds: [[14.6, 0.8, 0.1], [44.4, 0.9, 0.16]], seed: 1957 },
  stems: { wait: ['LH', 'PE', 'RH'], press: ['CL'] },
  players: {
    LH: felt({ level: -28, hi: 3000, roll: 0.02, contour: 0.15, weight: -1, jitter: 0.007, pan: -0.08 }),
    PE: felt({ level: -29, hi: 2600, contour: 0.35, pan: 0.04, send: 0.36 }),
    RH: felt({ level: -29, hi: 3800, lead: -0.01, contour: 0.2, pan: 0.14, send: 0.6 }),
    CL: { ...clarinet, level: -26 },
  } };
