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

const MESSAGE = /^[A-Z]+: (?:'([^']+)' )?line (\d+): ([\s\S]*)$/;
const KINDS = ['note', 'warning', 'error'] as const;

/**
 * Compile `main` (an absolute path) and everything it INCLUDEs.
 * Visits are counted only where a condition reads them, so that worlds that tell the same from here on are the same state.
 * Never throws for a fault in the Ink: read `messages`.
 */
export function compileInk(main: string): CompiledInk {
  const root = path.dirname(main);
  const files = new Set([main]);
  const messages: InkMessage[] = [];
  const onMessage = (message: string, type: number): void => {
    const found = MESSAGE.exec(message);
    messages.push({
      kind: KINDS[type] ?? 'error',
      file: path.resolve(root, found?.[1] ?? main),
      line: Number(found?.[2] ?? 1),
      text: found?.[3] ?? message,
    });
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
  let json: string | null = null;
  try {
    const source = readFileSync(main, 'utf8');
    const options = new CompilerOptions(path.basename(main), [], false, onMessage, fileHandler);
    const compiled = new Compiler(source, options).Compile().ToJson();
    if (typeof compiled === 'string') json = compiled;
  } catch (error) {
    fail(error);
  }
  if (messages.some((message) => message.kind === 'error')) json = null;
  return { json, messages, files: [...files] };
}
