/** What comes after the fork: the later papers side by side, the endings, and what stayed the same in spite of it. */
import { useState } from 'preact/hooks';
import { sayDate } from '../../evidence/cite.ts';
import { EndingCard } from '../../reader/EndingCard.tsx';
import { Text } from '../../reader/Text.tsx';
import type { Cell, Row } from './compare.ts';
import type { Which } from './fork.ts';
import type { Shown } from './shown.ts';
import { standingOf } from './standing.ts';

const SIDES = ['first', 'second'] as const;

function CellWords({ cell }: { readonly cell: Cell }) {
  if (cell === 'never') return <span class="quiet">This paper never came.</span>;
  if (cell === 'not yet') return <span class="quiet">Not yet.</span>;
  return (
    <>
      <b>{cell.option.line}</b> <span class="label">{standingOf(cell).word}</span>
    </>
  );
}

function relation({ first, second }: Row): string {
  if (typeof first === 'string' || typeof second === 'string') return 'only here';
  return first.option.id === second.option.id ? 'same line' : 'another line';
}

export function Later({ comparison, names }: Shown) {
  const { later } = comparison;
  if (later.length === 0) return null;
  return (
    <section class="later" aria-label="The papers after it">
      <h3>The papers after it</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">Paper</th>
            {SIDES.map((which) => (
              <th key={which} scope="col" class={which}>
                <span>{names[which]}</span>
              </th>
            ))}
            <th scope="col" class="relation">
              <span class="unseen">Same or not</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {later.map((row) => (
            <tr key={row.decision.id} data-relation={relation(row)}>
              <th scope="row">
                {row.decision.title} <span class="slug">{sayDate(row.decision.date)}</span>
              </th>
              {SIDES.map((which) => (
                <td key={which} class={which}>
                  <CellWords cell={row[which]} />
                </td>
              ))}
              <td class="label relation">{relation(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Choices of Vera's own that both made, and not alike: they move no paper, and they make her ending. */
export function Vera({ comparison, names }: Shown) {
  const { vera } = comparison;
  if (vera.length === 0) return null;
  return (
    <section class="later vera" aria-label="What Vera did otherwise">
      <h3>What Vera did otherwise</h3>
      <table>
        <thead>
          <tr>
            {SIDES.map((which) => (
              <th key={which} scope="col" class={which}>
                <span>{names[which]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {vera.map((row) => (
            <tr key={row.first.id} data-relation="another line">
              {SIDES.map((which) => (
                <td key={which} class={which}>
                  <b>
                    <Text line={row[which].words} />
                  </b>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function OneEnding({
  id,
  evidence,
  onSources,
}: Pick<Shown, 'evidence' | 'onSources'> & { readonly id: string }) {
  const [isOpen, setOpen] = useState(false);
  const ending = evidence.endings[id];
  if (ending === undefined) return null;
  return (
    <>
      <p class="sentence">
        {ending.kind === 'vera' && <span class="label">And Vera: </span>}
        {ending.name}
      </p>
      <button type="button" class="plain screen-only" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        What is sound in it, and what is guesswork
      </button>
      {isOpen && <EndingCard ending={ending} onSources={onSources} />}
    </>
  );
}

function EndingSide({ which, ...props }: Shown & { readonly which: Which }) {
  const { comparison, names, evidence } = props;
  const { endings, path } = comparison[which];
  const next =
    path.end !== null && 'decision' in path.end
      ? evidence.decisions.find(
          ({ id }) => path.end !== null && 'decision' in path.end && id === path.end.decision,
        )
      : undefined;
  return (
    <div class={`side ${which}`}>
      <h4>{names[which]}</h4>
      {endings.map((id) => (
        <OneEnding key={id} id={id} evidence={evidence} onSources={props.onSources} />
      ))}
      {endings.length > 0 && !endings.some((id) => evidence.endings[id]?.kind === 'vera') && (
        <p class="quiet">Vera’s own ending is still to come.</p>
      )}
      {endings.length === 0 && (
        <p>No ending yet.{next !== undefined && ` The next paper is “${next.title}”.`}</p>
      )}
    </div>
  );
}

export function Endings(props: Shown) {
  return (
    <section class="endings" aria-label="Endings">
      <h3>Endings</h3>
      <div class="sides">
        <EndingSide {...props} which="first" />
        <EndingSide {...props} which="second" />
      </div>
    </section>
  );
}

export function Same({ comparison, evidence, onSources }: Shown) {
  const { same } = comparison;
  if (same.length === 0) return null;
  return (
    <section class="stayed" aria-label="What stayed the same">
      <h3>What stayed the same</h3>
      <dl>
        {same.map(({ id, title, same_words, same_on_every_leaf }) => {
          const facts = same_on_every_leaf.filter((fact) => fact in evidence.facts);
          return (
            <div key={id}>
              <dt>{title}</dt>
              <dd>
                {same_words}{' '}
                {facts.length > 0 && (
                  <button type="button" class="mark" onClick={() => onSources(facts)}>
                    {facts.length === 1 ? '1 source' : `${facts.length} sources`}
                  </button>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
