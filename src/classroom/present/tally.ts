/**
 * A class's vote on a paper: a ballot is its rounds, oldest first, and a round is the hands as they went up, so that the
 * last can be taken back. A tie goes to a run-off or to the teacher; a second vote, after talk, stands beside the first.
 * Must not know: the page, the keys, the story, or who voted; what is hidden, the page hides.
 */

/** Lines a paper can have. */
const LETTERS = 'ABCD';

/** A hand more, or a hand fewer, for a line; lines by their place on the paper, from 0. */
interface Hand {
  readonly line: number;
  readonly by: 1 | -1;
}

/** One time that hands went up. */
export interface Round {
  readonly kind: 'first' | 'again' | 'run-off';
  /** The lines that can be voted for. */
  readonly among: readonly number[];
  readonly hands: readonly Hand[];
}

/** Never empty. */
export type Ballot = readonly [Round, ...Round[]];

/** What a round comes to: a line that leads, lines that share the most hands, or no hand at all. */
type Result =
  | { readonly kind: 'leads'; readonly line: number }
  | { readonly kind: 'tie'; readonly lines: readonly number[] }
  | { readonly kind: 'none' };

export const letterOf = (line: number): string => LETTERS.charAt(line);

/** @param lines how many the paper has: one to four. */
export function newBallot(lines: number): Ballot {
  const all = Array.from({ length: Math.min(lines, LETTERS.length) }, (_, line) => line);
  return [{ kind: 'first', among: all, hands: [] }];
}

export const lastRound = (ballot: Ballot): Round => ballot.at(-1) ?? ballot[0];

/** How many hands each line has, by the line's place on the paper. */
export function countVotes({ hands }: Round): readonly number[] {
  const counts = [...LETTERS].map(() => 0);
  for (const { line, by } of hands) counts[line] = (counts[line] ?? 0) + by;
  return counts;
}

/** What a round comes to. */
export function resultOf(round: Round): Result {
  const counts = countVotes(round);
  const most = Math.max(...round.among.map((line) => counts[line] ?? 0));
  if (most === 0) return { kind: 'none' };
  const lines = round.among.filter((line) => counts[line] === most);
  const [line = 0] = lines;
  return lines.length === 1 ? { kind: 'leads', line } : { kind: 'tie', lines };
}

function withLast(ballot: Ballot, round: Round): Ballot {
  const [first, ...rest] = ballot;
  return rest.length === 0 ? [round] : [first, ...rest.slice(0, -1), round];
}

/** A hand more or fewer. Unchanged for a line that is not voted on, or that has no hand to lose. */
export function press(ballot: Ballot, line: number, by: 1 | -1): Ballot {
  const round = lastRound(ballot);
  if (!round.among.includes(line) || (countVotes(round)[line] ?? 0) + by < 0) return ballot;
  return withLast(ballot, { ...round, hands: [...round.hands, { line, by }] });
}

/** The last hand back; of a round without one, the round. @returns null where nothing has been done. */
export function takeBack(ballot: Ballot): Ballot | null {
  const round = lastRound(ballot);
  if (round.hands.length > 0) return withLast(ballot, { ...round, hands: round.hands.slice(0, -1) });
  const [first, ...rest] = ballot;
  return rest.length === 0 ? null : [first, ...rest.slice(0, -1)];
}

/** A round between the lines that are tied; unchanged where none are. */
export function runOff(ballot: Ballot): Ballot {
  const result = resultOf(lastRound(ballot));
  return result.kind === 'tie' ? [...ballot, { kind: 'run-off', among: result.lines, hands: [] }] : ballot;
}

/** A second vote on every line, after talk; the hands before it stay. Unchanged before there is one. */
export function voteAgain(ballot: Ballot): Ballot {
  if (resultOf(lastRound(ballot)).kind === 'none') return ballot;
  return [...ballot, { kind: 'again', among: ballot[0].among, hands: [] }];
}
