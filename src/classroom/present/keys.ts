/**
 * The keys of present mode; each is also a button. Keys the browser needs are left alone, and so are Enter and Space on
 * a button, which presses it. A keyboard of another script is read by its keys' places.
 * Must not know: what the actions do.
 */
import type { Action } from './show.ts';

/** What is of the screen itself, and not of the show. */
export type Command = 'timer' | 'notes' | 'leave';

const LETTERS: Readonly<Record<string, Action | Command>> = {
  r: { do: 'reveal' },
  s: { do: 'show' },
  z: { do: 'undo' },
  v: { do: 'again' },
  t: 'timer',
  n: 'notes',
};

const MOVES: Readonly<Record<string, Action | Command>> = {
  ArrowRight: { do: 'next' },
  ArrowDown: { do: 'next' },
  PageDown: { do: 'next' },
  Enter: { do: 'next' },
  ' ': { do: 'next' },
  ArrowLeft: { do: 'back' },
  ArrowUp: { do: 'back' },
  PageUp: { do: 'back' },
  Escape: 'leave',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** @param isOnControl a button or link has the focus. @returns null for a key that means nothing here. */
export function readKey(pressed: Pressed, isOnControl: boolean): Action | Command | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null;
  const { key, code, shiftKey } = pressed;
  if (isOnControl && (key === 'Enter' || key === ' ')) return null;
  if (Object.hasOwn(MOVES, key)) return MOVES[key] ?? null;
  const letter = /^[a-z]$/i.test(key)
    ? key.toLowerCase()
    : (/^Key([A-Z])$/.exec(code)?.[1] ?? '').toLowerCase();
  const line = letter === '' ? -1 : 'abcd'.indexOf(letter);
  if (line >= 0) return { do: 'vote', line, by: shiftKey ? -1 : 1 };
  return !shiftKey && Object.hasOwn(LETTERS, letter) ? (LETTERS[letter] ?? null) : null;
}
