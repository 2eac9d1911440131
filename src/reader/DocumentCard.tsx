/**
 * A paper as an object of its own: drawn as what it was, with its own words set live on it; pinned to it a card that
 * says whether it is real, what it shows, how far it can be trusted and where it is kept. Never a facsimile, and says so.
 */
import type { ComponentChildren } from 'preact';
import { sayDate } from '../evidence/cite.ts';
import type { Document } from '../evidence/types.ts';
import { FORM_NAMES, formArt } from './forms.ts';
import './documents.css';

const REACHED = {
  desk: 'On her desk that night',
  later: 'Came to her later',
  never: 'She never saw it',
} as const;

const REAL = {
  documented: 'A real paper. The drawing is ours, and copies no original.',
  reconstructed: 'Put together by us from what is known. The drawing is ours.',
  invented: 'Invented for this story. The drawing is ours.',
} as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function Rows({ rows }: { readonly rows: readonly (readonly [term: string, says: string])[] }) {
  return (
    <dl>
      {rows.map(([term, says]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}

export function DocumentCard({
  paper,
  children,
}: {
  readonly paper: Document;
  readonly children?: ComponentChildren;
}) {
  const { form, standing, title, date, from, to, concerning, archive, shows, trust } = paper;
  return (
    <article class="document" data-form={form}>
      <div class="object">
        <img class="object-head" src={formArt(form)} alt="" />
        <div class="object-words">
          <p class="object-form">{FORM_NAMES[form]}</p>
          <h3>{title}</h3>
          <Rows
            rows={[
              ['Date', sayDate(date)],
              ['From', capital(from)],
              ['To', capital(to)],
              ['Concerning', capital(concerning)],
            ]}
          />
        </div>
        <img class="object-rest" src={formArt('rest')} alt="" />
      </div>
      <div class="index-card">
        <p class="key">
          <span class={standing}>{standing}</span>
        </p>
        <p class="object-real">{REAL[standing]}</p>
        <p>{shows}</p>
        <p class="quiet">{trust}</p>
        <Rows
          rows={[
            ...(archive === null ? [] : [['Kept', archive] as const]),
            ['Reached her', REACHED[paper.reached_her]],
          ]}
        />
        {children}
      </div>
    </article>
  );
}
