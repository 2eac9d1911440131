/** The sheet one reads on: title, reading, deciding and ending pages. The outcome has a spread of its own. */
import titleChair from '../../assets/papers/title-chair.svg?no-inline';
import type { LessonView } from '../classroom/lesson/lessonView.ts';
import type { Ending, Evidence } from '../evidence/types.ts';
import type { UnitId } from '../run/run.ts';
import type { Beat, ChoicePoint } from '../story/beat.ts';
import type { View } from '../view.ts';
import { ActCard } from './ActCard.tsx';
import type { Later } from './App.tsx';
import { Choices } from './Choices.tsx';
import { MarginNote } from './MarginNote.tsx';
import { Paper } from './Paper.tsx';
import { type OpenSources, Prose } from './Prose.tsx';

interface SheetProps {
  readonly view: View;
  readonly evidence: Evidence | null;
  readonly storyName: string;
  /** The unit that begins on this page, and its place among the units; null on every other page. */
  readonly begins: { readonly unit: UnitId; readonly n: number } | null;
  /** The page's words are kept back, at the reader's wish; its choices are not. */
  readonly isCovered: boolean;
  /** This page has been read before: it may be passed with others like it. */
  readonly canPass: boolean;
  /** What a lesson adds here, or null. */
  readonly lesson: LessonView | null;
  readonly later: Later | null;
  /** Pages that a lesson passed over to come here. */
  readonly opening: readonly Beat[];
  readonly onPass: () => void;
  readonly onContinue: () => void;
  readonly onBegin: () => void;
  readonly onBack: () => void;
  readonly onBackToPaper: () => void;
  readonly onChart: () => void;
  readonly onCompare: () => void;
  readonly onTitle: () => void;
  readonly onChoose: (id: string) => void;
  readonly onSources: OpenSources;
}

const KEY = (
  <p class="key">
    <span class="unseen">Lines are marked:</span>
    <span class="documented">documented</span>
    <span class="reconstructed">reconstructed</span>
    <span class="invented">invented</span>
  </p>
);

function TitleHead({ name, isGuest }: { readonly name: string; readonly isGuest: boolean }) {
  if (isGuest)
    return (
      <div class="titlehead">
        <h1 class="title">
          <span>{name}</span>
        </h1>
      </div>
    );
  return (
    <div class="titlehead ours">
      <h1 class="title">
        <span>The empty</span> <span>chair</span>
      </h1>
      <img class="title-chair" src={titleChair} alt="" />
      <p class="subject">Moscow and the Korean War, 1949 to 1956</p>
      <a class="link teachers" href="#guide">
        For teachers
      </a>
      <p class="where">Moscow, Saturday 29 December 1956</p>
    </div>
  );
}

function TitlePage({ view, evidence, storyName, onContinue, onBegin, onSources }: SheetProps) {
  const isGuest = evidence === null;
  return (
    <>
      <TitleHead name={storyName} isGuest={isGuest} />
      {!isGuest && <Prose lines={view.beat.lines} names={namesOf(evidence)} marked onSources={onSources} />}
      <footer class="foot">
        <button type="button" class="go" data-action="continue" onClick={onContinue}>
          {view.canResume ? 'Go on with your run' : 'Begin'}
        </button>
        {view.canResume && (
          <button type="button" class="link" data-action="begin" onClick={onBegin}>
            Begin anew
          </button>
        )}
        {!isGuest && !view.canResume && KEY}
      </footer>
    </>
  );
}

/** Last words of names, as they stand before a speech. */
export function namesOf(evidence: Evidence | null): Record<string, string> {
  const people = Object.values(evidence?.people ?? {});
  return Object.fromEntries(
    people.map(({ id, name, says_as }) => [id, says_as ?? name.split(' ').at(-1) ?? name]),
  );
}

const COVERED = <p class="covered">This page has not been shown.</p>;

/** On a walk through a run: the line it took here, and the way on. */
function WalkFoot({
  choice,
  taken,
  onContinue,
}: {
  readonly choice: ChoicePoint;
  readonly taken: string;
  readonly onContinue: () => void;
}) {
  const at = choice.options.findIndex(({ id }) => id === taken);
  return (
    <footer class="foot walk">
      <button type="button" class="go" data-action="continue" onClick={onContinue}>
        Go on
      </button>
      <p>This run took line {at + 1}.</p>
    </footer>
  );
}

