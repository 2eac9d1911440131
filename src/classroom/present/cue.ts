/**
 * What a speaker needs to know of where the show stands: which decision it is about, and what comes next, in words.
 * Must not know: answer notes, or how the notes are shown.
 */
import type { Decision } from '../../evidence/types.ts';
import type { Slide } from './deck.ts';

const decisionOf = (slide: Slide | undefined): Decision | null => {
  if (slide === undefined) return null;
  if ('outcome' in slide) return slide.outcome.decision;
  return 'decision' in slide ? slide.decision : null;
};

/** The decision of this slide or of the next that has one; after the last, the last. Null where the unit has none yet. */
export function decisionAt(deck: readonly Slide[], at: number): Decision | null {
  const ahead = deck.slice(at).find((slide) => decisionOf(slide) !== null);
  return decisionOf(ahead ?? deck.findLast((slide) => decisionOf(slide) !== null));
}

/** What a slide is, in a few words. It never says which line was really underlined. */
export function sayHere(slide: Slide | undefined): string {
  switch (slide?.kind) {
    case undefined:
      return 'The end';
    case 'opening':
      return 'The unit’s question';
    case 'content':
      return 'A note before a page';
    case 'page':
      return 'A page to read';
    case 'ask':
      return 'A question before the vote';
    case 'vote':
      return slide.taken === null ? 'The vote' : 'The line the class took';
    case 'reveal':
      return 'The class’s line beside the record';
    case 'grounds':
      return 'How far the evidence carries it';
    case 'instruments':
      return 'Four instruments';
    case 'talk':
      return 'A question to talk about';
    case 'paper':
      return 'A paper';
    case 'stop':
      return 'Stop, and the class’s code';
  }
}

/** What to do next, in a sentence. */
export function sayNext(deck: readonly Slide[], at: number): string {
  const slide = deck[at];
  if (slide?.kind === 'vote' && slide.taken === null)
    return 'Count hands or cards with A to D. S shows the hands, V votes again after talking, R underlines the line that leads.';
  const next = deck[at + 1];
  if (next === undefined) return 'Nothing follows: Escape leaves.';
  return `Next: ${sayHere(next).toLowerCase()}.`;
}

/** Whether what came of the class's line lies ahead on the way to the next vote. */
export function isRevealAhead(deck: readonly Slide[], at: number): boolean {
  const ahead = deck.find((slide, n) => n > at && (slide.kind === 'reveal' || slide.kind === 'vote'));
  return ahead?.kind === 'reveal';
}
