/**
 * What tests of the packages share: a package unpacked and served as a school's machine would, a page watched for what
 * must never happen, and a pupil who plays by keyboard.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { preview } from 'vite';
import type { BuiltFile } from '../../src/authoring/packageBuild.ts';
import { loadProject } from '../../src/authoring/project.ts';
import { guideOf } from '../../src/authoring/teaching.ts';
import { POLICY } from '../../src/classroom/guide/policy.ts';

export function unpack(folder: string, files: readonly Pick<BuiltFile, 'name' | 'bytes'>[]): void {
  for (const file of files) {
    const at = path.join(folder, file.name);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, file.bytes);
  }
}

/** Serve a package as a static host would, with the policy that the guide gives to hosts. */
export async function serve(
  outDir: string,
  files: readonly Pick<BuiltFile, 'name' | 'bytes'>[],
  policy: string = POLICY,
) {
  unpack(outDir, files);
  const server = await preview({
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', headers: { 'Content-Security-Policy': policy } },
  });
  const { port } = server.httpServer.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** What must never happen on a page: an error, a broken policy, a request to anywhere but home. */
export function watch(page: Page, ...homes: readonly string[]): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`page: ${error.message}`));
  page.on('dialog', (dialog) => problems.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (!homes.some((home) => request.url().startsWith(home)) && !/^(data|blob):/.test(request.url()))
      problems.push(`asked for ${request.url().slice(0, 200)}`);
  });
  return problems;
}

export const ready = (where: Page | Frame) =>
  where.waitForFunction(() => document.documentElement.dataset['run'] !== undefined);
export const phaseOf = (where: Page | Frame) =>
  where.evaluate(() => document.documentElement.dataset['phase']);
export const runOf = (where: Page | Frame) =>
  where.evaluate(() => document.documentElement.dataset['run'] ?? '');
export const wordsOf = (where: Page | Frame) => where.locator('section[aria-label="Story"]').innerText();
export const stopOf = (where: Page | Frame) => where.locator('[data-part="class-code"]');

/** Play by keyboard until it is enough, or a unit's worth of pages has gone by. */
export async function playUntil(
  where: Page | Frame,
  keyboard: Page['keyboard'],
  enough: () => Promise<boolean>,
) {
  for (let n = 0; n < 100 && !(await enough()); n++) {
    const leave = where.getByRole('button', { name: 'Go straight to the lines' });
    if ((await leave.count()) > 0) await leave.press('Enter');
    await keyboard.press((await phaseOf(where)) === 'deciding' ? '1' : 'Enter');
  }
}

/** Pieces of the answer notes: long enough to be nobody else's words, and without what a script would write another way. */
export function answerNotes(): string[] {
  const { source, raw, teaching } = loadProject();
  const { notes } = guideOf(teaching);
  const known = JSON.stringify([source?.compiled, raw]);
  const all = notes.flatMap(({ supports, errors, answers }) =>
    [supports, ...errors, answers.begins, answers.secure, answers.strong].flatMap(
      (text) => /[A-Za-z ,]{60,}/.exec(text)?.[0] ?? [],
    ),
  );
  // What the story or the record says of a matter is said to pupils too.
  return all.filter((note) => !known.includes(note));
}
