/** Present mode, put together: the show's state, its keys, the slide, the bar, and the line to the speaker's window. */
import type { ComponentType } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { encodeRun } from '../../run/code.ts';
import type { UnitId } from '../../run/run.ts';
import type { ClassroomParts } from '../pages.ts';
import { Bar } from './Bar.tsx';
import { type Line, openLine } from './channel.ts';
import { isRevealAhead, sayHere } from './cue.ts';
import { makeDeck, minutesOn, type Slide } from './deck.ts';
import { type Command, readKey } from './keys.ts';
import type { NotesProps } from './Notes.tsx';
import { holdPictures } from './pictures.ts';
import { SlideView } from './SlideView.tsx';
import { type Action, act, ballotOf, beginShow, openVote, type Show } from './show.ts';
import { UnitList } from './UnitList.tsx';
import { useTimer } from './useTimer.ts';
import { VoteCards } from './VoteCards.tsx';

interface PresentProps {
  readonly parts: ClassroomParts;
  /** What the address asks for; null for the list of units. */
  readonly first: Show | null;
  /** The notes, fetched when the page opens, so that they are there without a network too. */
  readonly notes: Promise<ComponentType<NotesProps> | null>;
}

/** How long the speaker's window may take to say that it is there, in ms. */
const ANSWER = 6000;
/** Past every screen of a slide: its last. */
const LAST = 999;

const nameOf = (show: Show): string => `${show.unit} ${show.choices.join(' ')} ${show.at}`;

