/** The cmi5 package and the Common Cartridge: what they list is what they hold, and what a record store is told. */
import { describe, expect, it } from 'vitest';
import { cartridgeFiles, siteAddress } from '../../src/authoring/packageCartridge.ts';
import { cmi5Files, nameOf } from '../../src/authoring/packageCmi5.ts';
import { POLICY } from '../../src/classroom/guide/policy.ts';
import { openCmi5, type RecordStore } from '../../src/classroom/lms/cmi5.ts';

const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });

/** The names of a text's elements, from outside in. @throws where one is not closed in its turn. */
function elementsOf(xml: string): string[] {
  const open: string[] = [];
  const found: string[] = [];
  for (const [, isEnd, name = '', isWhole] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (isEnd !== '') expect(open.pop()).toBe(name);
    else {
      found.push([...open, name].join('/'));
      if (isWhole === '') open.push(name);
    }
  }
  expect(open).toEqual([]);
  return found;
}

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, part]) => part ?? '');

describe('a cmi5 package', () => {
  const built = [
    file('index.html', '<html lang="en"><head><meta charset="utf-8" /></head></html>'),
    file('assets/index-1.js', ''),
  ];
  const course = { id: 'chair', title: 'Salt & "pepper"', about: 'Short.' };
  const units = [
    { id: 'whole', title: 'The whole', about: 'All.', opens: null },
    { id: 'unit-4a', title: 'A unit', about: 'Who?', opens: 'unit=4a' },
  ];
  const files = cmi5Files(built, course, units);
  const textOf = (name: string): string => files.find((one) => one.name === name)?.bytes.toString() ?? '';
  const xml = textOf('cmi5.xml');

  it('has its structure at the root, each part with a page of its own, and the same name in every build', () => {
    expect(files[0]?.name).toBe('cmi5.xml');
    expect(new Set(elementsOf(xml))).toEqual(
      new Set([
        'courseStructure',
        ...['course', 'au'].flatMap((name) => [
          `courseStructure/${name}`,
          `courseStructure/${name}/title`,
          `courseStructure/${name}/title/langstring`,
          `courseStructure/${name}/description`,
          `courseStructure/${name}/description/langstring`,
        ]),
        'courseStructure/au/url',
      ]),
    );
    expect(xml).toContain('<langstring lang="en">Salt &amp; &quot;pepper&quot;</langstring>');
    expect(all(xml, /<url>([^<]+)<\/url>/g).every((name) => textOf(name) !== '')).toBe(true);
    expect(all(xml, /moveOn="(\w+)"/g)).toEqual(['NotApplicable', 'Completed']);
    const ids = all(xml, / id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    // A platform knows an attempt by it: it may not change with the next version.
    expect(nameOf('unit-4a')).toBe('urn:uuid:7bffde5c-412b-8307-a2f4-9fa64c747677');
  });

  it('lets its pages speak to a record store, and differs from the site’s policy in nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(textOf('unit-4a.html'))?.[1] ?? '';
    expect(policy.replace(' https:', '')).toBe(POLICY);
    expect(policy).toContain("connect-src 'self' https:;");
    expect(textOf('unit-4a.html')).toContain('<html data-opens="unit=4a" ');
    expect(textOf('whole.html')).not.toContain('data-opens');
  });
});

describe('a Common Cartridge', () => {
  const units = [
    { id: '1', title: 'Salt & pepper', question: 'Who?' },
    { id: '4a', title: 'The chair', question: 'Why?' },
  ];
  const files = cartridgeFiles(units, siteAddress('https://history.example.org/chair'));
  const textOf = (name: string): string => files.find((one) => one.name === name)?.bytes.toString() ?? '';
  const manifest = textOf('imsmanifest.xml');

  it('lists each of its files once, and shows each of them once', () => {
    expect(files[0]?.name).toBe('imsmanifest.xml');
    expect(manifest).toContain('<schema>IMS Common Cartridge</schema>');
    expect(manifest).toContain('<schemaversion>1.1.0</schemaversion>');
    const elements = elementsOf(manifest);
    expect(elements).toContain('manifest/organizations/organization/item/item/item/title');
    expect(elements).toContain('manifest/resources/resource/file');
    expect(all(manifest, /<file href="([^"]+)"/g)).toEqual(files.slice(1).map(({ name }) => name));
    const resources = all(manifest, /<resource identifier="([^"]+)"/g);
    expect(all(manifest, /identifierref="([^"]+)"/g)).toEqual(resources);
    expect(new Set(resources).size).toBe(files.length - 1);
    const everyId = all(manifest, / identifier="([^"]+)"/g);
    expect(new Set(everyId).size).toBe(everyId.length);
    for (const { name, bytes } of files) if (name.endsWith('.xml')) elementsOf(bytes.toString());
  });

  it('leads to the units where the site stands, and has no answer note', () => {
    expect(textOf('links/unit-4a.xml')).toContain('<url href="https://history.example.org/chair/#unit=4a"');
    expect(textOf('links/unit-1.xml')).toContain('<title>Salt &amp; pepper</title>');
    expect(textOf('pages/about.html')).toContain('<b>Salt &amp; pepper</b>');
  });

  it('is made of an address on the web alone', () => {
    expect(siteAddress('https://a.example/')).toBe('https://a.example/');
    for (const wrong of [
      'a.example',
      'http://a.example',
      'https://a.example/?x=1',
      'https://a.example/#unit=1',
    ])
      expect(() => siteAddress(wrong), wrong).toThrow('--address');
  });
});

