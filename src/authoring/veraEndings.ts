/** Vera's own endings, counted over the witness choices that decide among them. Build time only. */
import type { ChoiceId } from '../run/run.ts';
import { Session } from '../story/session.ts';
import type { StorySource } from '../story/source.ts';

/**
 * Runs by witness choices to each of Vera's endings, with history's decisions: every option at the given points, the
 * default elsewhere. What is decided in the world makes no difference to her, which the walk proves.
 * @param points the witness points whose lists the last conditions read.
 */
export function countVeraEndings(
  source: StorySource,
  points: ReadonlySet<string>,
  endings: readonly string[],
): Record<string, number> {
  const session = new Session(source);
  const counts = new Map<string, number>();
  const take = (id: ChoiceId): void => {
    const depth = session.choices.length;
    session.choose(id);
    visit();
    session.rewindTo(depth);
  };
  const visit = (): void => {
    const choice = session.nextChoice;
    if (choice === null) {
      const told = session.stretch.map(({ ending }) => ending).find((id) => id && endings.includes(id));
      if (told) counts.set(told, (counts.get(told) ?? 0) + 1);
      return;
    }
    const standIn = source.meta.points[choice.id]?.standsIn ?? choice.options[0]?.id ?? '';
    for (const id of points.has(choice.id) ? choice.options.map((option) => option.id) : [standIn]) take(id);
  };
  visit();
  return Object.fromEntries(counts);
}
