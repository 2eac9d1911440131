/** How a claim argued from a run may be read: three rows, from 0 to 3. What was underlined is no part of it. Text alone. */

export const LEVELS = ['0', '1', '2', '3'] as const;

export const RUBRIC: readonly { readonly name: string; readonly levels: readonly string[] }[] = [
  {
    name: 'Claim',
    levels: [
      'None yet.',
      'Says what happened or was underlined.',
      'Answers the question, and can be disputed.',
      'Says also how far it goes: when, or for whom, it would not hold.',
    ],
  },
  {
    name: 'Evidence',
    levels: [
      'None yet.',
      'One detail; not said where from.',
      'Two details, each with its paper or row.',
      'Says also what one of them cannot show, and keeps the record apart from the branch.',
    ],
  },
  {
    name: 'Reasoning',
    levels: [
      'None yet.',
      'Says the claim again.',
      'Joins each detail to the claim.',
      'Weighs persons against circumstances, and answers the other side.',
    ],
  },
];

export const RUBRIC_NOTE =
  'The rubric reads the argument, not the run: no line of a paper counts for more than another.';
