/**
 * What a teacher does on the projector, as a plain state and the actions that change it. The slides are derived from
 * the unit and the choices; the rest is where one stands among them and how the hands went.
 * Must not know: the page, the keys, or what any slide says.
 */
import type { ChoiceId, UnitId } from '../../run/run.ts';
import type { Slide, VoteSlide } from './deck.ts';
import { type Ballot, lastRound, newBallot, press, resultOf, runOff, takeBack, voteAgain } from './tally.ts';

export interface Show {
  readonly unit: UnitId;
  /** Of this unit, oldest first. */
  readonly choices: readonly ChoiceId[];
  /** The slide, from 0. */
  readonly at: number;
  /** By the number of choices before the vote. */
  readonly ballots: readonly Ballot[];
  readonly isShown: boolean;
  /** The teacher must say which line is taken: a tie, or no votes. */
  readonly isAsking: boolean;
}

export type Action =
  | { readonly do: 'next' | 'back' | 'pass' | 'show' | 'reveal' | 'again' | 'run-off' | 'undo' }
  | { readonly do: 'vote'; readonly line: number; readonly by: 1 | -1 }
  | { readonly do: 'take'; readonly line: number };

export const beginShow = (unit: UnitId, choices: readonly ChoiceId[] = []): Show => ({
  unit,
  choices,
  at: 0,
  ballots: [],
  isShown: false,
  isAsking: false,
});

/** The vote that is open on the slide one stands on, or null. */
export function openVote(show: Show, deck: readonly Slide[]): VoteSlide | null {
  const slide = deck[show.at];
  return slide?.kind === 'vote' && slide.taken === null ? slide : null;
}

/** How the hands went on a vote. */
export const ballotOf = (show: Show, vote: VoteSlide): Ballot =>
  show.ballots[vote.n] ?? newBallot(vote.choice.options.length);

const withBallot = (show: Show, n: number, ballot: Ballot): Show => ({
  ...show,
  isAsking: false,
  ballots: [...show.ballots.slice(0, n), ballot],
});

function take(show: Show, vote: VoteSlide, line: number): Show {
  const id = vote.choice.options[line]?.id;
  if (id === undefined) return show;
  return { ...withBallot(show, vote.n, ballotOf(show, vote)), choices: [...show.choices, id], isShown: true };
}

/** Underline what leads; where nothing does, ask. Where the line is underlined already, to what came of it. */
function reveal(show: Show, deck: readonly Slide[]): Show {
  const vote = openVote(show, deck);
  if (vote === null) {
    const ahead = deck.findIndex(
      ({ kind }, n) => n > show.at && (kind === 'reveal' || kind === 'vote' || kind === 'stop'),
    );
    return deck[ahead]?.kind === 'reveal' ? { ...show, at: ahead } : show;
  }
  const result = resultOf(lastRound(ballotOf(show, vote)));
  return result.kind === 'leads' ? take(show, vote, result.line) : { ...show, isAsking: true };
}

/** The last vote back; where there is none, the last choice, at the vote where it was made. */
function undo(show: Show, deck: readonly Slide[]): Show {
  const open = deck.findIndex((slide) => slide.kind === 'vote' && slide.taken === null);
  const vote = deck[open];
  if (vote?.kind === 'vote') {
    const before = takeBack(ballotOf(show, vote));
    if (before !== null) return { ...withBallot(show, vote.n, before), at: open };
    if (show.isAsking) return { ...show, isAsking: false };
  }
  const last = deck.findLastIndex((slide) => slide.kind === 'vote' && slide.taken !== null);
  if (last < 0) return show;
  const choices = show.choices.slice(0, -1);
  return {
    ...show,
    choices,
    ballots: show.ballots.slice(0, choices.length + 1),
    at: last,
    isShown: true,
    isAsking: false,
  };
}

function move(show: Show, deck: readonly Slide[], by: number): Show {
  if (by > 0 && openVote(show, deck) !== null) return show;
  const at = Math.max(0, Math.min(show.at + by, deck.length - 1));
  if (at === show.at) return show;
  // A new vote begins covered; one that was taken can be looked at again.
  const slide = deck[at];
  const isOpen = slide?.kind === 'vote' && slide.taken === null;
  return { ...show, at, isShown: !isOpen || (show.ballots[slide.n]?.length ?? 1) > 1, isAsking: false };
}

/** @param deck the slides of this state's unit and choices. */
export function act(show: Show, action: Action, deck: readonly Slide[]): Show {
  const vote = openVote(show, deck);
  switch (action.do) {
    case 'next':
      return move(show, deck, 1);
    case 'back':
      return show.isAsking ? { ...show, isAsking: false } : move(show, deck, -1);
    case 'pass':
      return deck[show.at]?.kind === 'content' ? move(show, deck, 2) : show;
    case 'reveal':
      return reveal(show, deck);
    case 'undo':
      return undo(show, deck);
    case 'show':
      return vote === null ? show : { ...show, isShown: !show.isShown };
    case 'vote':
      return vote === null
        ? show
        : withBallot(show, vote.n, press(ballotOf(show, vote), action.line, action.by));
    case 'take':
      return vote === null ? show : take(show, vote, action.line);
    case 'again':
      return vote === null
        ? show
        : { ...withBallot(show, vote.n, voteAgain(ballotOf(show, vote))), isShown: false };
    case 'run-off':
      return vote === null
        ? show
        : { ...withBallot(show, vote.n, runOff(ballotOf(show, vote))), isShown: false };
  }
}
