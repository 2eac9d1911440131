/** The sources of some facts: the claim, its standing and dispute in words, and full citations. */
import { citeSource, sayDate } from '../evidence/cite.ts';
import type { Document, Fact } from '../evidence/types.ts';
import { DocumentCard } from './DocumentCard.tsx';

const STATUS = {
  documented: 'Documented',
  contested: 'Disputed',
  'popular-claim-misleading': 'A popular claim that misleads',
} as const;

export function FactCard({ fact }: { readonly fact: Fact }) {
  return (
    <article class="fact" data-fact={fact.id}>
      <p class="slug">
        {sayDate(fact.date)}. {fact.place}
      </p>
      <p>{fact.claim}</p>
      <p class="mark">{STATUS[fact.status]}</p>
      {fact.dispute !== null && <p class="quiet">{fact.dispute}</p>}
      {fact.note !== undefined && <p class="quiet">{fact.note}</p>}
      <ul class="citations">
        {fact.sources.map((source) => (
          <li key={`${source.author} ${source.title}`}>
            {citeSource(source)}{' '}
            {source.url !== null && (
              <a href={source.url} target="_blank" rel="noreferrer noopener">
                Open (leaves the game)
              </a>
            )}
          </li>
        ))}
      </ul>
    </article>
  );
}

interface SourcesProps {
  readonly ids: readonly string[];
  readonly facts: Readonly<Record<string, Fact>>;
  /** Where real papers that bear on these facts are to be shown with them. */
  readonly documents?: Readonly<Record<string, Document>>;
}

export function Sources({ ids, facts, documents = {} }: SourcesProps) {
  const papers = Object.values(documents).filter(
    (paper) => paper.standing === 'documented' && paper.facts.some((fact) => ids.includes(fact)),
  );
  return (
    <>
      {ids.map((id) => {
        const fact = facts[id];
        return fact === undefined ? null : <FactCard key={id} fact={fact} />;
      })}
      {papers.length > 0 && <h3>{papers.length === 1 ? 'The paper itself' : 'The papers themselves'}</h3>}
      {papers.map((paper) => (
        <DocumentCard key={paper.id} paper={paper} />
      ))}
    </>
  );
}
