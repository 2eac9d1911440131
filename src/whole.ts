/**
 * What is fetched behind the first page: the story, its evidence, and everything that can be opened from the page. Each
 * comes in a file of its own, so that none keeps the page from answering for long. Must not know: the page.
 */

import type { Lessons } from './classroom/lessonTypes.ts';
import type { Evidence } from './evidence/types.ts';
import type { ChartData } from './replay/chart/layout.ts';
import { breathe } from './scheduling.ts';
import type { StorySource } from './story/source.ts';

/** The story and what is known of it. All but the source are null for a guest story. */
export interface Told {
  readonly source: StorySource;
  readonly evidence: Evidence | null;
  readonly chart: ChartData | null;
  readonly lessons: Lessons | null;
}

/** What the page can open, and what it is made with. */
export type Tools = typeof import('./tools.ts');

/** @throws where a part cannot be fetched: there is no network, or a newer version has taken this one's place. */
export async function fetchStory(): Promise<Told> {
  const parts = [
    import('virtual:story'),
    import('./story/ink.ts'),
    import('virtual:evidence'),
    import('virtual:chart'),
    import('virtual:lessons'),
  ] as const;
  const story = (await parts[0]).default;
  const { inkSource } = await parts[1];
  const source = inkSource(story);
  for (const step of source.preparation) {
    await breathe();
    step();
  }
  await breathe();
  const evidence = (await parts[2]).default;
  await breathe();
  const chart = (await parts[3]).default;
  const lessons = (await parts[4]).default;
  await breathe();
  return { source, evidence, chart, lessons };
}

export const fetchTools = (): Promise<Tools> => import('./tools.ts');
