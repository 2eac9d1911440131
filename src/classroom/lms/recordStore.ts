/**
 * A school's record store, reached with the keys that its platform puts into the page's address, by the library @xapi/cmi5:
 * it reads the launch, makes every statement and says that the lesson has begun. What is said later is sent by the browser's
 * own fetch, which alone outlives a page that is closed. Must not know: what is worth saying.
 */
import Cmi5 from '@xapi/cmi5';
import type { RecordStore } from './cmi5.ts';

/** Whether a platform has launched this page. */
export const isLaunched = (): boolean => Cmi5.isCmiAvailable;

/** What the library hands on to be sent. */
interface Saying {
  readonly statement: object;
}

/** @throws where the store does not answer, or its keys have been used before. */
export async function openRecordStore(): Promise<RecordStore> {
  const cmi5 = new Cmi5();
  const { endpoint, actor, activityId, registration } = cmi5.getLaunchParameters();
  await cmi5.initialize();
  const { xapi } = cmi5;
  if (xapi === null) throw new Error('no record store');
  const about = { agent: actor, activityId, registration };

  const send = (method: 'POST' | 'PUT', at: string, type: string, body: string): Promise<boolean> =>
    fetch(`${endpoint.replace(/\/$/, '')}/${at}`, {
      method,
      body,
      keepalive: true,
      headers: {
        Authorization: `Basic ${cmi5.getAuthToken()}`,
        'Content-Type': type,
        'X-Experience-API-Version': '1.0.3',
      },
    }).then(
      ({ ok }) => ok,
      () => false,
    );
  let isHeard = Promise.resolve(false);
  Object.assign(xapi, {
    sendStatement: ({ statement }: Saying) => {
      isHeard = send('POST', 'statements', 'application/json', JSON.stringify(statement));
      return isHeard;
    },
  });

  const left = (stateId: string): Promise<string | null> =>
    xapi.getState({ ...about, stateId }).then(
      ({ data }: { data: unknown }) => (typeof data === 'string' && data !== '' ? data : null),
      () => null,
    );
  const [run, stopped] = await Promise.all([left('run'), left('stopped')]);
  return {
    run,
    stopped,
    counts: cmi5.getLaunchData().launchMode === 'Normal',
    keep(stateId, code) {
      const asked = { activityId, agent: JSON.stringify(actor), stateId, registration };
      return send('PUT', `activities/state?${new URLSearchParams(asked)}`, 'text/plain', code);
    },
    complete: () => cmi5.complete().then(() => isHeard),
    terminate: () => void cmi5.terminate(),
  };
}
