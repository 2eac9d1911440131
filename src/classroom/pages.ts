/**
 * Which page for a class an address asks for. Each is fetched only when it is asked for, and is no part of the game.
 * Must not know: what is on them.
 */
import type { Evidence } from '../evidence/types.ts';
import type { ChartData } from '../replay/chart/layout.ts';
import type { Store } from '../shelf/store.ts';
import type { StorySource } from '../story/source.ts';
import type { CodeBook } from './classCode.ts';
import type { Lessons } from './lessonTypes.ts';

/** What the pages for a class are made from. */
export interface ClassroomParts {
  readonly source: StorySource;
  readonly evidence: Evidence;
  readonly chart: ChartData;
  readonly lessons: Lessons;
  readonly store: Store;
  readonly book: CodeBook;
}

interface ClassroomPage {
  /** Put the page into an element that holds nothing it needs to keep. */
  readonly open: (root: HTMLElement, parts: ClassroomParts) => void;
}

const PAGES: Readonly<Record<string, () => Promise<ClassroomPage>>> = {
  board: () => import('./board/page.tsx'),
  guide: () => import('./guide/page.tsx'),
  present: () => import('./present/page.tsx'),
  'present-notes': () => import('./present/notesPage.tsx'),
  report: () => import('./report/page.tsx'),
};

/** @param hash the address's fragment: `#board`, `#report=CODE` and so on. Null for the game's own. */
export function classroomPage(hash: string): (() => Promise<ClassroomPage>) | null {
  const [name = ''] = hash.replace(/^#/, '').split(/[=&/]/);
  return Object.hasOwn(PAGES, name) ? (PAGES[name] ?? null) : null;
}
