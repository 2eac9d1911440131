/**
 * What nobody should hand the game, made from a seed: texts, files and Ink by generators and by mutation of good ones;
 * and the readers they are handed to. A failing input is printed whole.
 */
import { readFileSync } from 'node:fs';
import { askedIn } from '../src/address.ts';
import { guestMeta } from '../src/authoring/assemble.ts';
import { readBoardFile, writeBoardFile } from '../src/classroom/board/boardFile.ts';
import { findCodes } from '../src/classroom/board/findCodes.ts';
import { readClassCode } from '../src/classroom/classCode.ts';
import { lessonIn } from '../src/classroom/lesson/lesson.ts';
import { readNotebook } from '../src/classroom/lesson/notebook.ts';
import { classroomPage } from '../src/classroom/pages.ts';
import { readCode } from '../src/classroom/readCode.ts';
import { askedReport } from '../src/classroom/report/asked.ts';
import { readPair } from '../src/replayProps.ts';
import { decodeRun, encodeRun } from '../src/run/code.ts';
import { readRunsFile, writeRunsFile } from '../src/shelf/runsFile.ts';
import { readSettings } from '../src/shelf/settings.ts';
import { readShelf } from '../src/shelf/shelf.ts';
import type { Store } from '../src/shelf/store.ts';
import { StoryFault } from '../src/story/engine.ts';
import { inkSource } from '../src/story/ink.ts';
import { Session } from '../src/story/session.ts';
import { book, linked, meta, reading, someWays, typed } from './classroom/boardParts.ts';
import { fixturePath } from './fixtures/fixture.ts';

/** The main thread's own milliseconds, whatever else the machine does. */
const cpuTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

type Random = () => number;

const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '<script>window.injected=1</script>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '</textarea><iframe srcdoc="x">',
  '{{constructor.constructor("return 1")()}}',
];
const UNSEEN = [
  '\u200B',
  '\u200F',
  '\u202E',
  '\u2066',
  '\uFEFF',
  '\u00AD',
  '\u0000',
  '\uD800',
  '\u0301'.repeat(40),
];
const PROTOTYPES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
const PLAIN = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZabcxyz-_ #=&%?/,;|"\'\\{}[]:\n\té漢😀'];

const oneOf = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;

function noise(random: Random, most: number): string {
  let text = '';
  for (let left = Math.floor(random() * most); left > 0; left--)
    text += random() < 0.9 ? oneOf(PLAIN, random) : oneOf([...MARKUP, ...UNSEEN, ...PROTOTYPES], random);
  return text;
}

/** One to five changes: a piece dropped, doubled, moved, turned round, or something foreign put in. */
export function mutated(text: string, random: Random): string {
  let now = text;
  for (let n = 1 + Math.floor(random() * 5); n > 0; n--) {
    const at = Math.floor(random() * (now.length + 1));
    const to = Math.min(now.length, at + Math.floor(random() * 12));
    const piece = now.slice(at, to);
    const put = [
      '',
      piece + piece,
      [...piece].toReversed().join(''),
      piece.toLowerCase(),
      oneOf(PLAIN, random),
      oneOf(MARKUP, random),
      oneOf(UNSEEN, random),
      `"${oneOf(PROTOTYPES, random)}":`,
      '-1e999',
    ];
    now = now.slice(0, at) + oneOf(put, random) + now.slice(to);
  }
  return now;
}

const ways = someWays(40, 5);
const GOOD_TEXTS = ways.flatMap((choices) => [
  linked(choices),
  typed(choices),
  `https://example.org/#run=${linked(choices)}`,
  `#unit=4a&t=7K&predict=off`,
  `#compare=${linked(choices)},${linked(ways[0] ?? [])}`,
  `#report=${linked(choices)}`,
  `#code=${typed(choices)}`,
]);

export function badText(random: Random): string {
  const kind = random();
  if (kind < 0.6) return mutated(oneOf(GOOD_TEXTS, random), random);
  if (kind < 0.97) return noise(random, 80);
  return oneOf([oneOf(GOOD_TEXTS, random).repeat(60), noise(random, 30).repeat(200)], random);
}

/** Everything that reads a text somebody typed, pasted or sent. None may throw. */
export const TEXT_READERS: readonly ((text: string) => unknown)[] = [
  (text) => decodeRun(text, meta),
  (text) => readClassCode(text, book),
  (text) => readCode(text, meta, book),
  (text) => [askedIn(text), lessonIn(text, meta.units), classroomPage(text)],
  (text) => askedReport(text, meta, book),
  (text) => readPair(askedIn(text).compare ?? [text], meta),
  (text) => decodeRun(text, guestMeta('guest')),
  (text) => findCodes(text.slice(0, 400), reading),
];

const entries = ways.slice(0, 12).map((choices, turn) => ({
  run: { story: meta.name, choices },
  page: 0,
  played: '2026-01-01',
  pinned: turn % 3 === 0,
  turn,
}));
const handed = findCodes(ways.map((choices) => typed(choices)).join('\n'), reading).handed;
const GOOD_FILES = [
  writeRunsFile(entries, meta),
  writeBoardFile(handed),
  `code,run\r\n${handed.map(({ code }) => `${code},"a, b"`).join('\r\n')}`,
  JSON.stringify({ version: 1, entries }),
  JSON.stringify({
    version: 1,
    unit: '4a',
    predictions: { boycott: { points: { 'boycott.veto': 40 }, paper: null } },
  }),
  JSON.stringify({ textSize: 'large', music: 0.4, pictures: 'still' }),
];

