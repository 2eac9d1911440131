/** Builds the game, and a guest story in the same shell, and serves both on 127.0.0.1 for the browser tests. */
import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { fixturePath } from '../fixtures/fixture.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    gameUrl: string;
    guestUrl: string;
  }
}

async function buildInto(outDir: string, guest: string | null): Promise<void> {
  if (guest === null) delete process.env['EMPTY_CHAIR_STORY'];
  else process.env['EMPTY_CHAIR_STORY'] = guest;
  // Vitest says `test` here; what is tried must be what a player gets.
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  process.env['NODE_ENV'] = NODE_ENV;
}

async function serveFrom(outDir: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await preview({
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const { port } = server.httpServer.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'empty-chair-'));
  const own = path.join(folder, 'own');
  const guest = path.join(folder, 'guest');
  await buildInto(guest, fixturePath('guest'));
  await buildInto(own, null);
  const servers = [await serveFrom(own), await serveFrom(guest)] as const;
  project.provide('gameUrl', servers[0].url);
  project.provide('guestUrl', servers[1].url);
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
