/**
 * After a decision: your timeline on one leaf, the record on the other, and above both what is the same.
 * Nothing here scores a choice. After the historical option the record's leaf also shows the line nobody underlined.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Evidence, LeafPicture, OptionEvidence } from '../evidence/types.ts';
import type { Line } from '../story/beat.ts';
import type { Outcome } from '../story/outcome.ts';
import { gradeWord, Instruments, inksOf, type LeafImage, Print, sayGrade } from './Leaf.tsx';
import type { OpenSources } from './Prose.tsx';
import { Text } from './Text.tsx';
import { plainText } from './typeset.ts';

interface OutcomeProps {
  readonly outcome: Outcome;
  readonly evidence: Evidence;
  readonly image: LeafImage;
  readonly onSources: OpenSources;
  readonly onContinue?: () => void;
  /** Take the decision again; absent where the page is only looked at again. */
  readonly onAgain?: () => void;
  /** What a lesson asks about it, or null. */
  readonly after?: ComponentChildren;
  /** Back to where this page was looked at again from. */
  readonly onLeave?: () => void;
}

const say = (count: number, one: string): string => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

/** Sentences of a line, for "Tap the sentence you believe least". */
function sentences(line: string): string[] {
  return line.match(/[^.!?]+[.!?]+["”’)]*\s*|[^.!?]+$/g)?.map((one) => one.trim()) ?? [line];
}

function altOf(picture: LeafPicture, evidence: Evidence): string {
  if ('map' in picture) return evidence.maps[picture.map]?.alt ?? '';
  const place = evidence.places[picture.place];
  return picture.state === null ? (place?.alt ?? '') : (place?.states[picture.state] ?? '');
}

function WeakLink({
  option,
  onSources,
}: {
  readonly option: OptionEvidence;
  readonly onSources: OpenSources;
}) {
  return (
    <div class="weak" role="status">
      {option.weakest_link !== null && (
        <p>
          <b>The weakest link.</b> {option.weakest_link}
        </p>
      )}
      <ul>
        {option.parts.map(({ claim, grade, facts }) => (
          <li key={claim} {...(facts[0] === undefined ? {} : { 'data-fact': facts[0] })}>
            {claim}: {gradeWord(grade).toLowerCase()}.{' '}
            {facts.length > 0 && (
              <button type="button" class="mark" onClick={() => onSources(facts)}>
                {say(facts.length, 'source')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Argued({ option }: { readonly option: OptionEvidence }) {
  return (
    <div class="weak" role="status">
      <p>
        <b>Then:</b> {option.argued_then}
      </p>
      {option.argued_since.map((who) => (
        <p key={who}>
          <b>Since:</b> {who}
        </p>
      ))}
    </div>
  );
}

function YourWords({ outcome, onDoubt }: { readonly outcome: Outcome; readonly onDoubt: () => void }) {
  return (
    <>
      {outcome.lines.map((line, n) => (
        <p key={`${n}`} class={n === 0 ? 'sentence' : undefined}>
          {outcome.isHistorical ? (
            <Text line={line.text} />
          ) : (
            sentences(plainText(line.text)).map((sentence) => (
              <span key={sentence}>
                <button type="button" class="doubt" onClick={onDoubt}>
                  {sentence}
                </button>{' '}
              </span>
            ))
          )}
        </p>
      ))}
    </>
  );
}

function YourLeaf({ outcome, evidence, image, onSources, onAgain }: OutcomeProps) {
  const [isDoubted, setDoubted] = useState(false);
  const [isArgued, setArgued] = useState(false);
  const { option, isHistorical, hasParted } = outcome;
  const isAsItWas = isHistorical && !hasParted;
  const label = isHistorical
    ? hasParted
      ? 'History’s line, in a world that has parted from it'
      : 'As it happened: printed in all inks'
    : sayGrade(option.grade);
  return (
    <section class="leaf yours" aria-label="Your timeline">
      <header>
        <h2>Your timeline</h2>
        <span class="label">{label}</span>
      </header>
      <Print
        picture={option.leaf}
        inks={isHistorical && !isAsItWas ? 3 : inksOf(option.grade)}
        alt={altOf(option.leaf, evidence)}
        image={image}
      />
      <YourWords outcome={outcome} onDoubt={() => setDoubted(true)} />
      {!isHistorical && !isDoubted && <p class="ask">Tap the sentence you believe least.</p>}
      {isDoubted && <WeakLink option={option} onSources={onSources} />}
      <p class="quiet grounds">
        <b>{isHistorical && hasParted ? 'In history.' : `${gradeWord(option.grade)}.`}</b> {option.reason}{' '}
        {option.facts.length > 0 && (
          <button type="button" class="mark" onClick={() => onSources(option.facts)}>
            {say(option.facts.length, 'source')}
          </button>
        )}
      </p>
      {isArgued && <Argued option={option} />}
      <Instruments readings={outcome.yours} other={outcome.theirs} />
      <div class="acts">
        {onAgain !== undefined && (
          <button type="button" class="plain" onClick={onAgain}>
            Underline another line
          </button>
        )}
        {!isHistorical && (
          <button type="button" class="plain" aria-expanded={isArgued} onClick={() => setArgued(!isArgued)}>
            Who has argued it
          </button>
        )}
      </div>
    </section>
  );
}

interface RecordLineProps {
  readonly line: Line;
  /** Names linked already in this record. */
  readonly seen: Set<string>;
  readonly onSources: OpenSources;
}

function RecordLine({ line, seen, onSources }: RecordLineProps) {
  const found = /^([^:]{3,60}):\s+(.*)$/s.exec(line.text);
  return (
    <p data-fact={line.facts[0]}>
      {found ? (
        <>
          <b>
            <Text line={found[1] ?? ''} />:
          </b>{' '}
          <Text line={found[2] ?? ''} seen={seen} />
        </>
      ) : (
        <Text line={line.text} seen={seen} />
      )}{' '}
      <button type="button" class="mark" onClick={() => onSources(line.facts)}>
        {line.facts.length === 1 ? 'source' : say(line.facts.length, 'source')}
      </button>
    </p>
  );
}

function Unchosen({
  option,
  onSources,
}: {
  readonly option: OptionEvidence;
  readonly onSources: OpenSources;
}) {
  return (
    <aside class="unchosen" aria-label="The line nobody underlined">
      <h3>The line nobody underlined: {option.line}</h3>
      <p>
        <b>{gradeWord(option.grade)}.</b> {option.reason}{' '}
        <button type="button" class="mark" onClick={() => onSources(option.facts)}>
          {say(option.facts.length, 'source')}
        </button>
      </p>
    </aside>
  );
}

function RecordLeaf({ outcome, evidence, image, onSources, onContinue, onLeave }: OutcomeProps) {
  const [isOpen, setOpen] = useState(false);
  const { advocates, record, historical, unchosen, decision, facts } = outcome;
  const disputed = facts.filter((id) => evidence.facts[id]?.status === 'contested').length;
  const picture = historical?.leaf ?? outcome.option.leaf;
  // Whoever argued the player's line, and history's own; the rest is folded away.
  const historicalAt = decision.options.findIndex(({ id }) => id === decision.historical);
  const first = advocates.filter((line, n) => n === 0 || line === decision.record[historicalAt]);
  const seen = new Set<string>();
  return (
    <section class="leaf record" aria-label="The record">
      <header>
        <h2>The record</h2>
        <span class="label">Documented: printed in all inks</span>
      </header>
      {historical !== null && (
        <Print picture={picture} inks="full" alt={altOf(picture, evidence)} image={image} />
      )}
      <p class="sentence">
        {historical === null ? 'There was no such paper.' : plainText(decision.history_says)}
      </p>
      {first.map((line) => (
        <RecordLine key={line.text} line={line} seen={seen} onSources={onSources} />
      ))}
      {unchosen !== null && <Unchosen option={unchosen} onSources={onSources} />}
      {isOpen && (
        <div class="more">
          {[...advocates.filter((line) => !first.includes(line)), ...record].map((line) => (
            <RecordLine key={line.text} line={line} seen={seen} onSources={onSources} />
          ))}
        </div>
      )}
      <Instruments readings={outcome.theirs} other={null} />
      <div class="acts">
        <button type="button" class="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Less of the record' : 'More of the record'}
        </button>
        <button type="button" class="plain" onClick={() => onSources(facts)}>
          {say(facts.length, 'source')}
          {disputed > 0 && `, ${disputed} disputed`}
        </button>
        {onContinue !== undefined && (
          <button type="button" class="go" data-action="continue" onClick={onContinue}>
            Go on
          </button>
        )}
        {onLeave !== undefined && (
          <button type="button" class="go" onClick={onLeave}>
            Back to the chart
          </button>
        )}
      </div>
      <p class="unseen">{decision.question}</p>
    </section>
  );
}

export function OutcomePage(props: OutcomeProps) {
  const { outcome, evidence, onSources } = props;
  const { decision } = outcome;
  return (
    <section aria-label="Outcome" class="spread-inner">
      <div class="same">
        <h2>The same on both leaves</h2>
        <p>{decision.same_words}</p>
        {decision.same_on_every_leaf.length > 0 && (
          <button
            type="button"
            class="mark"
            data-fact={decision.same_on_every_leaf[0]}
            onClick={() => onSources(decision.same_on_every_leaf.filter((id) => id in evidence.facts))}
          >
            {say(decision.same_on_every_leaf.length, 'source')}
          </button>
        )}
      </div>
      <div class="leaves">
        <YourLeaf {...props} />
        <RecordLeaf {...props} />
      </div>
      {props.after}
    </section>
  );
}
