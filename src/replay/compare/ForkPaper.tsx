/** The paper where two runs part: what each underlined, and what came of it. Must not know: the maps, the instruments. */
import { sayDate } from '../../evidence/cite.ts';
import { gradeWord } from '../../reader/Leaf.tsx';
import { Text } from '../../reader/Text.tsx';
import type { Which } from './fork.ts';
import type { Shown } from './shown.ts';
import { standingOf } from './standing.ts';
import type { Taken } from './trace.ts';

const papers = (count: number): string => (count === 1 ? 'the first paper' : `the first ${count} papers`);

function Consequence({ taken, onSources }: { readonly taken: Taken } & Pick<Shown, 'onSources'>) {
  const { option, lines, words, isHistorical, hasParted } = taken;
  return (
    <>
      <p class="underlined">
        <span>
          <Text line={words} />
        </span>
      </p>
      <p class="label">{standingOf(taken).label}</p>
      {lines.map(({ text }, n) => (
        <p key={`${n}`} class={n === 0 ? 'sentence' : undefined}>
          <Text line={text} />
        </p>
      ))}
      <p class="quiet grounds">
        <b>{isHistorical && hasParted ? 'In history.' : `${gradeWord(option.grade)}.`}</b> {option.reason}{' '}
        {option.facts.length > 0 && (
          <button type="button" class="mark" onClick={() => onSources(option.facts)}>
            {option.facts.length === 1 ? '1 source' : `${option.facts.length} sources`}
          </button>
        )}
      </p>
    </>
  );
}

function ForkSide({ which, ...props }: Shown & { readonly which: Which }) {
  const { comparison, names, onOpen, onSources } = props;
  const trace = comparison[which];
  const taken = comparison.parted[which];
  return (
    <section class={`side ${which}`} aria-label={names[which]}>
      <h4>{names[which]}</h4>
      {taken === null ? (
        <p>This run has not yet come to this paper.</p>
      ) : (
        <Consequence taken={taken} onSources={onSources} />
      )}
      <p class="acts">
        <button type="button" class="plain" onClick={() => onOpen(trace.choices.slice(0, taken?.choices))}>
          {taken === null ? 'Go on with this run' : 'Open this run at this paper'}
        </button>
      </p>
    </section>
  );
}

/** Two runs that answered every paper alike. */
function Alike({ comparison }: Shown) {
  const { first, second, fork, vera } = comparison;
  const isEqual = first.choices.join() === second.choices.join();
  const isWhole = first.path.end !== null && 'ending' in first.path.end;
  return (
    <section class="fork alike" aria-label="Where they part">
      <h3>The same in every paper</h3>
      <p class="question">
        {isEqual && 'These two runs are the same, choice for choice.'}
        {!isEqual && fork.at === 0 && 'Neither has come to its first paper.'}
        {!isEqual &&
          fork.at > 0 &&
          `Both answered ${papers(fork.at)} alike${isWhole ? ', to the last' : ', and neither has come to another'}: the world is the same in both.`}{' '}
        {vera.length > 0 && 'What differs is Vera’s own.'}
      </p>
    </section>
  );
}

export function ForkPaper(props: Shown) {
  const { comparison, names } = props;
  const { fork, parted } = comparison;
  const decision = (parted.first ?? parted.second)?.decision;
  if (fork.kind === 'same' || decision === undefined) return <Alike {...props} />;
  return (
    <section class="fork" aria-label="Where they part">
      <header>
        <h3>
          <span class="label">
            {fork.kind === 'parts'
              ? 'Where they part'
              : `“${names[fork.shorter]}” is the beginning of the other, and has not yet come to`}
          </span>{' '}
          {decision.title}
        </h3>
        <p class="slug">
          {sayDate(decision.date)}, {decision.seat}. In whose hand: {decision.pencil}.
        </p>
        <p class="question">
          {decision.question}{' '}
          <span class="quiet">
            {fork.at === 0 ? 'It is the first paper.' : `Both answered ${papers(fork.at)} alike.`}
          </span>
        </p>
      </header>
      <div class="sides">
        <ForkSide {...props} which="first" />
        <ForkSide {...props} which="second" />
      </div>
    </section>
  );
}
