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
