/**
 * What a pupil may write into a report: the boxes, how much fits, and how it is counted and set.
 * It lives on the page alone. Must not know: the page, storage, or who writes.
 */

export type BoxId = 'claim' | 'evidence' | 'reasoning' | 'against' | 'exit0' | 'exit1';
export type Typed = Readonly<Record<BoxId, string>>;

export const NOTHING_TYPED: Typed = {
  claim: '',
  evidence: '',
  reasoning: '',
  against: '',
  exit0: '',
  exit1: '',
};

interface Box {
  readonly id: BoxId;
  readonly name: string;
  readonly asks: string;
  /** Characters, so that what is typed always fits on its two sides of paper. */
  readonly room: number;
  /** Ruled lines where nothing is typed; more where there is room. */
  readonly lines: number;
}

/** Claim, evidence, reasoning, and the other side. */
export const BOXES: readonly Box[] = [
  {
    id: 'claim',
    name: 'Claim',
    asks: 'Your answer in one sentence that somebody could dispute.',
    room: 240,
    lines: 2,
  },
  {
    id: 'evidence',
    name: 'Evidence',
    asks: 'Two details, each with the number of its row or the name of its paper. Keep the record apart from the branch.',
    room: 500,
    lines: 3,
  },
  {
    id: 'reasoning',
    name: 'Reasoning',
    asks: 'How each detail carries the claim. Name one thing besides a person: distance, supply, an alliance, a vote.',
    room: 700,
    lines: 4,
  },
  {
    id: 'against',
    name: 'What speaks against it',
    asks: 'The strongest reply, and why you keep your claim or change it.',
    room: 360,
    lines: 2,
  },
];

export const EXIT_IDS = ['exit0', 'exit1'] as const;
export const EXIT_ROOM = 360;

/** Line breaks that are kept; the rest become spaces, so that an empty line costs no paper. */
const BREAKS = 3;

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** `34 words. Room for 120 more characters.` */
export function sayRoom(text: string, room: number): string {
  const words = wordsIn(text);
  const left = Math.max(0, room - text.length);
  return `${words} ${words === 1 ? 'word' : 'words'}. Room for ${left} more ${left === 1 ? 'character' : 'characters'}.`;
}

/** The text as it is printed: no empty lines, and few breaks. */
export function asPrinted(text: string): string {
  const parts = text
    .split(/\n+/)
    .map((part) => part.trim())
    .filter(Boolean);
  return [...parts.slice(0, BREAKS), parts.slice(BREAKS).join(' ')].filter(Boolean).join('\n');
}

export const isTyped = (typed: Typed): boolean => Object.values(typed).some((text) => text.trim() !== '');
