/**
 * Which of Vera's answers lead to which of her endings, in the order in which the story asks. A test plays them.
 * Must not know: the page.
 */
import type { ChoiceId } from '../../../run/run.ts';

export const VERA_WAYS: readonly {
  readonly ending: string;
  readonly when: string;
  /** Her answers in a run that ends so; all else as by default. */
  readonly choices: readonly ChoiceId[];
}[] = [
  {
    ending: 'mistranslator',
    when: 'In July 1953 she wrote “wrecking” in Sim’s file (unit 5b).',
    choices: ['sim.wrecking'],
  },
  {
    ending: 'thirty',
    when: 'She asked after her father and every face in the photograph (unit 6).',
    choices: ['form.thirty'],
  },
  {
    ending: 'third_copy',
    when: 'She kept at least two papers of three (the third copy of unit 2, the cousin’s letter of unit 1, the page of unit 4b), and at the table gave the file or had it typed again.',
    choices: ['breach.soldier', 'cousin.keep', 'table.file'],
  },
  {
    ending: 'stove',
    when: 'At the table she told it and burned it.',
    choices: ['table.burn'],
  },
  {
    ending: 'clerk',
    when: 'None of these.',
    choices: ['table.photograph'],
  },
];
