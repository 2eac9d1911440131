/** Content notes: what each unit speaks of, and how somebody may pass over it. */
import { list, section, text } from '../blocks.ts';
import type { GuidePart } from '../input.ts';

export const content: GuidePart = {
  id: 'content',
  title: 'Content notes',
  about: 'What each unit speaks of, to say before it begins.',
  write: ({ lessons }) => [
    text(
      'Read the unit’s sentence aloud before it begins. Pages with a note of their own say so before the page.',
    ),
    list([
      'A pupil can pass over such a page with one button. The run stays whole, and so does the code.',
      'A setting (Menu, Settings) keeps all such pages covered until they are asked for.',
      'No page shows or describes a killing. Deaths in the record are given with a source, and as ranges where they are disputed; no branch counts its dead.',
      'Killings by several sides are named in one tone. Vera Tsoi and the child she speaks to are invented, and so is whatever is marked so.',
      'Nobody plays a prisoner, a refugee, an interrogator or a bomber’s crew. Do not let a class act such parts out either.',
      'Some pupils’ families fought, fled or were divided. Say that nobody has to speak for a country.',
    ]),
    ...lessons.units.map(({ id, title, content: says }) => section(id, `Unit ${id}: ${title}`, [text(says)])),
  ],
};
