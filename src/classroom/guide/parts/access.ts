/** Accessibility: what has been tested, what has been built and not tested, what is known to be missing. Self-assessed. */
import { list, section, text } from '../blocks.ts';
import type { GuidePart } from '../input.ts';
import { GRADES } from './reading.ts';

export const access: GuidePart = {
  id: 'access',
  title: 'Accessibility',
  about: 'Self-assessed: what was tested, and what was not.',
  write: ({ lessons }) => [
    text([
      { strong: 'Self-assessed by the makers. ' },
      'This is no conformance report, and nobody outside has checked it. No reader who relies on assistive technology has tried the game yet. All tests run in Chromium.',
    ]),
    section('tested', 'Tested automatically with every change', [
      list([
        'A whole run, from the title to an ending, with the keyboard alone; after each key the focus is on the story.',
        'Every choice can be reached by Tab and taken by Enter. Single-key shortcuts can be turned off.',
        'The menu opens by key and closes with Escape. A source or a name’s card that is closed gives the focus back to what opened it.',
        'axe finds nothing serious or critical on the title, reading, deciding, decision, outcome, ending, settings and sources pages, nor on this guide.',
        'With reduced motion asked for, nothing on the stage moves by itself. Without WebGL the game plays to its end with still pictures.',
        'The stage is described in words for whoever does not see it.',
        'Before the first press, and with sound off, there is no sound at all.',
        'A page with a content note can be kept covered, opened when wanted, or passed over.',
        'This guide is no wider than a window of 320 px.',
      ]),
    ]),
    section('built', 'Built, and not tested with people', [
      list([
        'Text sizes, a plain typeface, OpenDyslexic, a high-contrast setting, captions for sounds (Menu, Settings).',
        'Headings, landmarks and names for screen readers. No screen reader has been used to try them.',
        'Every chart also as a list; every paper also as text.',
        'Rules for forced colours and for print.',
      ]),
    ]),
    section('level', 'How hard it is to read', [
      text(
        'School grades of the United States by the Flesch–Kincaid formula: 0.39 words a sentence, and 11.8 syllables a word, less 15.59. A grade of 7 is read with ease at twelve or thirteen. The formula counts long words and long sentences; it knows nothing of what is strange. Here that is the names, the offices and the year 1950. The names in the text open a card, and the glossary can be printed.',
      ),
      {
        kind: 'table',
        caption: 'Grade by unit',
        head: ['Unit', 'Story', 'Record', 'Its two papers'],
        rows: lessons.units.map(({ id, title }) => {
          const { story = 0, record = 0, papers = 0 } = GRADES[id] ?? {};
          return [`${id}: ${title}`, `${story}`, `${record}`, `${papers}`];
        }),
      },
      text(
        'There is no second, plainer text: the story stands well below grade 8 as it is. Where a paper is too hard, read it aloud together; the lesson can be played without it.',
      ),
    ]),
    section('missing', 'Known to be missing', [
      list([
        'No easy-read version, and no language but English.',
        'No recorded speech: the text is read by whatever reads the screen.',
        'Speech input, switch access and screen magnifiers have not been tried.',
      ]),
    ]),
  ],
};
