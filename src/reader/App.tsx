/**
 * The page: a view in, actions out. Holds only what belongs to the page itself (an open panel, a paper on its way out).
 * Must not know: inkjs, Phaser, Howler, storage.
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LessonView } from '../classroom/lesson/lessonView.ts';
import { sayDate } from '../evidence/cite.ts';
import { indexNames, type Named } from '../evidence/names.ts';
import type { Evidence } from '../evidence/types.ts';
import { nameRun } from '../replay/turningPoints.ts';
import type { UnitId } from '../run/run.ts';
import type { Settings } from '../shelf/settings.ts';
import type { Beat } from '../story/beat.ts';
import type { View } from '../view.ts';
import { beginsUnit } from './acts.ts';
import { ContentNote } from './ContentNote.tsx';
import type { HandOnProps } from './HandOn.tsx';
import { useHand } from './hand.ts';
import { type KeyActions, keyListener } from './keys.ts';
import type { LeafImage } from './Leaf.tsx';
import { type NameLinks, NameLinksContext } from './names.ts';
import { Overlays } from './Overlays.tsx';
import type { PanelName } from './Panels.tsx';
import { Paper } from './Paper.tsx';
import { takeTime } from './pencil.ts';
import type { ReplayProps } from './ReplayPanels.tsx';
import { SheetPage } from './SheetPage.tsx';
import type { ShelfActions } from './ShelfList.tsx';
import { TopBar } from './TopBar.tsx';
import { TriedContext } from './tried.ts';
import { VisitBar } from './VisitBar.tsx';

export interface Actions {
  readonly next: () => void;
  readonly begin: () => void;
  readonly back: () => void;
  readonly backToPaper: () => void;
  readonly title: () => void;
  readonly choose: (id: string) => void;
  readonly dismiss: () => void;
  readonly settings: (settings: Settings) => void;
  /** Make the run that is being read one's own. */
  readonly playOn: () => void;
  /** Read the run on screen through from its first page. */
  readonly walk: () => void;
  /** Turn pages that have been read before, to the first new one. */
  readonly pass: () => void;
  /** A panel has been closed: nothing in the address asks for it any more. */
  readonly closed: () => void;
}

/** The parts of the page that its first pages do not show. */
export type Later = typeof import('./later.ts');

export interface AppProps {
  readonly view: View;
  readonly evidence: Evidence | null;
  readonly units: readonly UnitId[];
  readonly storyName: string;
  readonly settings: Settings;
  readonly caption: string | null;
  /** Null until they have come; an outcome or a lesson is never shown before. */
  readonly later: Later | null;
  readonly image: LeafImage;
  readonly readSoFar: () => readonly Beat[];
  /** These are null until the story has come. */
  readonly shelf: () => ShelfActions | null;
  readonly handOn: () => HandOnProps | null;
  readonly replay: () => ReplayProps | null;
  /** The panel the address asked for when the page was opened. */
  readonly asked: PanelName | null;
  /** Compare the run on screen with one of the player's own, or null where there is none. */
  readonly compareWithMine: (() => void) | null;
  /** This page has been read before, and so may others after it. */
  readonly canPass: boolean;
  /** What a lesson adds to this page, or null where none is on. */
  readonly lesson: LessonView | null;
  /** Lines underlined on other runs. */
  readonly tried: () => ReadonlySet<string>;
  readonly actions: Actions;
}

/** After the line is drawn a paper falls; the story has gone on at once, this is only its picture. */
const FALLING_MS = 400;

interface Leaving {
  readonly beat: Beat;
  readonly chosen: string;
  /** How long the hand draws, in ms. */
  readonly take: number;
}

function slugOf(view: View, evidence: Evidence | null): string {
  const { place, date } = view.beat.scene;
  if (view.phase === 'title' || view.beat.choice?.kind === 'decision') return '';
  const name = place === null ? '' : (evidence?.places[place.id]?.name ?? '');
  return [date === null ? '' : sayDate(date), name].filter(Boolean).join(', ');
}

