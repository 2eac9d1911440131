/** On paper: for each unit an exit ticket and a source item of five minutes with its key; the rubric for an argument. */
import { sayDate } from '../../../evidence/cite.ts';
import type { LessonUnit } from '../../lessonTypes.ts';
import { RUBRIC, RUBRIC_NOTE } from '../../report/rubric.ts';
import { type Block, inside, list, type Section, section, steps, text } from '../blocks.ts';
import type { GuideInput, GuidePart } from '../input.ts';
import { sayPrompt } from './decisions.ts';

/** Points for the source item, whatever the unit. */
const ITEM_LEVELS: readonly (readonly [string, string])[] = [
  ['0', 'Blank, or says only whether the writer is to be believed.'],
  ['1', 'Says who wrote it, or retells it.'],
  ['2', 'Says who wrote it, for whom and what for, and names one thing it shows.'],
  ['3', 'Says also what it cannot show, and what other paper would.'],
];

const TICKET_LEVELS: readonly (readonly [string, string])[] = [
  ['0', 'Blank, or no claim.'],
  ['1', 'A claim without a paper.'],
  ['2', 'A claim with one paper that bears on it.'],
  ['3', 'The same, with how sure and why, or what would change the writer’s mind.'],
];

const levels = (caption: string, rows: readonly (readonly [string, string])[]): Block => ({
  kind: 'table',
  caption,
  head: ['Points', 'The answer'],
  rows: rows.map(([points, says]) => [points, says]),
});

function key({ papers }: LessonUnit, { evidence }: GuideInput): Block {
  return list(
    papers.flatMap(({ document, headnote }) => {
      const paper = evidence.documents[document];
      return paper === undefined
        ? []
        : [
            [
              { strong: `${paper.title}, ${sayDate(paper.date)}. ` },
              `Who, for whom, what for: ${headnote} It shows: ${paper.shows} How far it can be trusted: ${paper.trust}`,
            ],
          ];
    }),
  );
}

function unitSection(unit: LessonUnit, input: GuideInput): Section {
  const { id, title, question, papers, stop } = unit;
  return section(id, `Unit ${id}: ${title}`, [
    section(`${id}-ticket`, 'Exit ticket', [
      text([{ strong: question }, ' Two sentences. Name one paper you read. Say how sure you are, and why.']),
      { kind: 'ruled', lines: 3 },
    ]),
    section(`${id}-item`, 'Source item, about 5 minutes', [
      ...papers.map(({ document, headnote, text: says }): Block => {
        const paper = input.evidence.documents[document];
        return section(
          `${id}-${document}`,
          paper?.title ?? document,
          [text(headnote), text(says)],
          paper === undefined ? '' : sayDate(paper.date),
        );
      }),
      steps([
        'Choose one of the two papers. Who wrote it, for whom, and what should the reader do?',
        'Name one thing that it shows, and one that it cannot show.',
        'Use the other paper: where does it bear this one out, and where does it not?',
      ]),
      { kind: 'ruled', lines: 6 },
    ]),
    section(`${id}-key`, 'Key (not for the class)', [
      key(unit, input),
      text('The stop card asks these; they come back to the same two papers:'),
      list(stop.map(sayPrompt)),
    ]),
  ]);
}

export const assess: GuidePart = {
  id: 'assess',
  title: 'Exit tickets, source items, rubrics',
  oneAtATime: true,
  about: 'Paper for the last ten minutes of each unit, with keys.',
  write: (input) => [
    text([
      'The papers are paraphrases of 80 to 120 words; originals and their archives stand under ',
      inside('Sources', 'sources'),
      '. What a pupil underlined is never marked.',
    ]),
    section('rubric', 'Claim, evidence, reasoning: 0 to 3 each', [
      {
        kind: 'table',
        caption: 'Out of nine',
        head: ['Row', '0', '1', '2', '3'],
        rows: RUBRIC.map(({ name, levels: given }) => [[{ strong: name }], ...given]),
      },
      text(RUBRIC_NOTE),
    ]),
    section('points', 'Ticket and source item: 0 to 3 each', [
      levels('Exit ticket', TICKET_LEVELS),
      levels('Source item', ITEM_LEVELS),
    ]),
    ...input.lessons.units.map((unit) => unitSection(unit, input)),
  ],
};