export function Present({ parts, first, notes }: PresentProps) {
  const [show, setShow] = useState<Show | null>(first);
  const [paused, setPaused] = useState<Show | null>(null);
  const [asked, setAsked] = useState(0);
  const [count, setCount] = useState(1);
  const [NotesHere, setNotesHere] = useState<ComponentType<NotesProps> | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const pictures = useMemo(holdPictures, []);
  const line = useRef<Line | null>(null);
  const isSpeakerThere = useRef(false);
  const decks = useRef(new Map<string, readonly Slide[]>());
  const deckOf = ({ unit, choices }: Show): readonly Slide[] => {
    const name = [unit, ...choices].join(' ');
    const known = decks.current.get(name);
    if (known !== undefined) return known;
    const deck = makeDeck(unit, choices, parts);
    decks.current.set(name, deck);
    return deck;
  };

  const deck = show === null ? [] : deckOf(show);
  const slide = show === null ? undefined : deck[show.at];
  const isFlowing = slide?.kind === 'page' || slide?.kind === 'paper';
  const screens = isFlowing ? count : 1;
  const screen = Math.min(asked, screens - 1);
  const vote = show === null ? null : openVote(show, deck);
  const name = show === null ? '' : nameOf(show);
  const timer = useTimer(minutesOn(slide), name);

  const leave = (): void => {
    setPaused(show);
    setShow(null);
    setNotesHere(null);
  };
  const showNotesHere = (why: string | null): void => {
    setTrouble(why);
    void notes.then((Here) => {
      if (Here === null) setTrouble('The notes could not be fetched.');
      else setNotesHere(() => Here);
    });
  };
  const openNotes = (): void => {
    if (NotesHere !== null || trouble !== null) {
      setNotesHere(null);
      setTrouble(null);
      return;
    }
    const { pathname, search } = window.location;
    const isAlone = line.current === null || !navigator.onLine;
    const opened = isAlone
      ? null
      : window.open(`${pathname}${search}#present-notes`, 'empty-chair-notes', 'popup,width=900,height=800');
    if (opened === null) {
      showNotesHere('No second window can be used here. Everybody in the room can read these notes.');
      return;
    }
    isSpeakerThere.current = false;
    window.setTimeout(() => {
      if (!isSpeakerThere.current)
        showNotesHere('The second window has not answered. Everybody in the room can read these notes.');
    }, ANSWER);
  };
  const run = (what: Action | Command): void => {
    if (show === null) return;
    if (what === 'timer') timer.toggle();
    else if (what === 'notes') openNotes();
    else if (what === 'leave') leave();
    else if (what.do === 'next' && screen < screens - 1) setAsked(screen + 1);
    else if (what.do === 'back' && screen > 0) setAsked(screen - 1);
    else {
      const next = act(show, what, deck);
      if (next === show) return;
      if (nameOf(next) !== name) setAsked(what.do === 'back' ? LAST : 0);
      setShow(next);
    }
  };
  const latest = useRef({ run, show });
  latest.current = { run, show };

  useEffect(() => {
    const opened = openLine((told) => {
      if (told.says === 'hello') {
        isSpeakerThere.current = true;
        opened?.tell({ says: 'now', show: latest.current.show });
      } else if (told.says === 'do') latest.current.run(told.action);
    });
    line.current = opened;
    const onKey = (event: KeyboardEvent): void => {
      if (latest.current.show === null || event.defaultPrevented) return;
      const isOnControl = event.target instanceof Element && event.target.closest('button, a') !== null;
      const what = readKey(event, isOnControl);
      if (what === null) return;
      event.preventDefault();
      latest.current.run(what);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
      opened?.close();
    };
  }, []);

  const unit = show?.unit ?? null;
  useEffect(() => {
    if (unit !== null) void pictures.gather(unit, parts.evidence);
  }, [unit, pictures, parts.evidence]);

  useEffect(() => {
    line.current?.tell({ says: 'now', show });
    const { meta } = parts.source;
    const code =
      show === null ? '' : encodeRun({ story: meta.name, from: show.unit, choices: show.choices }, meta);
    const place = show === null ? 'present' : `present=${show.unit}`;
    const hash = show === null || show.choices.length === 0 ? place : `${place}&run=${code}`;
    window.history.replaceState(window.history.state, '', `#${hash}`);
    document.documentElement.dataset['run'] = code;
  }, [show, parts.source]);

  const open = (id: UnitId): void => {
    setAsked(0);
    setShow(beginShow(id));
  };
  if (show === null || slide === undefined)
    return (
      <main class="present">
        <UnitList
          units={parts.lessons.units}
          paused={paused?.unit ?? null}
          onOpen={open}
          onResume={() => setShow(paused)}
        />
        <VoteCards />
      </main>
    );
  return (
    <main class="present showing" data-slide={slide.kind}>
      <p class="unseen" role="status">
        {sayHere(slide)}
      </p>
      <div class="stage-slide">
        <SlideView
          slide={slide}
          name={name}
          evidence={parts.evidence}
          pictures={pictures}
          screen={screen}
          ballot={slide.kind === 'vote' ? ballotOf(show, slide) : null}
          isShown={show.isShown}
          onScreens={setCount}
          onVote={(chosen, by) => run({ do: 'vote', line: chosen, by })}
          onPass={() => run({ do: 'pass' })}
        />
        {screens > 1 && (
          <p class="screens">
            {screen + 1} of {screens}
          </p>
        )}
      </div>
      {(NotesHere !== null || trouble !== null) && (
        <aside class="notes-here" aria-label="Speaker’s notes">
          <p class="warning" role="alert">
            {trouble ?? ''} N hides them.
          </p>
          {NotesHere !== null && <NotesHere show={show} deck={deck} lessons={parts.lessons} />}
        </aside>
      )}
      <Bar
        ballot={vote === null ? null : ballotOf(show, vote)}
        isShown={show.isShown}
        isAsking={show.isAsking}
        isRevealAhead={isRevealAhead(deck, show.at)}
        isFirst={show.at === 0 && screen === 0}
        isLast={show.at === deck.length - 1 && screen === screens - 1}
        areNotesHere={NotesHere !== null}
        timer={timer}
        onDo={run}
      />
      <VoteCards />
    </main>
  );
}
