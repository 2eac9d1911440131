/**
 * A small record store, with the platform's part of cmi5: keys that can be had once, the launch's data, statements and
 * documents. It refuses what the profile forbids, and writes down everything that it is asked. Not a store for anybody's use.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Said {
  readonly verb: string;
  readonly statement: Record<string, unknown>;
}

export interface Asked {
  readonly method: string;
  readonly at: string;
  readonly query: Record<string, string>;
  readonly body: string;
  readonly status: number;
}

export interface Store {
  readonly origin: string;
  readonly statements: readonly Said[];
  readonly documents: ReadonlyMap<string, string>;
  readonly asked: readonly Asked[];
  /** What a platform puts behind the address of a page that it launches. */
  launch(activityId: string): string;
  close(): Promise<void>;
}

export const ACTOR = {
  objectType: 'Agent',
  name: 'Nobody, Ask',
  account: { homePage: 'https://school.example.org', name: '4711' },
};
const REGISTRATION = '7f3f4dbb-3c5a-4f0c-9a8b-2b6b3c1d9e10';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
};

/** @param isSilent it takes every question and answers none. */
export async function recordStore(isSilent = false): Promise<Store> {
  const statements: Said[] = [];
  const documents = new Map<string, string>();
  const asked: Asked[] = [];
  const keys = new Map<string, string>();
  let sessions = 0;
  let isOver = true;

  /** @returns the status, and what is said with it. */
  function answer(
    method: string,
    url: URL,
    headers: IncomingMessage['headers'],
    body: string,
  ): [number, string] {
    const at = url.pathname;
    if (at.startsWith('/fetch/')) {
      const key = keys.get(at);
      keys.delete(at);
      // A key that has been had is refused with a good status: the profile says so.
      if (method !== 'POST' || key === undefined)
        return [200, JSON.stringify({ 'error-code': '1', 'error-text': 'used' })];
      isOver = false;
      return [200, JSON.stringify({ 'auth-token': key })];
    }
    if (headers.authorization !== `Basic ${btoa(`session:${sessions}`)}` || isOver) return [401, ''];
    if (!/^1\.0\.\d$/.test(String(headers['x-experience-api-version']))) return [400, 'no version'];
    if (at === '/xapi/agents/profile') return [404, ''];
    if (at === '/xapi/activities/state') {
      const { searchParams } = url;
      if (searchParams.get('registration') !== REGISTRATION) return [400, 'another registration'];
      if (JSON.stringify(JSON.parse(searchParams.get('agent') ?? '')) !== JSON.stringify(ACTOR))
        return [400, 'another agent'];
      const id = searchParams.get('stateId') ?? '';
      if (id === 'LMS.LaunchData' && method !== 'GET') return [403, ''];
      if (method === 'PUT') documents.set(id, body);
      const kept = documents.get(id);
      if (method === 'PUT') return [204, ''];
      return kept === undefined ? [404, ''] : [200, kept];
    }
    if (at === '/xapi/statements' && method === 'POST') {
      const statement = JSON.parse(body);
      const verb = String(statement.verb.id).split('/').at(-1) ?? '';
      if (JSON.stringify(statement.actor) !== JSON.stringify(ACTOR)) return [400, 'another actor'];
      if (statement.context.registration !== REGISTRATION) return [400, 'another registration'];
      if (statement.context.extensions[SESSION] !== `session-${sessions}`) return [400, 'another session'];
      if (verb === 'completed' && statements.some((one) => one.verb === 'completed')) return [403, 'twice'];
      statements.push({ verb, statement });
      if (verb === 'terminated') isOver = true;
      return [200, JSON.stringify([statement.id])];
    }
    return [404, ''];
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const method = request.method ?? '';
    const body = await bodyOf(request);
    response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
    response.setHeader(
      'Access-Control-Allow-Headers',
      'authorization, content-type, x-experience-api-version',
    );
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT');
    if (isSilent) return;
    if (method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    const [status, says] = answer(method, url, request.headers, body);
    asked.push({ method, at: url.pathname, query: Object.fromEntries(url.searchParams), body, status });
    const type = says.startsWith('{') || says.startsWith('[') ? 'application/json' : 'text/plain';
    response.writeHead(status, { 'Content-Type': type }).end(says);
  }

  const server = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    statements,
    documents,
    asked,
    launch(activityId) {
      sessions++;
      keys.set(`/fetch/${sessions}`, btoa(`session:${sessions}`));
      documents.set(
        'LMS.LaunchData',
        JSON.stringify({
          launchMode: 'Normal',
          moveOn: 'Completed',
          contextTemplate: {
            extensions: { [SESSION]: `session-${sessions}` },
            contextActivities: { grouping: [{ objectType: 'Activity', id: 'urn:course:1' }] },
          },
        }),
      );
      return `?${new URLSearchParams({
        endpoint: `${origin}/xapi/`,
        fetch: `${origin}/fetch/${sessions}`,
        actor: JSON.stringify(ACTOR),
        registration: REGISTRATION,
        activityId,
      })}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
