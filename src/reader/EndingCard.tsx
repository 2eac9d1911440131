/** The page at an ending: its cut and its name at the head; at the foot what in it is sound, what is guesswork, who has argued it. */
import type { Ending } from '../evidence/types.ts';
import { endingArt } from './endings.ts';
import type { OpenSources } from './Prose.tsx';

/** An ending's own cut, and its name; whose ending it is said in words. */
export function EndingHead({ ending }: { readonly ending: Ending }) {
  return (
    <header class={`ending-head ${ending.kind}`} data-ending={ending.id}>
      <img src={endingArt(ending.id)} alt="" />
      <p class="label">{ending.kind === 'world' ? 'How your world ends' : 'How the night ends'}</p>
      <h1 class="ending-name">{ending.name}</h1>
    </header>
  );
}

export function EndingCard({
  ending,
  onSources,
}: {
  readonly ending: Ending;
  readonly onSources: OpenSources;
}) {
  const { sound, guesswork, argued } = ending;
  return (
    <section class="ending-card" aria-label={`About this ending: ${ending.name}`}>
      {sound.length > 0 && (
        <>
          <h3>What in this is sound</h3>
          <ul>
            {sound.map(({ says, facts }) => (
              <li key={says} data-fact={facts[0]}>
                {says}{' '}
                {facts.length > 0 && (
                  <button type="button" class="mark" onClick={() => onSources(facts)}>
                    {facts.length === 1 ? 'source' : `${facts.length} sources`}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {guesswork.length > 0 && (
        <>
          <h3>What is guesswork</h3>
          <ul>
            {guesswork.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </>
      )}
      {argued.length > 0 && (
        <>
          <h3>Who has argued it</h3>
          <ul>
            {argued.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
