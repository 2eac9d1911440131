/**
 * A decision as a typed paper, on the sheet its office would have used: date, from, to, concerning, how it could have
 * reached her; then its lines, to be underlined. `chosen` shows it as it leaves, its line drawn in red at the speed of
 * the hand; it can then not be used.
 */
import { sayDate } from '../evidence/cite.ts';
import type { Document } from '../evidence/types.ts';
import type { ChoicePoint } from '../story/beat.ts';
import { formArt, isOfficePaper } from './forms.ts';
import { PencilLine } from './PencilLine.tsx';
import { Text } from './Text.tsx';
import { TriedMark } from './TriedMark.tsx';
import { plainText } from './typeset.ts';

interface PaperProps {
  readonly choice: ChoicePoint;
  readonly paper: Document | null;
  /** What the story calls the paper, where the register has no card for it. */
  readonly heading: string;
  readonly chosen?: string;
  /** How long the pencil takes, in ms, on a paper that leaves. */
  readonly take?: number;
  /** Nothing can be underlined yet. */
  readonly isHeld?: boolean;
  readonly onChoose?: (id: string) => void;
}

const REACHED = {
  desk: 'on my desk that night',
  later: 'came to her later',
  never: 'she never saw it: opened in the 1990s',
} as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function Head({ paper, heading }: { readonly paper: Document | null; readonly heading: string }) {
  if (paper === null) return <h1 class="paper-title">{plainText(heading)}</h1>;
  const rows = [
    ['Date', sayDate(paper.date)],
    ['From, to', `${paper.from}, to ${paper.to}`],
  ];
  return (
    <>
      {isOfficePaper(paper.form) && <img class="letterhead" src={formArt(paper.form)} alt="" />}
      <p class="key paper-standing">
        <span class={paper.standing}>{paper.standing}</span>
      </p>
      <dl>
        {rows.map(([term, says]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{says}</dd>
          </div>
        ))}
        <div>
          <dt>Concerning</dt>
          <dd>
            <h1>{capital(paper.concerning)}</h1>
          </dd>
        </div>
        <div>
          <dt>Reached her</dt>
          <dd>{REACHED[paper.reached_her]}</dd>
        </div>
      </dl>
    </>
  );
}

export function Paper({ choice, paper, heading, chosen, take, isHeld = false, onChoose }: PaperProps) {
  const leaves = chosen !== undefined;
  const group = leaves ? {} : { role: 'group' as const, 'aria-label': 'Choices', 'data-decision': choice.id };
  return (
    <article
      class={leaves ? 'typed leaving' : 'typed'}
      data-form={paper?.form}
      style={take === undefined ? undefined : { '--take': `${take}ms` }}
      {...(leaves ? { 'aria-hidden': true, inert: true } : { 'aria-label': 'The paper' })}
    >
      <Head paper={paper} heading={heading} />
      <div class="lines" {...group}>
        {choice.options.map(({ id, text }) => (
          <button
            type="button"
            key={id}
            class={id === chosen ? 'line underlined' : 'line'}
            disabled={isHeld}
            {...(leaves ? { tabIndex: -1 } : { 'data-choice': id })}
            onClick={() => onChoose?.(id)}
          >
            <span>
              <Text line={text} />
              <TriedMark id={id} />
            </span>
            <PencilLine seed={id} withPencil isDrawn={leaves} />
          </button>
        ))}
      </div>
    </article>
  );
}