/** In a lesson, the unit's pages before this one. */
function Before({ opening, evidence, later, onSources }: SheetProps) {
  return later === null || opening.length === 0 ? null : (
    <later.Opening pages={opening} names={namesOf(evidence)} onSources={onSources} />
  );
}

function Deciding(props: SheetProps) {
  const { view, evidence, begins, isCovered, lesson, later, onContinue, onChoose, onSources } = props;
  const { beat } = view;
  const { choice } = beat;
  if (choice === null) return null;
  const isPaper = choice.kind === 'decision';
  const [heading, ...lead] = beat.lines;
  const paper = choice.paper === null ? null : (evidence?.documents[choice.paper] ?? null);
  return (
    <>
      {begins !== null && <ActCard {...begins} />}
      <Before {...props} />
      {isCovered ? (
        COVERED
      ) : (
        <>
          <Prose
            lines={isPaper ? lead : beat.lines}
            names={namesOf(evidence)}
            marked={evidence !== null}
            onSources={onSources}
          />
          <MarginNote lines={beat.note} onSources={onSources} />
        </>
      )}
      {isPaper ? (
        <Paper
          choice={choice}
          paper={paper}
          heading={heading?.text ?? ''}
          isHeld={lesson?.predict != null}
          onChoose={onChoose}
        />
      ) : (
        <Choices choice={choice} onChoose={onChoose} />
      )}
      {later !== null && lesson?.predict != null && <later.Predict key={choice.id} {...lesson.predict} />}
      {view.visit?.next != null && (
        <WalkFoot choice={choice} taken={view.visit.next} onContinue={onContinue} />
      )}
    </>
  );
}

/** At the end of a run: the ways back in. A guest story has no chart, and nothing to be compared with. */
function EndingFoot(props: SheetProps) {
  const { view, evidence, lesson, onBack, onBackToPaper, onChart, onCompare, onTitle } = props;
  return (
    <footer class="foot ending-foot">
      <p class="end">The end of this run.</p>
      {evidence === null ? (
        <button type="button" class="plain" onClick={onBack}>
          Back to the last choice
        </button>
      ) : (
        <>
          <button type="button" class="plain" onClick={onCompare}>
            Beside history
          </button>
          <button type="button" class="plain" onClick={onChart}>
            The chart
          </button>
          <button type="button" class="link" onClick={onBackToPaper}>
            Back to the last paper
          </button>
        </>
      )}
      {lesson?.onStop == null ? (
        <button type="button" class="go" data-action="title" onClick={onTitle}>
          The title page
        </button>
      ) : (
        <button type="button" class="go" data-action="stop" onClick={lesson.onStop}>
          To the end of the lesson
        </button>
      )}
      <p class="unseen">{view.choices.length} choices made.</p>
    </footer>
  );
}

export function SheetPage(props: SheetProps) {
  const { view, evidence, begins, isCovered, later, onContinue, onBack, onSources } = props;
  if (view.phase === 'title') return <TitlePage {...props} />;
  if (view.phase === 'deciding') return <Deciding {...props} />;
  const { beat } = view;
  const ending: Ending | undefined = beat.ending === null ? undefined : evidence?.endings[beat.ending];
  return (
    <>
      {begins !== null && <ActCard {...begins} />}
      <Before {...props} />
      {later !== null && ending !== undefined && <later.EndingHead ending={ending} />}
      {isCovered ? (
        COVERED
      ) : (
        <>
          <Prose
            lines={beat.lines}
            names={namesOf(evidence)}
            marked={evidence !== null}
            onSources={onSources}
          />
          <MarginNote lines={beat.note} onSources={onSources} />
        </>
      )}
      {later !== null && ending !== undefined && <later.EndingCard ending={ending} onSources={onSources} />}
      {view.phase === 'ending' ? (
        <EndingFoot {...props} />
      ) : (
        <footer class="foot">
          <button type="button" class="go" data-action="continue" onClick={onContinue}>
            Go on
          </button>
          {props.canPass && (
            <button type="button" class="link" data-action="pass" onClick={props.onPass}>
              Pass on to what is new
            </button>
          )}
          <button type="button" class="link" onClick={onBack}>
            Back one choice
          </button>
        </footer>
      )}
    </>
  );
}
