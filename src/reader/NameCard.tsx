/** Who somebody is, or what a word means, in a few lines, with what it rests on. */
import type { Named } from '../evidence/names.ts';
import type { OpenSources } from './Prose.tsx';

function CardSources({ facts, onSources }: { facts: readonly string[]; onSources: OpenSources }) {
  if (facts.length === 0) return null;
  return (
    <button type="button" class="mark" onClick={() => onSources(facts)}>
      {facts.length === 1 ? '1 source' : `${facts.length} sources`}
    </button>
  );
}

export const titleOf = (named: Named): string =>
  named.kind === 'person' ? named.person.name : named.term.term;

export function NameCard({ named, onSources }: { readonly named: Named; readonly onSources: OpenSources }) {
  if (named.kind === 'term')
    return (
      <div class="name-card">
        {named.term.also !== undefined && <p class="slug">{named.term.also}</p>}
        <p>{named.term.says}</p>
        <CardSources facts={named.term.facts} onSources={onSources} />
      </div>
    );
  const { also, dates, role, wants, invented, sources } = named.person;
  return (
    <div class="name-card">
      <p class="slug">{[also, dates, invented ? 'invented' : 'a real person'].filter(Boolean).join('. ')}</p>
      <p>{role}.</p>
      <p class="quiet">
        What {invented ? 'this one wants' : 'was wanted'} here: {wants}.
      </p>
      <CardSources facts={sources} onSources={onSources} />
    </div>
  );
}
