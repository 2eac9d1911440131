/**
 * Where a learning platform has put its SCORM 1.2 calls: in this window, in a frame around it, or in the window that opened
 * it. Must not know: what is said to the platform.
 */

/** The calls that are used. A platform answers with text, or with what can be read as text. */
export interface Scorm12Api {
  LMSInitialize(nothing: ''): unknown;
  LMSFinish(nothing: ''): unknown;
  LMSGetValue(name: string): unknown;
  LMSSetValue(name: string, value: string): unknown;
  LMSCommit(nothing: ''): unknown;
}

/** Frames looked through on the way up; a platform that nests deeper has lost count. */
const LEVELS = 20;

const CALLS = ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit'];

function isApi(found: unknown): found is Scorm12Api {
  if ((typeof found !== 'object' && typeof found !== 'function') || found === null) return false;
  return CALLS.every((name) => typeof Reflect.get(found, name) === 'function');
}

/** A frame from another host may not be looked into; the one around it may. */
function apiIn(frame: Window): Scorm12Api | null {
  try {
    const found: unknown = Reflect.get(frame, 'API');
    return isApi(found) ? found : null;
  } catch {
    return null;
  }
}

function upFrom(start: Window): Scorm12Api | null {
  let frame = start;
  for (let level = 0; level < LEVELS; level++) {
    const found = apiIn(frame);
    if (found !== null) return found;
    if (frame.parent === frame) return null;
    frame = frame.parent;
  }
  return null;
}

/** @returns null where there is no platform: the game is then played as it is. */
export function findApi(window: Window): Scorm12Api | null {
  const around = upFrom(window);
  if (around !== null) return around;
  const opener: Window | null = window.opener ?? window.top?.opener ?? null;
  return opener === null ? null : upFrom(opener);
}
