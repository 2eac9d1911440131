/** Quick start: one printed page. */
import { inside, list, section, steps, text } from '../blocks.ts';
import type { GuidePart } from '../input.ts';

export const start: GuidePart = {
  id: 'start',
  title: 'Quick start',
  about: 'One page: what it is, and a lesson by tomorrow.',
  write: ({ address }) => [
    text(
      'A branching history of Moscow and the Korean War, 1949 to 1956, read in a browser. At each decision a pupil underlines one line of a typed paper, sees what might have followed, and then sees the record, with sources. No branch is scored. History is one of the branches.',
    ),
    text([
      { strong: 'At once: ' },
      { href: '#present=2', says: 'present unit 2 on the projector' },
      ', the class votes by hands; or open ',
      { href: '#unit=2', says: 'the same unit as a lesson' },
      ' on each device.',
    ]),
    text([
      { strong: 'No teacher has tried it with a class yet. ' },
      'Times are estimates from word counts. Please try a unit yourself before the lesson.',
    ]),
    section('tomorrow', 'A lesson by tomorrow', [
      steps([
        [
          { strong: 'Play one unit. ' },
          'Take ',
          { href: '#unit=2', says: 'unit 2, The empty chair' },
          ', about a quarter of an hour. Then look up its decisions in the ',
          inside('notes', 'decisions'),
          '.',
        ],
        [
          { strong: 'Copy the lesson link. ' },
          'It stands under ',
          inside('The eight units', 'units'),
          '. Put it where your class looks for links. Nobody signs in.',
        ],
        [
          { strong: 'Say the content note aloud. ' },
          'Each unit has one, in a sentence, under ',
          inside('Content notes', 'content'),
          '. Pupils can pass over a page that carries one and still finish.',
        ],
        [
          { strong: 'Pupils play to the stop card. ' },
          'It shows a code of sixteen characters. They hand in the code: in the chat, on a sheet, or on paper.',
        ],
        [
          { strong: 'Paste the codes on the board. ' },
          'The ',
          { href: '#board', says: 'class board' },
          ' shows where the class parted from history and from one another. Discuss the decision that divided them most.',
        ],
        [
          { strong: 'Close with paper. ' },
          'Exit ticket, source item with key and rubric for each unit are under ',
          inside('Exit tickets, source items, rubrics', 'assess'),
          '.',
        ],
      ]),
    ]),
    section('no-devices', 'One screen and no devices', [
      text([
        'Open ',
        { href: '#present=2', says: 'present mode' },
        ' on the projector. The class votes by hands or by cards; the tally stays hidden until you show it. V votes again, N opens your notes in a second window. All keys are in the ',
        inside('15-minute recipe', 'recipes', 'r15'),
        '.',
      ]),
    ]),
    section('needs', 'What you need', [
      list([
        'A browser of the last two years. The tests run in Chromium; other browsers have not been tried.',
        'No accounts, no names, no phones. A code says what was underlined and nothing about who did it.',
        [
          'Reloading the page keeps the place. A pupil who closed it opens the link again and begins the unit anew; earlier runs are under Menu, Shelf. What is kept, and where, is under ',
          inside('IT and privacy', 'privacy'),
          '.',
        ],
      ]),
    ]),
    { kind: 'copy', what: 'the guide’s address', text: `${address}#guide` },
  ],
};
