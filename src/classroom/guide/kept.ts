/**
 * What this device keeps of the game, where and why; and how it is erased. The list is tested against the whole source.
 * Must not know: the page, or what any of it means.
 */
import type { Store } from '../../shelf/store.ts';

/** Everything the game ever keeps stands under a name that begins so. */
export const BEGINNING = 'empty-chair/';

export interface Kept {
  /** A key, or with a last stroke the beginning of several. */
  readonly key: string;
  readonly holds: string;
  readonly when: string;
}

export const KEPT: readonly Kept[] = [
  {
    key: 'empty-chair/settings',
    holds: 'Text size, typeface, contrast, motion, sound and the like.',
    when: 'When a setting is changed.',
  },
  {
    key: 'empty-chair/run/',
    holds:
      'One entry for each run: the lines underlined, the page, the day it was last played, whether it is pinned.',
    when: 'After each choice. At most 200 runs that are not pinned; the oldest go first.',
  },
  {
    key: 'empty-chair/lesson',
    holds: 'The predictions of the lesson that is being played: points and the paper named, by decision.',
    when: 'In a lesson with predictions. The next lesson takes its place.',
  },
  {
    key: 'empty-chair/board',
    holds: 'The codes on the class board.',
    when: 'Only when a teacher presses Keep on the board; its Clear takes them away.',
  },
  {
    key: 'empty-chair/shelf',
    holds: 'Runs as the first version kept them. They move to entries of their own and this goes.',
    when: 'Not written any more.',
  },
];

/** Takes away everything the game keeps on this device. @returns how many entries there were. */
export function eraseAll(store: Store): number {
  const keys = store.keys(BEGINNING);
  for (const key of keys) store.remove(key);
  return keys.length;
}

/** What is still there after erasing: none, unless the browser refuses. */
export const leftIn = (store: Store): number => store.keys(BEGINNING).length;
