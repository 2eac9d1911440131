/** Packages: what they are made of, what a learning platform is told, and what an installed copy answers with. */
import { createHash } from 'node:crypto';
import * as scorm12 from 'scorm-again/scorm12/min';
import { describe, expect, it } from 'vitest';
import { oneFile } from '../../src/authoring/packageFile.ts';
import { neededFirst } from '../../src/authoring/packageOffline.ts';
import { scormFiles } from '../../src/authoring/packageScorm.ts';
import { zip } from '../../src/authoring/packageZip.ts';
import { findApi } from '../../src/classroom/lms/findApi.ts';
import { openScorm12 } from '../../src/classroom/lms/scorm12.ts';
import { isWhole, nameOf, partOf } from '../../src/offline/answer.ts';
import { type Runtime, scormAgain } from './scormAgain.ts';
import { faultsIn, strictLms } from './strictLms.ts';
import { unzip } from './unzip.ts';

const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });
const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="./assets/icon-1.svg" type="image/svg+xml" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/style-1.css">
  </head>
  <body><p>Hello</p></body>
</html>`;
const BUILT = [
  file('index.html', PAGE),
  file('assets/icon-1.svg', '<svg/>'),
  file('assets/index-1.js', 'const a = "$& </script><!-- ";'),
  file('assets/style-1.css', '@font-face{src:url(./face-1.woff2)}'),
];

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

describe('one file', () => {
  const html = oneFile(BUILT);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';

  it('holds everything, and its policy lets exactly that run', () => {
    const script = /<script type="module">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(script).toBe('const a = "$& \\x3C/script>\\x3C!-- ";');
    expect(policy).toContain(`script-src 'sha256-${hash(script)}'`);
    expect(policy).toContain(`style-src 'sha256-${hash('@font-face{src:url(./face-1.woff2)}')}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(html).not.toMatch(/(src|href)="\.\//);
  });

  it('is not made where a neighbour would be missing, or a hash not hold', () => {
    expect(() => oneFile([...BUILT, file('assets/left.svg', '')])).toThrow('left.svg');
    expect(() =>
      oneFile(BUILT.map((one) => (one.name.endsWith('.js') ? file(one.name, 'a\r\nb') : one))),
    ).toThrow('character');
  });
});

describe('a SCORM package', () => {
  const files = scormFiles(BUILT, { id: 'a-unit', title: 'Salt & "pepper"', opens: 'unit=4a' });
  const found = unzip(zip(files));
  const textOf = (name: string): string => found.find((one) => one.name === name)?.bytes.toString() ?? '';
  const manifest = textOf('imsmanifest.xml');

  it('has its manifest at the root, first, and every file deflated', () => {
    expect(found[0]?.name).toBe('imsmanifest.xml');
    expect(found.every(({ method }) => method === 8)).toBe(true);
    expect(zip(files)).toEqual(zip(files));
  });

  it('lists every file, in SCORM 1.2, and launches the page', () => {
    expect(manifest).toContain('<schemaversion>1.2</schemaversion>');
    expect(manifest).toMatch(/adlcp:scormtype="sco" href="index.html"/);
    expect(manifest).toContain('<title>Salt &amp; &quot;pepper&quot;</title>');
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(
      found
        .map(({ name }) => name)
        .filter((name) => name !== 'imsmanifest.xml')
        .toSorted(),
    );
  });

  it('opens at its lesson, under a policy', () => {
    const page = textOf('index.html');
    expect(page).toContain('<html data-opens="unit=4a" lang="en">');
    expect(page).toContain(`http-equiv="Content-Security-Policy" content="default-src 'self'`);
  });
});

/** A window as far as the platform's calls are looked for in it. */
function frame(more: object): Window {
  const made = { opener: null, ...more };
  return Object.assign(made, 'parent' in more ? {} : { parent: made }) as unknown as Window;
}

const namesIn = (calls: readonly { readonly name: string; readonly args: readonly string[] }[]): string[] =>
  calls.map(({ name, args }) => [name, ...args].join(' ').trim());

