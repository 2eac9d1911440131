/**
 * Compiles Ink to the JSON that inkjs plays, with its INCLUDEs, and keeps every message's file and line.
 * Build time only: the compiler never ships.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';

/** One word from the compiler. `line` counts from 1; Ink gives no column. */
export interface InkMessage {
  readonly kind: 'note' | 'warning' | 'error';
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

export interface CompiledInk {
  /** The compiled story, or null where there was an error. */
  readonly json: string | null;
  readonly messages: readonly InkMessage[];
  /** Every file read, the main one first: what a watcher should watch. */
  readonly files: readonly string[];
}

/** A compiled story that still knows which line of which file everything in it came from. */
export type TracedStory = ReturnType<Compiler['Compile']>;

const MESSAGE = /^[A-Z]+: (?:'([^']+)' )?line (\d+): ([\s\S]*)$/;
const KINDS = ['note', 'warning', 'error'] as const;

/** What Ink says, with the file and the line it says it of. @param type as Ink counts: 0 a note, 1 a warning, 2 an error. */
export function inkMessage(main: string, message: string, type: number): InkMessage {
  const found = MESSAGE.exec(message);
  return {
    kind: KINDS[type] ?? 'error',
    file: path.resolve(path.dirname(main), found?.[1] ?? main),
    line: Number(found?.[2] ?? 1),
    text: found?.[3] ?? message,
  };
}

/** As `compileInk`, but a story to be played on the spot. */
export function traceInk(main: string): Omit<CompiledInk, 'json'> & { readonly story: TracedStory | null } {
  const root = path.dirname(main);
  const files = new Set([main]);
  const messages: InkMessage[] = [];
  const onMessage = (message: string, type: number): void => {
    messages.push(inkMessage(main, message, type));
  };
  const fileHandler = {
    ResolveInkFilename: (name: string) => path.resolve(root, name),
    LoadInkFileContents: (name: string) => {
      files.add(name);
      return readFileSync(name, 'utf8');
    },
  };
  const fail = (error: unknown): void => {
    if (!messages.some((message) => message.kind === 'error'))
      messages.push({ kind: 'error', file: main, line: 1, text: String(error) });
  };
  let story: TracedStory | null = null;
  try {
    const source = readFileSync(main, 'utf8');
    const options = new CompilerOptions(path.basename(main), [], false, onMessage, fileHandler);
    story = new Compiler(source, options).Compile();
  } catch (error) {
    fail(error);
  }
  if (messages.some((message) => message.kind === 'error')) story = null;
  return { story, messages, files: [...files] };
}

/**
 * Compile `main` (an absolute path) and everything it INCLUDEs.
 * Visits are counted only where a condition reads them, so that worlds that tell the same from here on are the same state.
 * Never throws for a fault in the Ink: read `messages`.
 */
export function compileInk(main: string): CompiledInk {
  const { story, messages, files } = traceInk(main);
  const json = story?.ToJson();
  return { json: typeof json === 'string' ? json : null, messages, files };
}
