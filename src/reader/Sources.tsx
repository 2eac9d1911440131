/** The sources of some facts: the claim, its standing and dispute in words, and full citations. */
import { citeSource, sayDate } from '../evidence/cite.ts';
import type { Fact } from '../evidence/types.ts';

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

export function Sources({
  ids,
  facts,
}: {
  readonly ids: readonly string[];
  readonly facts: Readonly<Record<string, Fact>>;
}) {
  return (
    <>
      {ids.map((id) => {
        const fact = facts[id];
        return fact === undefined ? null : <FactCard key={id} fact={fact} />;
      })}
    </>
  );
}
