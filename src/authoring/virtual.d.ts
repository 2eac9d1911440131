// Types of the modules the Ink plugin makes.
declare module 'virtual:story' {
  import type { StorySource } from '../story/source.ts';

  const source: StorySource;
  export default source;
}
declare module 'virtual:evidence' {
  import type { Evidence } from '../evidence/types.ts';

  /** Null for a guest story. */
  const evidence: Evidence | null;
  export default evidence;
}
declare module 'virtual:chart' {
  import type { ChartData } from '../replay/chart/layout.ts';

  /** Null for a guest story. */
  const chart: ChartData | null;
  export default chart;
}
declare module 'virtual:lessons' {
  import type { Lessons } from '../classroom/lessonTypes.ts';

  /** Null for a guest story. */
  const lessons: Lessons | null;
  export default lessons;
}
declare module 'virtual:guide' {
  import type { GuideNotes } from '../classroom/guide/types.ts';

  /** Answer notes; null in what is built for pupils alone, and for a guest story. */
  const guide: GuideNotes | null;
  export default guide;
}