/** A file: a good one changed, deep nesting, prototype keys, a list of anything, or one far too large. */
export function badFile(random: Random): string {
  const kind = random();
  if (kind < 0.75) return mutated(oneOf(GOOD_FILES, random), random);
  const deep = 1 + Math.floor(random() * 50_000);
  if (kind < 0.78) return '['.repeat(deep) + ']'.repeat(random() < 0.5 ? deep : 3);
  if (kind < 0.81) return '{"runs":'.repeat(deep % 9000);
  if (kind < 0.9) {
    const value = oneOf(['1', 'null', '"x"', '[]', '{}', '1e400', JSON.stringify(noise(random, 60))], random);
    const format = oneOf(['the-empty-chair/runs', 'the-empty-chair/board'], random);
    const list = Array.from(
      { length: 30 },
      () => `{"code":${value},"${oneOf(PROTOTYPES, random)}":${value}}`,
    );
    return `{"format":"${format}","version":1,"${oneOf(PROTOTYPES, random)}":{"bad":1},"runs":[${list}],"codes":[${value},${list}]}`;
  }
  if (kind < 0.91) return 'x'.repeat(2_000_001 + Math.floor(random() * 1000));
  return noise(random, 3000);
}

const holding = (text: string): Store => {
  const kept = new Map([
    ['empty-chair/settings', text],
    ['empty-chair/shelf', text],
    ['empty-chair/lesson', text],
    ['empty-chair/run/0123456789abcdef', text],
  ]);
  return {
    read: (key) => kept.get(key) ?? null,
    write: () => null,
    remove: () => undefined,
    keys: (beginning) => [...kept.keys()].filter((key) => key.startsWith(beginning)),
  };
};

/** Everything that reads a file or what is kept on the device. What comes of it must be able to be written again. */
export const FILE_READERS: readonly ((text: string) => unknown)[] = [
  (text) => writeRunsFile(readRunsFile(text, meta).entries, meta),
  (text) => writeBoardFile(readBoardFile(text, reading).handed),
  (text) => readSettings(holding(text)),
  (text) => writeRunsFile(readShelf(holding(text), meta.name).entries, meta),
  (text) => readNotebook(holding(text), '4a'),
  (text) => findCodes(text.slice(0, 20_000), reading),
];

/** A story of random knots: choices, loops, threads, tunnels, lists, functions; not all of it can be played. */
function someInk(random: Random): string {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const to = (): string => oneOf([...names.map((name) => `-> ${name}`), '-> END', '-> DONE', '->->'], random);
  const line = (): string =>
    oneOf(
      [
        'A line of words.',
        `{n > 2: Many. | ${to()}}`,
        '{One|Two|{~x|y}}',
        '~ n++',
        '~ n = n * 3 - 1',
        '~ bag += key',
        `<- ${oneOf(names, random)}`,
        `-> ${oneOf(names, random)} ->`,
        `* [Go ${noise(random, 6).replaceAll(/[\n\]]/g, '')}] ${to()}`,
        `+ [Again] ${to()}`,
        `* {bag ? key} {n < 5} Take it # id: x.y\n  ${to()}`,
        `- (g${Math.floor(random() * 99)}) gather`,
        `{f(n)} # ${oneOf(MARKUP, random)}`,
        'Vera: <b>Words</b> \\# not a tag',
        to(),
      ],
      random,
    );
  const lines = (): string => Array.from({ length: 1 + Math.floor(random() * 7) }, line).join('\n');
  return [
    'LIST bag = coin, key\nVAR n = 0',
    lines(),
    ...names.map((name) => `=== ${name} ===\n${lines()}\n${to()}`),
    '=== function f(x) ===\n~ return x + 1\n',
  ].join('\n');
}

const guest = readFileSync(fixturePath('guest'), 'utf8');
export const badInk = (random: Random): string => (random() < 0.5 ? mutated(guest, random) : someInk(random));

/** Play a guest story as somebody might; a plain message is the worst that may come. @returns the longest it took to answer. */
export function playBadly(compiled: string, random: Random): number {
  let slowest = 0;
  const timed = <T>(work: () => T): T => {
    const start = cpuTime();
    try {
      return work();
    } finally {
      slowest = Math.max(slowest, cpuTime() - start);
    }
  };
  try {
    const session = timed(() => new Session(inkSource({ compiled, meta: guestMeta('guest') })));
    for (let n = 0; n < 20 && session.offered.length > 0; n++) {
      const before = session.choices.length;
      try {
        timed(() => session.choose(oneOf(session.offered, random)));
      } catch (error) {
        if (!(error instanceof StoryFault)) throw error;
        // The run is as it was, and another way can be taken.
        if (session.choices.length !== before) throw new Error('a fault changed the run', { cause: error });
      }
      encodeRun(session.run, guestMeta('guest'));
    }
  } catch (error) {
    if (!(error instanceof StoryFault)) throw error;
  }
  return slowest;
}

/** What a reader did with a text. @throws with the text where it threw, was slow three times, or left a mark on every object. */
export function tryOn(readers: readonly ((text: string) => unknown)[], text: string, most: number): number {
  let slowest = 0;
  for (const [n, read] of readers.entries()) {
    const say = (what: string, cause?: unknown): Error =>
      new Error(`reader ${n} ${what}: ${JSON.stringify(text.slice(0, 2000))} (${text.length} characters)`, {
        cause,
      });
    const time = (): number => {
      const start = cpuTime();
      try {
        read(text);
      } catch (error) {
        throw say(`threw ${String(error)}`, error);
      }
      return cpuTime() - start;
    };
    let took = time();
    // The machine may have had something else to do.
    for (let again = 0; again < 3 && took > most; again++) took = Math.min(took, time());
    if (took > most) throw say(`took ${took.toFixed(0)} ms`);
    if (Object.keys(Object.prototype).length > 0) throw say('left a mark on every object');
    slowest = Math.max(slowest, took);
  }
  return slowest;
}
