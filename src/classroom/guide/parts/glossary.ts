/** The terms of the story, as a sheet to print. */
import type { GuidePart } from '../input.ts';

export const glossary: GuidePart = {
  id: 'glossary',
  title: 'Glossary',
  about: 'Every term of the story, on a sheet.',
  write: ({ evidence }) => [
    {
      kind: 'table',
      caption: `${evidence.glossary.length} terms`,
      head: ['Term', 'What it means'],
      rows: evidence.glossary
        .toSorted((a, b) => a.term.localeCompare(b.term, 'en'))
        .map(({ term, also, says }) => [[{ strong: term }, also === undefined ? '' : ` (${also})`], says]),
    },
  ],
};
