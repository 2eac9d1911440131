/**
 * What a learning platform is told by SCORM 1.2: the code of the run, and whether it has been played to its stop. Nothing
 * else is written, and nobody's name or number is ever asked for. A platform that fails is left alone, never reported.
 * Must not know: the game, or how the platform was found.
 */
import type { Scorm12Api } from './findApi.ts';
import type { LmsSession } from './session.ts';

/** SCORM 1.2 promises 4,096 characters; some platforms count them doubly escaped. */
const LONGEST = 3500;
const DONE: readonly string[] = ['completed', 'passed'];

/** A platform's answer as text; none where it broke. */
function call(work: () => unknown): string {
  try {
    return String(work() ?? '');
  } catch {
    return '';
  }
}

/** @returns null where the platform does not begin; the game is then played without it. */
export function openScorm12(api: Scorm12Api): LmsSession | null {
  const get = (name: string): string => call(() => api.LMSGetValue(name));
  const set = (name: string, value: string): string => call(() => api.LMSSetValue(name, value));
  const commit = (): string => call(() => api.LMSCommit(''));

  if (call(() => api.LMSInitialize('')) !== 'true') return null;
  let isOpen = true;
  let isDone = DONE.includes(get('cmi.core.lesson_status'));
  const left = get('cmi.suspend_data');
  let kept = left;
  if (!isDone) set('cmi.core.lesson_status', 'incomplete');
  // Without this a platform may begin the next attempt with nothing.
  set('cmi.core.exit', 'suspend');
  commit();

  return {
    resume: () => (/^[\w-]+$/.test(left) ? left : null),
    onRun(code, isAtStop) {
      const isNew = code !== kept && code.length <= LONGEST;
      const hasEnded = isAtStop && !isDone;
      if (!isOpen || !(isNew || hasEnded)) return;
      if (isNew && set('cmi.suspend_data', code) === 'true') kept = code;
      if (hasEnded) isDone = set('cmi.core.lesson_status', 'completed') === 'true';
      commit();
    },
    finish() {
      if (!isOpen) return;
      isOpen = false;
      commit();
      call(() => api.LMSFinish(''));
    },
  };
}
