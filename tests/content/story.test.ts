/**
 * The whole story of the house: its rules, its history, and every code a run can have. Every world is walked by
 * `npm run story`, which the test command runs before these.
 */
import { describe, expect, it } from 'vitest';
import { UNITS } from '../../src/authoring/assemble.ts';
import { assetsOnDisk } from '../../src/authoring/assets.ts';
import { checkRecords } from '../../src/authoring/check.ts';
import { pathWords } from '../../src/authoring/pathWords.ts';
import { loadProject, projectEvidence } from '../../src/authoring/project.ts';
import { countVeraEndings } from '../../src/authoring/veraEndings.ts';
import { decodeRun, encodeRun } from '../../src/run/code.ts';
import { readOutcome } from '../../src/story/outcome.ts';
import { playRun } from '../../src/story/play.ts';
import { Session } from '../../src/story/session.ts';
import type { StorySource } from '../../src/story/source.ts';

const project = loadProject(assetsOnDisk());
const evidence = projectEvidence(project);

function source(): StorySource {
  if (project.source === null) throw new Error('the story does not compile');
  return project.source;
}

/** Take option `turn(n)` at the n-th choice, to an ending. */
function playTo(end: (session: Session) => void, turn: (n: number, of: number) => number): Session {
  const session = new Session(source());
  for (let n = 0; session.offered.length > 0; n++) {
    session.choose(session.offered[turn(n, session.offered.length)] ?? '');
    end(session);
  }
  return session;
}

const said = (session: Session): string =>
  session.readSoFar
    .concat(session.stretch)
    .flatMap((beat) => beat.lines.map((line) => line.text))
    .join('\n');

function playIds(ids: readonly string[]): Session {
  const session = new Session(source());
  while (session.offered.length > 0)
    session.choose(
      session.offered.find((id) => ids.includes(id)) ??
        session.offered.find((id) => evidence.history.includes(id)) ??
        session.offered[0] ??
        '',
    );
  return session;
}

const lastUnits = (ids: readonly string[]): string =>
  playIds(ids)
    .readSoFar.filter(({ unit }) => unit === '5a' || unit === '5b')
    .flatMap((beat) => beat.lines.map((line) => line.text))
    .join('\n');

describe('the story', () => {
  it('keeps every rule of the house', () => {
    expect(checkRecords(evidence.decisions)).toEqual([]);
    expect(project.faults.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([]);
  });

  it('has the thirty-two decisions, ten witness choices and twenty-one endings of the plan', () => {
    expect(project.raw.decision).toHaveLength(32);
    expect(project.raw.witness.map(({ id }) => id).toSorted()).toEqual(
      ['appeal', 'bombs', 'breach', 'cousin', 'doctors', 'form', 'sim', 'son', 'table', 'word'].toSorted(),
    );
    expect(project.raw.ending.filter(({ kind }) => kind === 'world')).toHaveLength(16);
    expect(project.raw.ending.filter(({ kind }) => kind === 'vera')).toHaveLength(5);
    for (const { sound, id, kind } of project.raw.ending)
      if (kind === 'world') expect(sound.length, id).toBeGreaterThanOrEqual(3);
  });

  it('gives history’s run a lesson’s reading in every unit', () => {
    const words = pathWords(source(), evidence.history);
    for (const unit of UNITS) {
      expect(words[unit], `unit ${unit}`).toBeGreaterThanOrEqual(1100);
      expect(words[unit], `unit ${unit}`).toBeLessThanOrEqual(1900);
    }
  });

  it('reaches each of Vera’s endings', () => {
    const own = project.raw.ending.filter(({ kind }) => kind === 'vera').map(({ id }) => id);
    const counts = countVeraEndings(source(), new Set(['breach', 'bombs', 'sim', 'form', 'table']), own);
    expect(Object.keys(counts).toSorted()).toEqual(own.toSorted());
  });

  it('answers every decision of history’s run with a record whose claims are sourced', () => {
    const session = new Session(source());
    const answered: string[] = [];
    for (const id of evidence.history) {
      session.choose(id);
      for (const beat of session.stretch) {
        const outcome = readOutcome(beat, session.choices, evidence);
        if (outcome === null) continue;
        answered.push(outcome.option.id);
        expect(outcome.isHistorical).toBe(true);
        expect(outcome.unchosen).not.toBeNull();
        // On history's run both leaves show the same instruments.
        expect(outcome.yours).toEqual(outcome.theirs);
        for (const line of [...outcome.advocates, ...outcome.record])
          for (const fact of line.facts) expect(evidence.facts[fact]?.sources.length).toBeGreaterThan(0);
      }
    }
    expect(answered).toEqual(
      evidence.history.filter((id) =>
        project.raw.decision.some(({ options }) => options.some((one) => one.id === id)),
      ),
    );
  });

  it('plays a run back from its code, wherever it was left', () => {
    for (let seed = 0; seed < 40; seed++)
      playTo(
        (session) => {
          const code = encodeRun(session.run, source().meta);
          expect(decodeRun(code, source().meta)).toEqual({ run: session.run });
          expect(code.length).toBeLessThan(90);
        },
        (n, of) => (seed * 7 + n * (seed + 3)) % of,
      );
  });

  it('replays a decoded run to the same page', () => {
    const session = playTo(
      () => {},
      (n, of) => (n * 5 + 1) % of,
    );
    const decoded = decodeRun(encodeRun(session.run, source().meta), source().meta);
    if ('fault' in decoded) throw new Error(decoded.fault);
    expect(playRun(source(), decoded.run).session.beat).toEqual({ ...session.beat });
  });

  it('tells units 5a and 5b otherwise after a veto', () => {
    const un = lastUnits([]);
    const coalition = lastUnits(['boycott.veto', 'allies.article51']);
    expect(coalition).not.toBe(un);
    expect(un.split('\n').filter((line) => !coalition.includes(line)).length).toBeGreaterThanOrEqual(3);
  });

  it('goes to the last ship without ground troops, and tells no truce that was never needed', () => {
    const words = said(playIds(['police_action.no_ground']));
    expect(words).not.toContain('The truce is signed');
    expect(playIds(['police_action.no_ground']).choices.some((id) => id.startsWith('last_ship.'))).toBe(true);
    expect(playIds(['police_action.no_ground']).choices.some((id) => id.startsWith('truce.'))).toBe(false);
    expect(words.length).toBeGreaterThan(5000);
  });

  it('makes the first choice within 300 words', () => {
    const session = new Session(source());
    const words = session.stretch
      .flatMap((beat) => beat.lines.map((line) => line.text))
      .join(' ')
      .split(/\s+/);
    expect(words.length).toBeLessThanOrEqual(300);
  });
});
