/**
 * `npm run links`: opens every address that the sources give, one host at a time, and prints the ones that do not answer.
 * By hand and now and then: no test asks anybody but this machine. `-- --host history.state.gov` tries one host alone.
 * A site that refuses scripts is printed as refusing, which is not dead. Build time only.
 */
import { parseArgs } from 'node:util';
import { loadProject, projectEvidence } from './project.ts';

const PATIENCE = 20_000;
/** Between two questions to one host. */
const PAUSE = 1500;
const HOSTS_AT_ONCE = 4;
/** What a site says to scripts that a reader would not hear. */
const REFUSING = [401, 403, 405, 406, 418, 429, 503];

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** @returns what is wrong, or null. */
async function ask(url: string): Promise<string | null> {
  try {
    const { status, body } = await fetch(url, {
      redirect: 'follow',
      signal: AbortSignal.timeout(PATIENCE),
      headers: { 'User-Agent': 'the-empty-chair link check' },
    });
    await body?.cancel();
    if (status < 400) return null;
    return `${REFUSING.includes(status) ? 'refuses' : 'DEAD'} ${status}`;
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return `DEAD ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}

/** By http, whether the same page can be had by https. */
async function better(url: string): Promise<string> {
  if (!url.startsWith('http:')) return '';
  const secure = url.replace(/^http:/, 'https:');
  return (await ask(secure)) === null ? '  (answers by https: change it)' : '';
}

const { values } = parseArgs({ options: { host: { type: 'string' } } });
const facts = Object.values(projectEvidence(loadProject()).facts);
const citedBy = new Map<string, string[]>();
for (const { id, sources } of facts)
  for (const { url } of sources) if (url !== null) citedBy.set(url, [...(citedBy.get(url) ?? []), id]);
const byHost = new Map<string, string[]>();
for (const url of citedBy.keys()) {
  const { host } = new URL(url);
  byHost.set(host, [...(byHost.get(host) ?? []), url]);
}
const hosts = [...byHost].filter(([host]) => values.host === undefined || host === values.host);

let dead = 0;
let tried = 0;
async function visit(urls: readonly string[]): Promise<void> {
  for (const [n, url] of urls.entries()) {
    if (n > 0) await after(PAUSE);
    const wrong = await ask(url);
    const hint = await better(url);
    tried++;
    if (wrong?.startsWith('DEAD')) dead++;
    if (wrong !== null || hint !== '')
      console.log(`${wrong ?? 'answers'}  ${url}  ${(citedBy.get(url) ?? []).join(', ')}${hint}`);
  }
}

const queue = [...hosts];
async function work(): Promise<void> {
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) await visit(next[1]);
}
await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
console.log(`${tried} addresses on ${hosts.length} hosts, ${dead} dead`);
if (dead > 0) process.exitCode = 1;
