/** The guide: nothing in it points nowhere, its map is the data's, and its list of what is kept is the source's. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PATHS } from '../../src/authoring/paths.ts';
import { pathWords } from '../../src/authoring/pathWords.ts';
import { loadProject, projectEvidence, readChart } from '../../src/authoring/project.ts';
import { gradeOf, gradesOf, syllablesIn } from '../../src/authoring/readingLevel.ts';
import { guideOf, lessonsOf } from '../../src/authoring/teaching.ts';
import { familyFirst } from '../../src/classroom/guide/authors.ts';
import { linksIn, sectionsIn, textsIn } from '../../src/classroom/guide/blocks.ts';
import { citeAs } from '../../src/classroom/guide/citation.ts';
import { askedOf, PARTS } from '../../src/classroom/guide/contents.ts';
import type { GuideInput } from '../../src/classroom/guide/input.ts';
import { BEGINNING, eraseAll, KEPT, leftIn } from '../../src/classroom/guide/kept.ts';
import { branchMap, waysToEndings } from '../../src/classroom/guide/leads.ts';
import { toMarkdown } from '../../src/classroom/guide/markdown.ts';
import { FAMILIES } from '../../src/classroom/guide/parts/decisions.ts';
import { MISCONCEPTIONS } from '../../src/classroom/guide/parts/misconceptions.ts';
import { GRADES, minutesOf, WORDS } from '../../src/classroom/guide/parts/reading.ts';
import { RECIPES } from '../../src/classroom/guide/parts/recipes.ts';
import { shelvesOf } from '../../src/classroom/guide/parts/sources.ts';
import { SUBSTITUTE } from '../../src/classroom/guide/parts/substitute.ts';
import { VERA_WAYS } from '../../src/classroom/guide/parts/vera.ts';
import { POLICY } from '../../src/classroom/guide/policy.ts';
import { lessonIn } from '../../src/classroom/lesson/lesson.ts';
import { classroomPage } from '../../src/classroom/pages.ts';
import { readKey } from '../../src/classroom/present/keys.ts';
import { plainText } from '../../src/reader/typeset.ts';
import { endingOf } from '../../src/replay/ways.ts';
import { decodeRun } from '../../src/run/code.ts';
import { pointOf } from '../../src/run/run.ts';
import { openStore } from '../../src/shelf/store.ts';
import { Session } from '../../src/story/session.ts';

const project = loadProject();
const evidence = projectEvidence(project);
const { source: story } = project;
const chart = readChart();
if (story === null || chart === null) throw new Error('the story does not compile, or has no chart');
const { ways } = chart;
const { meta } = story;
const notes = guideOf(project.teaching);
const lessons = lessonsOf(project.teaching);
const input: GuideInput = {
  meta,
  evidence,
  ways,
  lessons,
  notes,
  policy: POLICY,
  address: 'https://school.example/chair/',
};
const written = PARTS.map((part) => ({ ...part, blocks: part.write(input) }));
const partOf = (id: string) => written.find((part) => part.id === id)?.blocks ?? [];
const wordsIn = (id: string): string => JSON.stringify(textsIn(partOf(id)));

describe('links', () => {
  it('inside the guide lead to a part or a section that exists, and no two sections share a name', () => {
    for (const { id, blocks } of written) {
      const ids = sectionsIn(blocks).map((section) => section.id);
      expect(new Set(ids).size, id).toBe(ids.length);
    }
    const known = new Set(
      written.flatMap(({ id, blocks }) => [
        `#guide/${id}`,
        ...sectionsIn(blocks).map((section) => `#guide/${id}/${section.id}`),
      ]),
    );
    const used = written.flatMap(({ blocks }) => linksIn(blocks)).filter((href) => href.startsWith('#guide'));
    expect(used.length).toBeGreaterThan(500);
    expect(used.filter((href) => !known.has(href))).toEqual([]);
    for (const href of known) expect(askedOf(href).part).toBe(href.split('/')[1]);
  });

  it('into the game open a unit, a page for a class or a run; the rest are real addresses', () => {
    const fragments = [
      ...written.flatMap(({ blocks }) => linksIn(blocks)),
      ...RECIPES.flatMap(({ links }) => links.map(({ fragment }) => `#${fragment}`)),
    ].filter((href) => !href.startsWith('#guide'));
    for (const href of fragments) {
      const run = /^#run=(.+)$/.exec(href)?.[1];
      if (run !== undefined) expect('run' in decodeRun(run, meta), href).toBe(true);
      else if (href.startsWith('#unit=')) expect(lessonIn(href, meta.units), href).not.toBeNull();
      else if (href.startsWith('#')) expect(classroomPage(href), href).not.toBeNull();
      else expect(URL.canParse(href), href).toBe(true);
    }
    expect(lessonIn('#unit=4a&predict=off', meta.units)?.predict).toBe(false);
    expect(lessonIn('#unit=2&t=7K', meta.units)?.tag).toBe('7K');
  });
});

describe('the branch map', () => {
  const map = branchMap(ways);

  it('has every decision, every option and every ending of the data', () => {
    const sections = new Set(sectionsIn(partOf('map')).map(({ id }) => id));
    for (const decision of evidence.decisions) {
      expect(sections.has(decision.id), decision.id).toBe(true);
      expect([...(map.get(decision.id)?.options.keys() ?? [])].toSorted(), decision.id).toEqual(
        decision.options.map(({ id }) => id).toSorted(),
      );
    }
    expect(map.size).toBe(evidence.decisions.length);
    const endings = Object.keys(evidence.endings);
    expect(endings).toHaveLength(21);
    for (const id of endings) expect(sections.has(`ending-${id}`), id).toBe(true);
  });

  it('says of each option exactly what the ways say', () => {
    for (const way of ways) {
      if (!('decision' in way)) continue;
      for (const [option, at] of Object.entries(way.leads)) {
        const leads = map.get(way.decision)?.options.get(option);
        const next = ways[at];
        if (next === undefined) throw new Error(`${option} leads nowhere`);
        const has = 'ending' in next ? leads?.endings.has(next.ending) : leads?.decisions.has(next.decision);
        expect(has, option).toBe(true);
      }
    }
    const counted = [...map.values()].flatMap(({ options }) =>
      [...options.values()].flatMap(({ decisions, endings }) => [...decisions.values(), ...endings.values()]),
    );
    const edges = ways.reduce((sum, way) => sum + ('leads' in way ? Object.keys(way.leads).length : 0), 0);
    expect(counted.reduce((sum, one) => sum + one, 0)).toBe(edges);
  });

  it('gives a way to each of the world’s endings that ends there, history’s own without a departure', () => {
    const best = waysToEndings(ways, evidence.history);
    expect(best.size).toBe(16);
    for (const [ending, { choices, departures }] of best) {
      expect(endingOf(ways, choices)).toBe(ending);
      expect(choices.filter((id) => !evidence.history.includes(id))).toEqual(departures);
    }
    const real = endingOf(ways, evidence.history);
    expect([...best].filter(([, { departures }]) => departures.length === 0).map(([id]) => id)).toEqual([
      real,
    ]);
  });

  it('gives Vera’s five endings with answers that lead there', () => {
    expect(VERA_WAYS.map(({ ending }) => ending).toSorted()).toEqual(
      Object.values(evidence.endings)
        .flatMap(({ id, kind }) => (kind === 'vera' ? [id] : []))
        .toSorted(),
    );
    for (const { ending, choices } of VERA_WAYS) {
      const session = new Session(story);
      for (const id of evidence.history)
        session.choose(choices.find((choice) => pointOf(choice) === pointOf(id)) ?? id);
      expect(
        session.stretch.map((beat) => beat.ending),
        ending,
      ).toContain(ending);
    }
  });
});

describe('the notes', () => {
  it('stand for every decision, with questions, three levels and tags', () => {
    for (const { decision, supports, errors, answers } of notes.notes) {
      const said = wordsIn('decisions');
      for (const words of [supports, ...errors, ...Object.values(answers)])
        expect(said, decision).toContain(JSON.stringify(words).slice(1, -1));
    }
    expect(notes.notes.map(({ decision }) => decision).toSorted()).toEqual(
      evidence.decisions.map(({ id }) => id).toSorted(),
    );
    for (const { before, after } of Object.values(lessons.prompts))
      for (const { family } of [before, ...after]) expect(FAMILIES[family]).toBeDefined();
  });

  it('are left out, and said to be, where there are none', () => {
    const without = PARTS.flatMap((part) => textsIn(part.write({ ...input, notes: null })));
    expect(JSON.stringify(without)).toContain('left out of this package');
    expect(JSON.stringify(without)).not.toContain(JSON.stringify(notes.notes[0]?.supports).slice(1, -1));
  });
});

describe('popular claims', () => {
  it('take in every fact that corrects one, and cite facts of the story alone', () => {
    const cited = new Set(MISCONCEPTIONS.flatMap(({ facts }) => facts));
    for (const fact of cited) expect(evidence.facts[fact], fact).toBeDefined();
    for (const { id, facts } of MISCONCEPTIONS) expect(facts.length, id).toBeGreaterThan(0);
    const misleading = Object.values(evidence.facts).filter(
      ({ status }) => status === 'popular-claim-misleading',
    );
    expect(misleading.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe('times', () => {
  it('of a recipe’s steps come to what it promises', () => {
    for (const { id, lessons: own } of RECIPES)
      for (const { minutes, steps } of own)
        expect(
          steps.reduce((sum, step) => sum + step.minutes, 0),
          id,
        ).toBe(minutes);
    expect(RECIPES.map(({ lessons: own }) => own.map(({ minutes }) => minutes))).toEqual([
      [15],
      [20],
      [45],
      [45, 45],
      [90],
    ]);
    expect(SUBSTITUTE.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
  });

  it('of a unit follow from its words', () => {
    const counted = pathWords(story, evidence.history);
    for (const unit of meta.units)
      expect(Math.abs((counted[unit] ?? 0) - (WORDS[unit] ?? 0)), unit).toBeLessThanOrEqual(100);
    expect(minutesOf('4a', 2)).toEqual({ quick: 8, slow: 10 });
  });
});

describe('how hard it is to read', () => {
  it('is reckoned from the texts, unit by unit, and the story stays below grade 8', () => {
    expect(gradeOf('The cat sat on the mat. It was a red mat.')).toBeCloseTo(0.39 * 5.5 + 11.8 - 15.59, 5);
    expect(['table', 'walked', 'wanted', 'horses', 'underline', 'interpreter'].map(syllablesIn)).toEqual([
      2, 1, 2, 2, 3, 4,
    ]);
    const counted = gradesOf(story, evidence, lessons.units);
    for (const { id } of lessons.units)
      for (const kind of ['story', 'record', 'papers'] as const)
        expect(
          Math.abs((counted[id]?.[kind] ?? 99) - (GRADES[id]?.[kind] ?? 0)),
          `${id} ${kind}`,
        ).toBeLessThan(0.8);
    expect(Math.max(...Object.values(counted).map((one) => one.story))).toBeLessThan(8);
    for (const { id, title } of lessons.units) expect(wordsIn('access')).toContain(`${id}: ${title}`);
  });
});

describe('present mode’s keys', () => {
  it('are all named where the guide says how to use it', () => {
    const plain = { code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
    const meant = [...'abcdefghijklmnopqrstuvwxyz'].filter(
      (key) => readKey({ ...plain, key }, false) !== null,
    );
    const named = [...wordsIn('recipes').matchAll(/\{"code":"([A-Z])"\}/g)].map(([, key = '']) => key);
    // A to D stand as the first and the last.
    expect([...named, 'B', 'C'].toSorted()).toEqual(meant.map((key) => key.toUpperCase()).toSorted());
  });
});

describe('a citation', () => {
  it('can be made of every source, in whole sentences; names are turned, offices are not', () => {
    const authors = new Set(
      Object.values(evidence.facts).flatMap(({ sources }) => sources.map((one) => one.author)),
    );
    const turned = [...authors].filter((one) => familyFirst(one) !== one);
    expect(turned.length).toBeGreaterThan(150);
    expect(
      turned.filter((one) => /\b(Press|Institute|Times|Department|Committee|Archive)\b/.test(one)),
    ).toEqual([]);
    for (const { sources } of Object.values(evidence.facts))
      for (const one of sources)
        for (const style of ['Chicago', 'MLA'] as const) {
          const cited = citeAs(style, one);
          expect(cited).toContain(plainText(style === 'MLA' ? familyFirst(one.author) : one.author));
          expect(cited).not.toMatch(/undefined|null|,,|[^.]\.\.(?!\.)|“”|, ,/);
          expect(cited.endsWith('.')).toBe(true);
        }
  });
});

describe('the sources', () => {
  it('put every fact with a unit, or with what only the telling cites', () => {
    const shelves = shelvesOf(input);
    expect(shelves.size).toBe(Object.keys(evidence.facts).length);
    for (const unit of meta.units)
      expect([...shelves.values()].filter((units) => units.has(unit)).length, unit).toBeGreaterThan(10);
    for (const [fact, units] of shelves) expect(units.size, fact).toBeGreaterThan(0);
  });
});

describe('what is kept', () => {
  const files = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const file = path.join(folder, name);
      return statSync(file).isDirectory() ? files(file) : /\.tsx?$/.test(name) ? [file] : [];
    });
  const code = files(path.join(PATHS.root, 'src'))
    .filter((file) => !file.endsWith(path.join('guide', 'kept.ts')))
    .map((file) => readFileSync(file, 'utf8'));

  it('is listed as the source has it, key by key', () => {
    const used = new Set(code.flatMap((words) => words.match(/(?<=['"`])empty-chair\/[\w/-]*/g) ?? []));
    expect([...used].toSorted()).toEqual(KEPT.map(({ key }) => key).toSorted());
    for (const { key } of KEPT) expect(wordsIn('privacy')).toContain(key);
  });

  it('is in local storage alone', () => {
    for (const words of code)
      expect(words).not.toMatch(/sessionStorage|indexedDB|document\.cookie|cookieStore/);
  });

  it('is erased, all of it and nothing else', () => {
    const kept = new Map([['another/key', 'stays']]);
    const storage = {
      get length() {
        return kept.size;
      },
      key: (n: number) => [...kept.keys()][n] ?? null,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
      clear: () => kept.clear(),
    };
    const store = openStore(() => storage);
    for (const { key } of KEPT) store.write(key.endsWith('/') ? `${key}0` : key, '{}');
    expect(eraseAll(store)).toBe(KEPT.length);
    expect(leftIn(store)).toBe(0);
    expect([...kept.keys()]).toEqual(['another/key']);
    expect(KEPT.every(({ key }) => key.startsWith(BEGINNING))).toBe(true);
  });
});

describe('the saved text', () => {
  const saved = toMarkdown('Guide', written, input.address);

  it('has every part and section, and no link to a place it has not', () => {
    for (const { title } of PARTS) expect(saved).toContain(`\n## ${title}\n`);
    for (const { title } of sectionsIn(partOf('map'))) expect(saved).toContain(plainText(title));
    expect(saved).not.toContain('](#');
    expect(saved).not.toContain('[object');
    expect(saved).toContain('(https://school.example/chair/#unit=2)');
  });
});
