/** A paper as an object of its own: where it is kept, what it shows, and how far it can be trusted. */
import type { ComponentChildren } from 'preact';
import { sayDate } from '../evidence/cite.ts';
import type { Document } from '../evidence/types.ts';

const REACHED = {
  desk: 'On her desk that night',
  later: 'Came to her later',
  never: 'She never saw it',
} as const;

export function DocumentCard({
  paper,
  children,
}: {
  readonly paper: Document;
  readonly children?: ComponentChildren;
}) {
  return (
    <article class="document">
      <h3>{paper.title}</h3>
      <p class="slug">
        {sayDate(paper.date)}. {REACHED[paper.reached_her]}. {paper.standing}
      </p>
      {paper.archive !== null && <p class="slug">{paper.archive}</p>}
      <p>{paper.shows}</p>
      <p class="quiet">{paper.trust}</p>
      {children}
    </article>
  );
}