/** A store that answers when it is let, and what it was told, in order. */
function store(more: Partial<RecordStore> = {}) {
  const told: string[] = [];
  let isWell = true;
  const made: RecordStore = {
    run: null,
    stopped: null,
    counts: true,
    async keep(name, code) {
      told.push(`${name} ${code}`);
      return isWell;
    },
    async complete() {
      told.push('completed');
      return isWell;
    },
    terminate: () => void told.push('terminated'),
    ...more,
  };
  return {
    told,
    made,
    breaks: (): void => {
      isWell = false;
    },
    mends: (): void => {
      isWell = true;
    },
  };
}

/** Until all that was begun has been answered. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('what a record store is told', () => {
  it('is each run once, that a stop was come to once, and an end after which there is nothing', async () => {
    const { told, made } = store();
    const session = openCmi5(made);
    expect(session.resume()).toBeNull();
    session.onRun('AQ', false);
    await settled();
    session.onRun('AQ', false);
    session.onRun('AQB', true);
    await settled();
    session.onRun('AQB', true);
    await settled();
    session.finish();
    session.finish();
    session.onRun('AQBC', true);
    expect(told).toEqual(['run AQ', 'run AQB', 'completed', 'stopped AQB', 'terminated']);
  });

  it('is the newest run where pages turn faster than it answers, and on leaving whatever it has not confirmed', async () => {
    const answers: ((isKept: boolean) => void)[] = [];
    const told: string[] = [];
    const { made } = store({
      keep: (_name, code) => {
        told.push(code);
        return new Promise((resolve) => answers.push(resolve));
      },
    });
    const session = openCmi5(made);
    for (const code of ['A', 'AB', 'ABC']) session.onRun(code, false);
    expect(told).toEqual(['A']);
    answers[0]?.(true);
    await settled();
    expect(told).toEqual(['A', 'ABC']);
    session.finish();
    expect(told).toEqual(['A', 'ABC', 'ABC']);
  });

  it('is not told twice of a stop at which the page was closed at once', async () => {
    const waiting: ((isHeard: boolean) => void)[] = [];
    const { told, made } = store({ complete: () => new Promise((resolve) => waiting.push(resolve)) });
    const session = openCmi5(made);
    session.onRun('AQ', true);
    session.finish();
    waiting[0]?.(true);
    await settled();
    expect(told).toEqual(['run AQ', 'run AQ', 'stopped AQ', 'terminated']);
  });

  it('is told again what it did not hear', async () => {
    const { told, made, breaks, mends } = store();
    const session = openCmi5(made);
    breaks();
    session.onRun('AQ', true);
    await settled();
    mends();
    session.onRun('AQ', true);
    await settled();
    expect(told).toEqual(['run AQ', 'completed', 'run AQ', 'completed', 'stopped AQ']);
  });

  it('is not that a lesson was completed, where it was before; nothing at all where somebody only looks', async () => {
    const before = store({ run: 'AQB', stopped: 'AQB' });
    const session = openCmi5(before.made);
    expect(session.resume()).toBe('AQB');
    session.onRun('AQB', true);
    await settled();
    expect(before.told).toEqual([]);
    const looking = store({ counts: false });
    openCmi5(looking.made).onRun('AQ', true);
    await settled();
    expect(looking.told).toEqual([]);
    expect(openCmi5(store({ run: '{"a":1}' }).made).resume()).toBeNull();
  });
});
