// Types of the modules the Ink plugin makes.
declare module 'virtual:story' {
  import type { CompiledStory } from '../story/source.ts';

  const story: CompiledStory;
  export default story;
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
declare module 'virtual:opening' {
  import type { Opening } from '../story/opening.ts';

  /** Null for a guest story, which begins when it has come. */
  const opening: Opening | null;
  export default opening;
}
declare module 'subset-font' {
  /** @returns the font with these letters alone. */
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: {
      readonly targetFormat: 'woff2';
      /** OpenType tags of the features to keep. */
      readonly keepFeatures: readonly string[];
      readonly noHinting: boolean;
    },
  ): Promise<Buffer>;
}
