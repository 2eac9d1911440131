/**
 * The installed copy's worker: keeps the game's own files, in two steps, and answers with them. A new version is fetched
 * beside the one in use, and takes its place when the last page of that is closed. It keeps nothing that anybody does.
 * Must not know: the game. `src/authoring/packageOffline.ts` builds it and says what there is.
 */
import { isWhole, nameOf, partOf } from './answer.ts';
import type { KeepRest, Packed } from './packed.ts';

declare const PACKED: Packed;

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Lasting {
  readonly data: KeepRest;
}
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(name: 'install' | 'activate', heard: (event: Lasting) => void): void;
  addEventListener(name: 'fetch', heard: (event: Fetching) => void): void;
  addEventListener(name: 'message', heard: (event: Told) => void): void;
}

const worker = self as unknown as Worker;
const FAMILY = 'the-empty-chair ';
const HERE = FAMILY + PACKED.version;
const root = worker.registration.scope;

/** The page itself goes by the root's address: some hosts send `index.html` on to it, and that answer serves no page. */
const addressOf = (name: string): string => root + (name === 'index.html' ? '' : name);
const isHashed = (name: string): boolean => name.startsWith('assets/');

/** Keep a file under this version. One whose name says its content may come from the version before. */
async function keep(cache: Cache, name: string): Promise<void> {
  const url = addressOf(name);
  if ((await cache.match(url)) !== undefined) return;
  const before = isHashed(name) ? await caches.match(url) : undefined;
  const came = before ?? (await fetch(url, { cache: isHashed(name) ? 'default' : 'reload' }));
  if (!isWhole(came)) throw new Error(`${name}: ${came.status}`);
  await cache.put(url, came);
}

/** All the first page needs, or the version is not used; and whatever else the version before has of this one. */
async function install(): Promise<void> {
  const cache = await caches.open(HERE);
  await Promise.all(PACKED.first.map((name) => keep(cache, name)));
  for (const name of PACKED.rest)
    if (isHashed(name) && (await caches.match(addressOf(name))) !== undefined) await keep(cache, name);
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(FAMILY) && name !== HERE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** One after another, so that a page in use always comes first. A file that does not come is tried again next time. */
async function keepRest({ without }: KeepRest): Promise<void> {
  const cache = await caches.open(HERE);
  for (const name of PACKED.rest)
    if (!without.some((ending) => name.endsWith(ending))) await keep(cache, name).catch(() => undefined);
}

async function answer(request: Request, name: string): Promise<Response> {
  const range = request.headers.get('Range');
  const cache = await caches.open(HERE);
  const kept = await cache.match(addressOf(name));
  if (kept !== undefined) return partOf(kept, range);
  const fetched = await fetch(request);
  if (range === null && isWhole(fetched)) await cache.put(addressOf(name), fetched.clone());
  return fetched;
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => event.waitUntil(keepRest(event.data)));
worker.addEventListener('fetch', (event) => {
  const name = nameOf(event.request, root, PACKED);
  if (name !== null) event.respondWith(answer(event.request, name));
});
