/** Five recipes, minute by minute. All times are estimates. */
import { type Block, inside, list, type Section, section, type Text, text } from '../blocks.ts';
import type { GuidePart } from '../input.ts';

export interface Step {
  readonly minutes: number;
  readonly does: Text;
}

export interface Recipe {
  readonly id: string;
  readonly title: string;
  readonly suits: string;
  /** One lesson, or several, each with its steps. */
  readonly lessons: readonly { readonly minutes: number; readonly steps: readonly Step[] }[];
  /** What to copy or open, as fragments. */
  readonly links: readonly { readonly what: string; readonly fragment: string }[];
  readonly prepare: readonly Text[];
}

export const RECIPES: readonly Recipe[] = [
  {
    id: 'r15',
    title: '15 minutes: one decision on the projector',
    suits: 'A starter, or a room without devices.',
    lessons: [
      {
        minutes: 15,
        steps: [
          { minutes: 2, does: 'Say what the unit is about and read its content note aloud.' },
          { minutes: 3, does: 'Read the paper on the screen together. One pupil reads each line.' },
          { minutes: 2, does: 'Ask the question before. Pupils write one sentence; nobody speaks yet.' },
          { minutes: 2, does: 'Vote by hands or cards; count each line by key or button. Show the tally.' },
          {
            minutes: 3,
            does: 'One voice for each line. Vote again; the first tally stays beside the second.',
          },
          { minutes: 3, does: 'Reveal. Ask which sentence of the branch carries least.' },
        ],
      },
    ],
    links: [{ what: 'present mode, unit 2', fragment: 'present=2' }],
    prepare: [
      'Sound stays off in present mode.',
      [
        'Keys, each of which is also a button: ',
        { code: 'A' },
        ' to ',
        { code: 'D' },
        ' add a vote, with Shift take one back; ',
        { code: 'S' },
        ' shows the tally; ',
        { code: 'V' },
        ' votes again; ',
        { code: 'R' },
        ' reveals; ',
        { code: 'Z' },
        ' undoes; ',
        { code: 'T' },
        ' is the timer; ',
        { code: 'N' },
        ' opens your notes in a second window; → and ← turn; Esc leaves.',
      ],
      [
        'The decision on the screen is ',
        inside('The empty chair', 'decisions', 'boycott'),
        '; read its notes first.',
      ],
    ],
  },
  {
    id: 'r20',
    title: '20 minutes: one unit alone',
    suits: 'Homework, a half period, or pupils who were absent.',
    lessons: [
      {
        minutes: 20,
        steps: [
          {
            minutes: 2,
            does: 'Give the link. Read the unit’s question and content note aloud, or write them under the link.',
          },
          { minutes: 14, does: 'Pupils play to the stop card, without predictions, and copy their code.' },
          { minutes: 4, does: 'Exit ticket on paper. Collect codes with it.' },
        ],
      },
    ],
    links: [{ what: 'unit 4a without predictions', fragment: 'unit=4a&predict=off' }],
    prepare: [
      'Every lesson stops after two decisions: ten to fifteen minutes at 180 words a minute, with the two papers at the end. Slower readers need a third more.',
    ],
  },
  {
    id: 'r45',
    title: '45 minutes: a unit, the board, a source',
    suits: 'One period with a device for each pupil or pair.',
    lessons: [
      {
        minutes: 45,
        steps: [
          {
            minutes: 4,
            does: 'On arrival: pupils answer the unit’s question in one sentence, on paper, before they know anything.',
          },
          { minutes: 3, does: 'Content note. How the pencil works. Hand out the link.' },
          {
            minutes: 16,
            does: 'Pupils play. Pairs say agree or disagree before they underline. Who is done early goes on with the act.',
          },
          { minutes: 4, does: 'Codes go to the board: pasted from the chat, or read out and typed.' },
          {
            minutes: 9,
            does: 'Talk about the most divided decision. Ask one of its questions after, from the notes.',
          },
          { minutes: 5, does: 'Source item on paper.' },
          {
            minutes: 4,
            does: 'Exit ticket: the sentence from the start, written again, with one paper named.',
          },
        ],
      },
    ],
    links: [
      { what: 'unit 2', fragment: 'unit=2' },
      { what: 'unit 2 for a class with the tag 7K', fragment: 'unit=2&t=7K' },
      { what: 'the class board', fragment: 'board' },
    ],
    prepare: [
      'The tag is any two characters of your own. It goes into the codes, so that the board can tell two classes apart.',
      [
        'The lesson stops after two decisions, and offers the rest of the act to whoever has time. With less than 45 minutes on the clock turn predictions off with ',
        { code: '&predict=off' },
        '.',
      ],
    ],
  },
  {
    id: 'r2x45',
    title: 'Twice 45 minutes: play, go back, compare',
    suits: 'Two periods with an evening between them.',
    lessons: [
      {
        minutes: 45,
        steps: [
          { minutes: 5, does: 'The question of unit 2, in one sentence on paper.' },
          { minutes: 3, does: 'Content note and link.' },
          { minutes: 18, does: 'Pupils play unit 2, with predictions.' },
          { minutes: 5, does: 'Codes to the board.' },
          { minutes: 10, does: 'The most divided decision. What did each side know on that day?' },
          {
            minutes: 4,
            does: 'Exit ticket. Homework: open the same unit, underline one other line, and bring both codes.',
          },
        ],
      },
      {
        minutes: 45,
        steps: [
          { minutes: 5, does: 'In pairs: where do your two runs part, and what stayed the same in both?' },
          {
            minutes: 10,
            does: 'Two runs on the projector, beside each other: Menu, Compare. Name the weakest link in each.',
          },
          { minutes: 15, does: 'The unit’s two papers and its two closing questions, in groups of four.' },
          { minutes: 12, does: 'Claim, evidence, reasoning: one paragraph on the unit’s question.' },
          { minutes: 3, does: 'Hands: who changed their mind, and on which paper?' },
        ],
      },
    ],
    links: [
      { what: 'unit 2', fragment: 'unit=2' },
      { what: 'the class board', fragment: 'board' },
    ],
    prepare: [
      'Print the rubric and the unit’s two papers. Keep the first evening’s codes: the board reads both.',
    ],
  },
  {
    id: 'r90',
    title: '90 minutes: three seats',
    suits: 'A block, or a seminar.',
    lessons: [
      {
        minutes: 90,
        steps: [
          { minutes: 5, does: 'The question of unit 3, and its content note.' },
          { minutes: 18, does: 'Everybody plays unit 3. Codes to the board, which stays closed.' },
          {
            minutes: 5,
            does: 'Three groups: Washington at the parallel, Moscow and Sochi over air cover, Peking over the volunteers.',
          },
          {
            minutes: 15,
            does: 'Each group reads its decision’s record and sources, and writes down what its seat did not know.',
          },
          {
            minutes: 15,
            does: 'New groups of three, one from each seat. Each tells the others. Then: who was not in any room? Answer from Seoul and from Pyongyang.',
          },
          { minutes: 10, does: 'The board. Where did the class part from history? Where from one another?' },
          {
            minutes: 17,
            does: 'Claim, evidence, reasoning on the unit’s question. The other side’s best paper must be named.',
          },
          { minutes: 5, does: 'What does the game make easier than it was? One sentence each.' },
        ],
      },
    ],
    links: [
      { what: 'unit 3', fragment: 'unit=3' },
      { what: 'the class board', fragment: 'board' },
    ],
    prepare: [
      'No group plays a prisoner, a refugee or a bomber’s crew. The seats are of people who read papers.',
      [
        'Notes: ',
        inside('The parallel', 'decisions', 'parallel'),
        ', ',
        inside('Air cover', 'decisions', 'air_cover'),
        ', ',
        inside('The volunteers', 'decisions', 'volunteers'),
        '.',
      ],
    ],
  },
];

