/** A plan for somebody who has never seen it and does not teach history. */
import { type Block, inside, list, section, text } from '../blocks.ts';
import type { GuidePart } from '../input.ts';
import { type Step, timetable } from './recipes.ts';

export const SUBSTITUTE: readonly Step[] = [
  { minutes: 5, does: 'Write the link and the question on the board. Read the content note below aloud.' },
  {
    minutes: 3,
    does: 'Say: read, underline one line of each paper, go on to the card that says stop. Nobody signs in. Turn sound off or use headphones.',
  },
  {
    minutes: 18,
    does: 'Pupils play. You need not know the history: every decision ends with the record and its sources.',
  },
  { minutes: 4, does: 'Pupils copy the code from the stop card to the top of a sheet of paper.' },
  { minutes: 10, does: 'On the same sheet they answer the two questions on the stop card, five lines each.' },
  { minutes: 5, does: 'Exit ticket, below. Collect the sheets for the teacher.' },
];

export const substitute: GuidePart = {
  id: 'substitute',
  title: 'Plan for a substitute',
  about: 'A period of 45 minutes for somebody who has not seen it.',
  write({ lessons, address }) {
    const unit = lessons.units.find(({ id }) => id === '4a') ?? lessons.units[0];
    if (unit === undefined) return [];
    const table: Block = {
      kind: 'table',
      caption: '45 minutes',
      head: ['Minutes', 'What happens'],
      rows: timetable(SUBSTITUTE),
    };
    return [
      text([
        'Print this page. It uses unit ',
        unit.id,
        ', ',
        unit.title,
        '. Any other works the same way: see ',
        inside('The eight units', 'units'),
        '.',
      ]),
      { kind: 'copy', what: 'the link', text: `${address}#unit=${unit.id}` },
      section('say', 'Say before it begins', [
        text(unit.content),
        text(['The question: ', { strong: unit.question }]),
      ]),
      section('steps', 'Step by step', [table]),
      section('troubles', 'If something goes wrong', [
        list([
          'The page does not open: the network may block it. Use the 15-minute recipe on your own machine, or let pupils share.',
          'Somebody has lost their place: the browser’s reload keeps it. If the page was closed, open the link again and begin the unit anew.',
          'Somebody does not want to read a page: each such page has a button that passes over it. Nothing is lost.',
          'Somebody finishes early: Menu, Chart, go back to a paper and underline another line.',
        ]),
      ]),
      section('ticket', 'Exit ticket', [
        text([
          { strong: unit.question },
          ' Two sentences. Name one paper you read. Say how sure you are, and why.',
        ]),
        { kind: 'ruled', lines: 4 },
      ]),
    ];
  },
};