/** Focus goes to the start of what is new, which is also what a screen reader reads next. */
function useFocusOnNew(view: View, hasGoneOn: boolean) {
  const story = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    document.querySelector('main')?.scrollTo(0, 0);
    window.scrollTo(0, 0);
    if (!isFirst.current) story.current?.focus({ preventScroll: true });
    isFirst.current = false;
    // The page is known by its run and number: the same page told anew, by the whole story, is not new.
  }, [view.phase, view.code, view.choices.length, view.page, hasGoneOn]);
  return story;
}

/** The paper just underlined, for as long as it slides away. Any press or key ends it. */
function useLeaving(): [Leaving | null, (leaving: Leaving) => void] {
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  useEffect(() => {
    if (leaving === null) return undefined;
    const stop = (): void => setLeaving(null);
    const timer = window.setTimeout(stop, leaving.take + FALLING_MS);
    window.addEventListener('pointerdown', stop);
    window.addEventListener('keydown', stop);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pointerdown', stop);
      window.removeEventListener('keydown', stop);
    };
  }, [leaving]);
  return [leaving, setLeaving];
}

/**
 * One listener for as long as the page lives, which asks for today's actions: one put on anew with each page
 * would miss the very key whose other listener (a paper leaving) had just drawn the page again.
 */
function useKeys(isOn: boolean, actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const listener = keyListener({
      choose: (n) => latest.current.choose(n),
      next: () => latest.current.next(),
      back: () => latest.current.back(),
      chart: () => latest.current.chart(),
      pass: () => latest.current.pass(),
    });
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [isOn]);
}

/** A lesson whose stop on the way has been passed. */
const pastStop = (lesson: LessonView | null, hasGoneOn: boolean): LessonView | null =>
  hasGoneOn && lesson?.stop?.hasMore ? { ...lesson, stop: null } : lesson;