/** Minutes from and to, and what happens. */
export function timetable(steps: readonly Step[]): readonly (readonly Text[])[] {
  let at = 0;
  return steps.map(({ minutes, does }) => {
    const from = at;
    at += minutes;
    return [`${from}–${at}`, does];
  });
}

function recipe({ id, title, suits, lessons, links, prepare }: Recipe, address: string): Section {
  const tables: readonly Block[] = lessons.map(({ minutes, steps }, n) => ({
    kind: 'table',
    caption: lessons.length === 1 ? `${minutes} minutes` : `Lesson ${n + 1}: ${minutes} minutes`,
    head: ['Minutes', 'What happens'],
    rows: timetable(steps),
  }));
  return section(id, title, [
    text(suits),
    list(prepare),
    ...tables,
    ...links.map(({ what, fragment }): Block => ({ kind: 'copy', what, text: `${address}#${fragment}` })),
  ]);
}

export const recipes: GuidePart = {
  id: 'recipes',
  title: 'Five recipes',
  about: '15, 20, 45, twice 45 and 90 minutes, step by step.',
  write: ({ address }) => [
    text([
      'Minutes are estimates: nobody has timed a class. Every recipe works with any unit; change the unit in the link. Questions for each decision stand in the ',
      inside('notes', 'decisions'),
      ', and the report of a single run opens from the stop card, or with a code at ',
      { code: '#report=CODE' },
      '.',
    ]),
    ...RECIPES.map((one) => recipe(one, address)),
  ],
};
