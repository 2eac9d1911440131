/** Going back and coming forward again on the longest kind of run: the same words, to the letter. */
import { expect, it } from 'vitest';
import { loadProject } from '../../src/authoring/project.ts';
import type { Beat } from '../../src/story/beat.ts';
import { Session } from '../../src/story/session.ts';

it('rewinds from the last choice of a long run to the first, and comes forward to the same words', () => {
  const { source } = loadProject();
  if (source === null) throw new Error('the story does not compile');
  const session = new Session(source);
  const words = (): string =>
    session.stretch.map(({ lines, note }: Beat) => JSON.stringify([lines, note])).join();
  const pages: string[] = [words()];
  while (session.nextChoice !== null) {
    const own = source.meta.points[session.nextChoice.id]?.standsIn;
    session.choose(own && session.offered.includes(own) ? own : (session.offered[0] ?? ''));
    pages.push(words());
  }
  const choices = [...session.choices];
  expect(choices.length).toBeGreaterThan(25);
  for (let count = choices.length; count >= 0; count--) {
    session.rewindTo(count);
    expect(words()).toBe(pages[count]);
  }
  for (const [n, id] of choices.entries()) {
    session.choose(id);
    expect(words()).toBe(pages[n + 1]);
  }
}, 60_000);
