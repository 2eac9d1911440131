/** Plays an old run on today's story, and answers whatever it stops at as history did. */
import type { Run } from '../../../src/run/run.ts';
import { applyTail, playRun } from '../../../src/story/play.ts';
import type { StorySource } from '../../../src/story/source.ts';

export interface Landed {
  /** Where the player had to answer, and why: `luncheon new`. */
  readonly stops: readonly string[];
  readonly choices: readonly string[];
}

export function answerAll(source: StorySource, run: Run): Landed {
  const stops: string[] = [];
  const { session, ...first } = playRun(source, run);
  let played: Omit<ReturnType<typeof playRun>, 'session'> = first;
  while (played.stopped !== null) {
    stops.push(`${played.stopped.point} ${played.stopped.why}`);
    const own = source.meta.points[played.stopped.point]?.standsIn;
    session.choose(own && session.offered.includes(own) ? own : (session.offered[0] ?? ''));
    played = applyTail(session, played.tail);
  }
  return { stops, choices: [...session.choices] };
}
