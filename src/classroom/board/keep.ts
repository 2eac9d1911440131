/**
 * The board on this device: nothing is written until the teacher says so, and Clear leaves nothing.
 * Must not know: the page.
 */
import type { Store, StoreTrouble } from '../../shelf/store.ts';
import { type BoardRead, readBoardFile, writeBoardFile } from './boardFile.ts';
import type { Handed, Reading } from './handed.ts';

/** The one key; everything under it is the board's. */
const KEY = 'empty-chair/board';

/** @returns what was kept, or null where nothing is. */
export function readKept(store: Store, reading: Reading): BoardRead | null {
  const text = store.read(KEY);
  return text === null ? null : readBoardFile(text, reading);
}

export const keepBoard = (store: Store, handed: readonly Handed[]): StoreTrouble | null =>
  store.write(KEY, writeBoardFile(handed));

/** Leaves nothing of a board on the device. */
export function forgetBoard(store: Store): void {
  for (const key of store.keys(KEY)) store.remove(key);
}
