/**
 * A learning platform that speaks SCORM 1.2 to the letter: it refuses what comes too early or too late, an element it does
 * not know, a value that is too long or not in its vocabulary, and writes down every call. Written here from the standard's
 * data model; it is not scorm-again. Self-contained, so that a test page can have its text.
 */

export interface Call {
  readonly name: string;
  readonly args: readonly string[];
  readonly answer: string;
  readonly error: string;
}

export interface StrictLms {
  readonly calls: readonly Call[];
  /** What is kept from one launch to the next. */
  readonly values: Record<string, string>;
  readonly API: {
    LMSInitialize(nothing: string): string;
    LMSFinish(nothing: string): string;
    LMSGetValue(name: string): string;
    LMSSetValue(name: string, value: string): string;
    LMSCommit(nothing: string): string;
    LMSGetLastError(): string;
  };
}

/** @param kept the values of the launch before. @param log where calls go beside the list. */
export function strictLms(
  kept: Record<string, string> = {},
  log: (call: Call) => void = () => {},
): StrictLms {
  const READ = ['cmi.core.student_id', 'cmi.core.student_name', 'cmi.core.entry', 'cmi.launch_data'];
  const WORDS: Record<string, readonly string[]> = {
    'cmi.core.lesson_status': ['passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted'],
    'cmi.core.exit': ['time-out', 'suspend', 'logout', ''],
  };
  const LONGEST: Record<string, number> = { 'cmi.suspend_data': 4096, 'cmi.core.lesson_location': 255 };
  const calls: Call[] = [];
  const values: Record<string, string> = {
    'cmi.core.student_id': '4711',
    'cmi.core.student_name': 'Nobody, Ask',
    'cmi.core.lesson_status': 'not attempted',
    'cmi.suspend_data': '',
    'cmi.core.lesson_location': '',
    'cmi.launch_data': '',
    'cmi.core.entry': 'suspend_data' in kept ? 'resume' : 'ab-initio',
    ...kept,
  };
  let state: 'new' | 'open' | 'over' = 'new';
  let error = '0';
  const say = (name: string, args: readonly string[], fault: string, answer: string): string => {
    error = fault;
    const call = { name, args, answer, error };
    calls.push(call);
    log(call);
    return answer;
  };
  const plain = (name: string, nothing: string, wants: 'new' | 'open', next: 'open' | 'over'): string => {
    if (nothing !== '') return say(name, [nothing], '201', 'false');
    if (state !== wants) return say(name, [nothing], state === 'new' ? '301' : '101', 'false');
    state = next;
    return say(name, [nothing], '0', 'true');
  };
  return {
    calls,
    values,
    API: {
      LMSInitialize: (nothing) => plain('LMSInitialize', nothing, 'new', 'open'),
      LMSFinish: (nothing) => plain('LMSFinish', nothing, 'open', 'over'),
      LMSCommit: (nothing) => plain('LMSCommit', nothing, 'open', 'open'),
      LMSGetLastError: () => error,
      LMSGetValue(name) {
        if (state !== 'open') return say('LMSGetValue', [name], '301', '');
        if (name === 'cmi.core.exit') return say('LMSGetValue', [name], '404', '');
        if (!(name in values)) return say('LMSGetValue', [name], '401', '');
        return say('LMSGetValue', [name], '0', values[name] ?? '');
      },
      LMSSetValue(name, value) {
        const args = [name, value];
        if (state !== 'open') return say('LMSSetValue', args, '301', 'false');
        if (READ.includes(name)) return say('LMSSetValue', args, '403', 'false');
        if (!(name in values) && !(name in WORDS)) return say('LMSSetValue', args, '401', 'false');
        if (typeof value !== 'string') return say('LMSSetValue', args, '405', 'false');
        if (WORDS[name]?.includes(value) === false) return say('LMSSetValue', args, '405', 'false');
        if (value.length > (LONGEST[name] ?? 255)) return say('LMSSetValue', args, '405', 'false');
        values[name] = value;
        return say('LMSSetValue', args, '0', 'true');
      },
    },
  };
}

export const faultsIn = (calls: readonly Call[]): readonly Call[] =>
  calls.filter(({ error }) => error !== '0');
