/** Accessibility: what has been tested, what has been built and not tested, what is known to be missing. Self-assessed. */
import { list, section, text } from '../blocks.ts';
import type { GuidePart } from '../input.ts';

export const access: GuidePart = {
  id: 'access',
  title: 'Accessibility',
  about: 'Self-assessed: what was tested, and what was not.',
  write: () => [
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
    section('missing', 'Known to be missing', [
      list([
        'No easy-read version, and no language but English.',
        'No recorded speech: the text is read by whatever reads the screen.',
        'Speech input, switch access and screen magnifiers have not been tried.',
      ]),
    ]),
  ],
};
