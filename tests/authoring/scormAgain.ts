/**
 * A learning platform that somebody else wrote: scorm-again's SCORM 1.2 runtime, with every call and its error written down
 * as `strictLms` does. It finds what our own reading of the standard could not. Self-contained, so that a test page can have
 * its text.
 */
import type { Call } from './strictLms.ts';

/** As much of scorm-again's runtime as is used; its published types and its modules export it under different names. */
export interface Runtime {
  LMSInitialize(nothing: string): string;
  LMSFinish(nothing: string): string;
  LMSGetValue(name: string): string;
  LMSSetValue(name: string, value: string): string;
  LMSCommit(nothing: string): string;
  LMSGetLastError(): string;
  loadFromJSON(values: object, at: string): void;
  renderCMIToJSONObject(): object;
}

export interface ScormAgainLms {
  readonly calls: readonly Call[];
  readonly API: Runtime;
  /** What the platform keeps from this launch to the next. */
  kept(): object;
}

/** @param kept what the launch before left. @param Api scorm-again's constructor. */
export function scormAgain(
  Api: new (settings: object) => Runtime,
  kept: object | null = null,
): ScormAgainLms {
  const runtime = new Api({ autocommit: false, logLevel: 5 });
  const who = { core: { student_id: '4711', student_name: 'Nobody, Ask' } };
  runtime.loadFromJSON(kept ?? { cmi: who }, '');
  const calls: Call[] = [];
  const note = (name: string, args: readonly string[], answer: string): string => {
    calls.push({ name, args, answer, error: runtime.LMSGetLastError() });
    return answer;
  };
  const API: Runtime = {
    LMSInitialize: (nothing) => note('LMSInitialize', [nothing], runtime.LMSInitialize(nothing)),
    LMSFinish: (nothing) => note('LMSFinish', [nothing], runtime.LMSFinish(nothing)),
    LMSCommit: (nothing) => note('LMSCommit', [nothing], runtime.LMSCommit(nothing)),
    LMSGetValue: (name) => note('LMSGetValue', [name], runtime.LMSGetValue(name)),
    LMSSetValue: (name, value) => note('LMSSetValue', [name, value], runtime.LMSSetValue(name, value)),
    LMSGetLastError: () => runtime.LMSGetLastError(),
    loadFromJSON: (values, at) => runtime.loadFromJSON(values, at),
    renderCMIToJSONObject: () => runtime.renderCMIToJSONObject(),
  };
  return { calls, API, kept: () => runtime.renderCMIToJSONObject() };
}
