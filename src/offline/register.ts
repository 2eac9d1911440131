/**
 * Asks the browser to keep a copy of the site, after the page can be read; all of it only where the connection can spare
 * it. Only the installable site loads this. A browser that will not is left alone. Must not know: the game.
 */
import type { KeepRest } from './packed.ts';

const QUIET = 3000;

interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

const canSpare = ({ saveData = false, effectiveType = '' }: Connection): boolean =>
  !saveData && !/2g/.test(effectiveType);

const WORKER = './sw.js';

interface Policies {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** The one script address the game ever hands to a browser as text: under the policy of the guide it must be vouched for. */
function workerAddress(): string {
  const { trustedTypes } = window as { readonly trustedTypes?: Policies };
  return (
    trustedTypes
      ?.createPolicy('the-empty-chair', { createScriptURL: () => WORKER })
      .createScriptURL(WORKER) ?? WORKER
  );
}

async function register(): Promise<void> {
  await navigator.serviceWorker.register(workerAddress(), { updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  const { connection = {} } = navigator as { readonly connection?: Connection };
  if (!canSpare(connection)) return;
  const playsFirst = new Audio().canPlayType('audio/webm; codecs="opus"') !== '';
  const wish: KeepRest = { without: playsFirst ? ['.m4a'] : ['.webm'] };
  // A worker is not a window: it takes no origin as a second word.
  active?.postMessage(wish, []);
}

if ('serviceWorker' in navigator)
  window.addEventListener('load', () => setTimeout(() => void register().catch(() => undefined), QUIET));
