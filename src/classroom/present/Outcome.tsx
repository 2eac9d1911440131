/**
 * What came of the class's line, beside the record, in type for the back row: first the two leaves, then how far the
 * evidence carries, then the four instruments. Nothing here scores the class.
 */
import { type Evidence, INSTRUMENTS } from '../../evidence/types.ts';
import { gradeWord, inksOf, sayGrade } from '../../reader/Leaf.tsx';
import { Text } from '../../reader/Text.tsx';
import { plainText } from '../../reader/typeset.ts';
import type { Line } from '../../story/beat.ts';
import type { Outcome } from '../../story/outcome.ts';
import { Picture } from './Picture.tsx';
import { altOf, type Pictures } from './pictures.ts';
import { useFit } from './useFit.ts';

interface OutcomeProps {
  readonly outcome: Outcome;
  readonly evidence: Evidence;
  readonly pictures: Pictures;
}

const STEPS = 2;

const labelOf = ({ isHistorical, hasParted, option }: Outcome): string => {
  if (!isHistorical) return sayGrade(option.grade);
  return hasParted ? 'History’s line, in a world that has parted from it' : 'As it happened';
};

/** The words of a record's line; a name before a colon stands out. */
function RecordWords({ line }: { readonly line: Line }) {
  const found = /^([^:]{3,60}):\s+(.*)$/s.exec(line.text);
  return (
    <p>
      {found === null ? (
        <Text line={line.text} />
      ) : (
        <>
          <b>{plainText(found[1] ?? '')}:</b> <Text line={found[2] ?? ''} />
        </>
      )}
    </p>
  );
}

/** Both leaves side by side: the picture, the headline, a few words. */
export function Leaves({ outcome, evidence, pictures }: OutcomeProps) {
  const { box } = useFit<HTMLDivElement>(STEPS, outcome.option.id);
  const { option, isHistorical, hasParted, decision, historical, lines } = outcome;
  const [headline, ...more] = lines;
  const theirs = historical?.leaf ?? option.leaf;
  const at = decision.options.findIndex(({ id }) => id === decision.historical);
  const argued = decision.record[at];
  return (
    <div class="halves" ref={box}>
      <p class="alike">
        <b>The same on both leaves</b> {decision.same_words}
      </p>
      <section class="half yours" aria-label="Your timeline">
        <header>
          <h2>Your timeline</h2>
          <span class="label">{labelOf(outcome)}</span>
        </header>
        <Picture
          picture={option.leaf}
          inks={isHistorical && hasParted ? 3 : inksOf(option.grade)}
          alt={altOf(option.leaf, evidence)}
          pictures={pictures}
        />
        <p class="headline">{plainText(headline?.text ?? '')}</p>
        {more.map((line) => (
          <p key={line.text}>
            <Text line={line.text} />
          </p>
        ))}
      </section>
      <section class="half theirs" aria-label="The record">
        <header>
          <h2>The record</h2>
          <span class="label">{historical === null ? 'No such paper' : 'Documented'}</span>
        </header>
        {historical !== null && (
          <Picture picture={theirs} inks="full" alt={altOf(theirs, evidence)} pictures={pictures} />
        )}
        <p class="headline">
          {historical === null ? 'There was no such paper.' : plainText(decision.history_says)}
        </p>
        {argued !== undefined && <RecordWords line={argued} />}
      </section>
    </div>
  );
}

/** How far the evidence carries the class's line, and who argued it; beside it what happened. */
export function Grounds({ outcome }: { readonly outcome: Outcome }) {
  const { box } = useFit<HTMLDivElement>(STEPS, outcome.option.id);
  const { option, isHistorical, unchosen, advocates, record } = outcome;
  const [mine] = advocates;
  return (
    <div class="halves grounds" ref={box}>
      <section class="half yours" aria-label="How far the evidence carries it">
        <h2>{isHistorical ? 'The line nobody underlined' : 'How far the evidence carries it'}</h2>
        {isHistorical ? (
          unchosen !== null && (
            <>
              <p class="headline">{unchosen.line}</p>
              <p>
                <b>{gradeWord(unchosen.grade)}.</b> {unchosen.reason}
              </p>
            </>
          )
        ) : (
          <>
            <p class="headline">{gradeWord(option.grade)}</p>
            <p>{option.reason}</p>
            {option.weakest_link !== null && (
              <p>
                <b>The weakest link.</b> {option.weakest_link}
              </p>
            )}
          </>
        )}
      </section>
      <section class="half theirs" aria-label="More of the record">
        <h2>More of the record</h2>
        {!isHistorical && mine !== undefined && <RecordWords line={mine} />}
        {record.slice(0, 2).map((line) => (
          <RecordWords key={line.text} line={line} />
        ))}
      </section>
    </div>
  );
}

const NAMES = {
  council: 'The Council',
  alliance: 'The alliance',
  front: 'The front',
  atomic: 'Atomic danger',
} as const;

/** Four named states in both worlds; where they part, the pencil has been. */
export function Instruments({ outcome }: { readonly outcome: Outcome }) {
  const { yours, theirs } = outcome;
  return (
    <div class="dials">
      <h1>Four instruments</h1>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">Your timeline</th>
            <th scope="col">The record</th>
          </tr>
        </thead>
        <tbody>
          {INSTRUMENTS.map((key) => (
            <tr key={key} class={yours[key] === theirs[key] ? undefined : 'parted'}>
              <th scope="row">{NAMES[key]}</th>
              <td>
                <span>{yours[key]}</span>
              </td>
              <td>{theirs[key]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
