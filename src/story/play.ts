/**
 * Plays a recorded run point by point, also one recorded on an older story: nothing of it is thrown away.
 * Must not know: storage, or any view.
 */
import type { ChoiceId, Run } from '../run/run.ts';
import { pointOf } from '../run/run.ts';
import type { ChoicePoint } from './beat.ts';
import { Session } from './session.ts';
import type { StoryMeta, StorySource } from './source.ts';

/** Where playing a run came to, and what it could not do by itself. */
export interface Played {
  readonly session: Session;
  /** Witness points and earlier units that had no answer and took the default: `breach`, … */
  readonly unanswered: readonly string[];
  /** Set where a decision of the run has no answer that is offered: the player must answer. */
  readonly stopped: { readonly point: string; readonly why: 'new' | 'gone' } | null;
  /** Recorded choices still to be applied once the player has answered. */
  readonly tail: readonly ChoiceId[];
}

/** A recorded id's name of today. Renamings may follow one another; a circle of them ends. */
function todaysName(id: ChoiceId, meta: StoryMeta): ChoiceId {
  let name = id;
  for (let hops = 0; hops < 20; hops++) {
    const next = Object.hasOwn(meta.renamed, name) ? meta.renamed[name] : undefined;
    if (next === undefined) return name;
    name = next;
  }
  return name;
}

/** True where history answers for the player: the point lies before the run's starting unit. */
function isBeforeStart(choice: ChoicePoint, run: Run, meta: StoryMeta): boolean {
  const point = meta.points[choice.id];
  if (run.from === undefined || point === undefined) return false;
  return meta.units.indexOf(point.unit) < meta.units.indexOf(run.from);
}

/** What to take where nothing was recorded: the default, or null where only the player can say. */
function standIn(choice: ChoicePoint, isBefore: boolean, meta: StoryMeta): ChoiceId | null {
  const point = meta.points[choice.id];
  if (point === undefined) return null;
  const id = choice.options.some((option) => option.id === point.standsIn) ? point.standsIn : null;
  if (point.kind === 'witness') return id ?? choice.options[0]?.id ?? null;
  return isBefore ? id : null;
}

/** Apply what is recorded to a session, as far as it goes. */
function apply(session: Session, run: Run, recorded: readonly ChoiceId[]): Omit<Played, 'session'> {
  const { meta } = session.source;
  const isKnown = (id: ChoiceId): boolean => meta.guest || Object.hasOwn(meta.points, pointOf(id));
  const left = recorded.map((id) => todaysName(id, meta)).filter(isKnown);
  const unanswered: string[] = [];
  // Defaults taken since the last recorded choice; they stand only if a recorded choice follows them.
  let onTrust = 0;
  let stopped: Played['stopped'] = null;
  let choice = session.nextChoice;
  for (; choice !== null; choice = session.nextChoice) {
    const at = left.findIndex((id) => session.offered.includes(id));
    const [id] = at < 0 ? [] : left.splice(at, 1);
    if (id !== undefined) {
      session.choose(id);
      onTrust = 0;
      continue;
    }
    const isBefore = isBeforeStart(choice, run, meta);
    if (left.length === 0 && !isBefore) break;
    const instead = standIn(choice, isBefore, meta);
    if (instead === null) {
      stopped = { point: choice.id, why: left.some((one) => pointOf(one) === choice?.id) ? 'gone' : 'new' };
      break;
    }
    unanswered.push(choice.id);
    session.choose(instead);
    onTrust = isBefore ? 0 : onTrust + 1;
  }
  // Where the player must answer, what waits in the tail follows them.
  if (onTrust > 0 && stopped === null) {
    session.rewindTo(session.choices.length - onTrust);
    unanswered.length -= onTrust;
  }
  const point = stopped?.point ?? '';
  return { unanswered, stopped, tail: point === '' ? left : left.filter((id) => pointOf(id) !== point) };
}

/**
 * Play a run from the start.
 * Takes each recorded choice where it is offered; a witness point, or one before `run.from`, without an answer takes its default;
 * a decision without an answer stops there, and the rest waits in `tail`.
 * @throws StoryFault where the story itself fails.
 */
export function playRun(source: StorySource, run: Run): Played {
  const session = new Session(source);
  return { session, ...apply(session, run, run.choices) };
}

/** Go on with a run that had stopped, after the player has answered: apply its tail. */
export function applyTail(session: Session, tail: readonly ChoiceId[]): Omit<Played, 'session'> {
  return apply(session, session.run, tail);
}
