/**
 * Plays compiled Ink at build time until nothing new is met, to find what the compiler does not see: a way that goes round
 * for ever, with or without words, one that dries up, one whose Ink fails. Each with the file and the line it came from.
 * Must not know: the house's own rules, or how a run is kept. Build time only.
 */
import path from 'node:path';
import { LINES_A_STRETCH } from '../story/ink.ts';
import { type InkMessage, inkMessage, type TracedStory, traceInk } from './compile.ts';

/** One line takes Ink a small part of a millisecond. Of the processor's own time: a busy machine is no circle. */
const LINE_MS = 200;
const SLICE_MS = 25;
/** A play that has made so many choices has been round them all. */
const CHOICES_A_PLAY = 300;
/** Plays in a row that met nothing new. */
const ENOUGH = 12;
const BUDGET_MS = 4000;
const MOST_FAULTS = 10;

const cpuTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Where Ink stands now, as nearly as it can say. */
function standing(story: TracedStory, main: string): Pick<InkMessage, 'file' | 'line'> {
  const at = story.currentDebugMetadata;
  const file = at?.fileName ? path.resolve(path.dirname(main), at.fileName) : main;
  return { file, line: at?.startLineNumber || 1 };
}

const round = (words: string): string =>
  `the story goes round in a circle here ${words} and never comes to a choice`;

/** Every line up to the next choice or the end. @returns what stopped it, or null. */
function pull(story: TracedStory, main: string): InkMessage | null {
  const faults: InkMessage[] = [];
  story.onError = (message, type) => {
    // 2 is an error; what is less than that the compiler has said already.
    if (Number(type) === 2) faults.push(inkMessage(main, message.replace(/^RUNTIME /, ''), 2));
  };
  const stop = (text: string): InkMessage => ({ kind: 'error', ...standing(story, main), text });
  try {
    for (let lines = 0; story.canContinue; lines++) {
      if (lines >= LINES_A_STRETCH) return stop(round('with its words'));
      const start = cpuTime();
      do story.ContinueAsync(SLICE_MS);
      while (!story.asyncContinueComplete && cpuTime() - start < LINE_MS);
      if (!story.asyncContinueComplete) return stop(round('without a word'));
      if (faults[0] !== undefined) return faults[0];
    }
  } catch (error) {
    return faults[0] ?? stop(String(error));
  }
  return faults[0] ?? null;
}

/**
 * Play the story whose main file this is, always taking the way least taken.
 * @returns every place where a play had to stop, each once; none where the Ink does not compile.
 */
export function tryInk(main: string): readonly InkMessage[] {
  const found = new Map<string, InkMessage>();
  const taken = new Map<string, number>();
  const began = performance.now();
  let story: TracedStory | null = null;
  let idle = 0;
  while (idle < ENOUGH && found.size < MOST_FAULTS && performance.now() - began < BUDGET_MS) {
    // A story that was stopped in mid-line cannot be begun again.
    story ??= traceInk(main).story;
    if (story === null) return [];
    story.ResetState();
    idle++;
    let last = '';
    for (let made = 0; ; made++) {
      const fault = pull(story, main);
      if (fault !== null) {
        found.set(`${fault.file}:${fault.line} ${fault.text}`, fault);
        // One look at what lies behind a way is enough where it is a fault.
        taken.set(last, Number.POSITIVE_INFINITY);
        if (last === '') return [...found.values()];
        story = null;
        break;
      }
      const ways = story.currentChoices.map(({ index, sourcePath, pathStringOnChoice }) => ({
        index,
        name: `${sourcePath} ${pathStringOnChoice}`,
      }));
      const way = ways.toSorted((a, b) => (taken.get(a.name) ?? 0) - (taken.get(b.name) ?? 0))[0];
      if (way === undefined || taken.get(way.name) === Number.POSITIVE_INFINITY) break;
      if (made >= CHOICES_A_PLAY || performance.now() - began > BUDGET_MS) break;
      if (!taken.has(way.name)) idle = 0;
      taken.set(way.name, (taken.get(way.name) ?? 0) + 1);
      last = way.name;
      story.ChooseChoiceIndex(way.index);
    }
  }
  return [...found.values()];
}