describe('what a learning platform is told', () => {
  it('is the code of the run and how far it has come, each thing once, and never about a person', () => {
    const lms = strictLms();
    const session = openScorm12(lms.API);
    expect(session?.resume()).toBeNull();
    session?.onRun('AQ', false);
    session?.onRun('AQ', false);
    session?.onRun('AQB', false);
    session?.onRun('AQBC', true);
    session?.onRun('AQBC', true);
    session?.finish();
    session?.onRun('AQBD', false);
    session?.finish();
    expect(namesIn(lms.calls)).toEqual([
      'LMSInitialize',
      'LMSGetValue cmi.core.lesson_status',
      'LMSGetValue cmi.suspend_data',
      'LMSSetValue cmi.core.lesson_status incomplete',
      'LMSSetValue cmi.core.exit suspend',
      'LMSCommit',
      'LMSSetValue cmi.suspend_data AQ',
      'LMSCommit',
      'LMSSetValue cmi.suspend_data AQB',
      'LMSCommit',
      'LMSSetValue cmi.suspend_data AQBC',
      'LMSSetValue cmi.core.lesson_status completed',
      'LMSCommit',
      'LMSCommit',
      'LMSFinish',
    ]);
    expect(faultsIn(lms.calls)).toEqual([]);
  });

  it('is taken by a platform that somebody else wrote, from the first launch to the last', () => {
    const Api = Reflect.get(scorm12, 'Scorm12API') as new (settings: object) => Runtime;
    const first = scormAgain(Api);
    const before = openScorm12(first.API);
    before?.onRun('AQBC', false);
    before?.finish();
    expect(first.kept()).toMatchObject({ cmi: { core: { lesson_status: 'incomplete', exit: 'suspend' } } });
    const second = scormAgain(Api, first.kept());
    const again = openScorm12(second.API);
    expect(again?.resume()).toBe('AQBC');
    again?.onRun('AQBCD', true);
    again?.finish();
    expect(second.kept()).toMatchObject({
      cmi: { suspend_data: 'AQBCD', core: { lesson_status: 'completed' } },
    });
    const calls = [...first.calls, ...second.calls];
    expect(faultsIn(calls)).toEqual([]);
    expect(calls.filter(({ name, answer }) => name !== 'LMSGetValue' && answer !== 'true')).toEqual([]);
    expect(calls.filter(({ args }) => /student|score|interaction/.test(args.join(' ')))).toEqual([]);
  });

  it('is taken up again, and a lesson once completed stays so', () => {
    const first = strictLms();
    const before = openScorm12(first.API);
    before?.onRun('AQBC', false);
    before?.finish();
    const second = strictLms(first.values);
    const again = openScorm12(second.API);
    expect(again?.resume()).toBe('AQBC');
    again?.onRun('AQBCD', true);
    again?.finish();
    const third = strictLms(second.values);
    const later = openScorm12(third.API);
    later?.onRun('AQ', false);
    later?.finish();
    expect(third.values['cmi.core.lesson_status']).toBe('completed');
    expect(third.values['cmi.suspend_data']).toBe('AQ');
    expect(faultsIn([...first.calls, ...second.calls, ...third.calls])).toEqual([]);
  });

  it('is never longer than a platform must keep, and nothing strange is taken up', () => {
    const lms = strictLms({ 'cmi.suspend_data': '{"somebody":"else’s"}' });
    const session = openScorm12(lms.API);
    expect(session?.resume()).toBeNull();
    session?.onRun('A'.repeat(3501), true);
    expect(lms.values['cmi.suspend_data']).toBe('{"somebody":"else’s"}');
    expect(lms.values['cmi.core.lesson_status']).toBe('completed');
  });

  it('is nothing where the platform does not begin, and a platform that breaks breaks nothing', () => {
    const over = strictLms();
    over.API.LMSInitialize('');
    expect(openScorm12(over.API)).toBeNull();
    const broken = {
      ...strictLms().API,
      LMSSetValue: () => {
        throw new Error('gone');
      },
      LMSCommit: () => undefined,
    };
    const session = openScorm12(broken);
    expect(() => session?.onRun('AQ', true)).not.toThrow();
    expect(() => session?.finish()).not.toThrow();
  });

  it('is told where it is found: around the page, beyond a frame of another host, or where the page was opened', () => {
    const { API } = strictLms();
    const top = frame({ API });
    const foreign = new Proxy(frame({ parent: top }), {
      get(target, name) {
        if (name === 'API') throw new Error('another host');
        return Reflect.get(target, name);
      },
    });
    expect(findApi(frame({ parent: foreign }))).toBe(API);
    expect(findApi(frame({ opener: frame({ parent: top }) }))).toBe(API);
    expect(findApi(frame({ API: { LMSInitialize: () => 'true' } }))).toBeNull();
    expect(findApi(frame({}))).toBeNull();
  });
});

const kept = (): Response => new Response('0123456789', { headers: { 'Content-Type': 'audio/webm' } });

describe('an installed copy', () => {
  const packed = { version: '1', first: ['index.html'], rest: ['assets/a-1.webm'] };
  const root = 'https://school.example/game/';
  const ask = (url: string, method = 'GET') => nameOf({ url, method }, root, packed);

  it('answers for its own files, and for no other', () => {
    expect(ask(`${root}`)).toBe('index.html');
    expect(ask(`${root}?x=1#unit=4a`)).toBe('index.html');
    expect(ask(`${root}assets/a-1.webm`)).toBe('assets/a-1.webm');
    expect(ask(`${root}assets/b.webm`)).toBeNull();
    expect(ask(`${root}`, 'POST')).toBeNull();
    expect(ask('https://school.example/other/assets/a-1.webm')).toBeNull();
  });

  it('gives the part of a sound that is asked for, and keeps no part as the whole', async () => {
    const part = await partOf(kept(), 'bytes=2-4');
    expect([part.status, part.headers.get('Content-Range'), await part.text()]).toEqual([
      206,
      'bytes 2-4/10',
      '234',
    ]);
    expect(await (await partOf(kept(), 'bytes=7-')).text()).toBe('789');
    expect(await (await partOf(kept(), 'bytes=-2')).text()).toBe('89');
    expect((await partOf(kept(), 'bytes=10-')).status).toBe(416);
    expect((await partOf(kept(), null)).status).toBe(200);
    expect(isWhole({ status: 206 })).toBe(false);
  });

  it('keeps first what the first page names, typefaces too', () => {
    expect(neededFirst(BUILT)).toEqual([
      'index.html',
      'assets/icon-1.svg',
      'assets/index-1.js',
      'assets/style-1.css',
      'assets/face-1.woff2',
    ]);
  });
});
