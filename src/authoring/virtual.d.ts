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