export function App(props: AppProps) {
  const { view, evidence, actions, settings, later } = props;
  const [hasGoneOn, setGoneOn] = useState(false);
  const lesson = pastStop(props.lesson, hasGoneOn);
  const [panel, setPanel] = useState<PanelName | null>(props.asked);
  // At once: an effect that waits would close what has been opened by a key meanwhile.
  useLayoutEffect(() => setPanel(props.asked), [props.asked]);
  const [sources, setSources] = useState<readonly string[] | null>(null);
  const [named, setNamed] = useState<Named | null>(null);
  const links = useMemo<NameLinks | null>(
    () => (evidence === null ? null : { index: indexNames(evidence), open: setNamed }),
    [evidence],
  );
  const [cover, setCover] = useState<{ readonly beat: Beat; readonly is: boolean } | null>(null);
  const isCovered =
    view.beat.content !== null && (cover?.beat === view.beat ? cover.is : settings.coverNoted);
  const [leaving, setLeaving] = useLeaving();
  const hand = useHand();
  const story = useFocusOnNew(view, hasGoneOn);

  const choose = (id: string): void => {
    if (view.beat.choice?.kind === 'decision')
      setLeaving({ beat: view.beat, chosen: id, take: takeTime(hand()) });
    actions.choose(id);
  };
  useKeys(settings.singleKeys, {
    choose: (n) => {
      const isHeld = lesson?.predict != null || lesson?.stop != null;
      const option = view.phase === 'deciding' && !isHeld ? view.beat.choice?.options[n] : undefined;
      if (option) choose(option.id);
    },
    next: () => {
      const isGoingOn = view.phase !== 'deciding' && view.phase !== 'ending';
      if (lesson?.stop != null) return;
      if (lesson?.intro != null) lesson.intro.onBegin();
      else if (isGoingOn || view.visit?.next != null) actions.next();
    },
    back: actions.back,
    chart: () => setPanel(evidence === null ? 'menu' : 'chart'),
    pass: () => {
      if (props.canPass) actions.pass();
    },
  });
  const close = (): void => {
    setPanel(null);
    actions.closed();
  };

  const tried = useMemo(() => (view.phase === 'deciding' ? props.tried() : new Set<string>()), [view]);
  const unit = useMemo(() => beginsUnit(props.readSoFar()), [view]);
  useEffect(() => {
    if (props.lesson?.intro != null) setGoneOn(false);
  }, [props.lesson?.intro]);
  const begins = unit === null ? null : { unit, n: props.units.indexOf(unit) };
  const isLessonPage = lesson?.intro != null || lesson?.stop != null;
  const isSpread = view.phase === 'outcome' && view.outcome !== null && evidence !== null && !isLessonPage;
  return (
    <NameLinksContext.Provider value={links}>
      <TriedContext.Provider value={tried}>
        <main class={isSpread ? 'spread' : 'sheet'} data-choice-kind={view.beat.choice?.kind}>
          <TopBar
            units={props.units}
            unit={isLessonPage ? (lesson?.unit ?? null) : view.beat.unit}
            slug={isLessonPage ? '' : slugOf(view, evidence)}
            onMenu={() => setPanel('menu')}
          />
          {view.notice !== null && (
            <div class="notice" role="alert">
              <p>{view.notice}</p>
              <button type="button" class="plain" onClick={actions.dismiss}>
                I see
              </button>
            </div>
          )}
          {view.visit !== null && (
            <VisitBar
              isWalk={view.visit.isWalk}
              name={nameRun(view.choices, evidence)}
              onPlayOn={actions.playOn}
              onCompare={props.compareWithMine}
              onWalk={view.visit.isWalk ? null : actions.walk}
              onTitle={actions.title}
            />
          )}
          {view.beat.content !== null && !isLessonPage && (
            <ContentNote
              says={view.beat.content}
              isCovered={isCovered}
              onRead={() => setCover({ beat: view.beat, is: false })}
              onPass={() =>
                view.phase === 'reading' ? actions.next() : setCover({ beat: view.beat, is: true })
              }
            />
          )}
          <section aria-label="Story" class="story" tabIndex={-1} ref={story}>
            {later !== null && lesson?.intro != null && evidence !== null ? (
              <later.LessonIntro {...lesson.intro} evidence={evidence} onSources={setSources} />
            ) : later !== null && lesson?.stop != null && evidence !== null ? (
              <later.StopCard
                {...lesson.stop}
                evidence={evidence}
                onSources={setSources}
                onGoOn={() => setGoneOn(true)}
              />
            ) : later !== null && isSpread && view.outcome !== null && evidence !== null ? (
              <later.OutcomePage
                key={view.code}
                outcome={view.outcome}
                evidence={evidence}
                image={props.image}
                onSources={setSources}
                onContinue={actions.next}
                onAgain={actions.back}
                after={lesson?.after == null ? null : <later.AfterDecision {...lesson.after} />}
              />
            ) : (
              <SheetPage
                view={view}
                evidence={evidence}
                storyName={props.storyName}
                begins={begins}
                isCovered={isCovered}
                canPass={props.canPass}
                lesson={lesson}
                later={later}
                opening={lesson === null ? [] : lesson.opening(props.readSoFar())}
                onPass={actions.pass}
                onContinue={actions.next}
                onBegin={actions.begin}
                onBackToPaper={actions.backToPaper}
                onChart={() => setPanel('chart')}
                onCompare={() => setPanel('compare')}
                onBack={actions.back}
                onTitle={actions.title}
                onChoose={choose}
                onSources={setSources}
              />
            )}
          </section>
          {view.waits && (
            <p class="waits" role="status">
              The next page is being fetched.
            </p>
          )}
          <p class="caption" aria-hidden="true">
            {props.caption}
          </p>
        </main>
        {leaving?.beat.choice && (
          <div class="leaving-paper">
            <Paper
              choice={leaving.beat.choice}
              paper={
                leaving.beat.choice.paper === null
                  ? null
                  : (evidence?.documents[leaving.beat.choice.paper] ?? null)
              }
              heading={leaving.beat.lines[0]?.text ?? ''}
              chosen={leaving.chosen}
              take={leaving.take}
            />
          </div>
        )}
        <Overlays
          app={props}
          panel={panel}
          sources={sources}
          named={named}
          onPanel={setPanel}
          onSources={setSources}
          onNamed={setNamed}
          onClosePanel={close}
        />
      </TriedContext.Provider>
    </NameLinksContext.Provider>
  );
}
