/**
 * The first two pages as HTML: the title page and the one behind it, drawn by the reader itself from the recorded
 * opening. Run by Vite when the game is built. Must not know: the page around them.
 */
import { renderToString } from 'preact-render-to-string';
import { Game } from '../game.ts';
import { type Actions, App } from '../reader/App.tsx';
import { sayScene } from '../reader/stageWords.ts';
import { defaultSettings } from '../shelf/settings.ts';
import { type Opening, openingSource } from '../story/opening.ts';
import type { View } from '../view.ts';

const nothing = (): void => {};
const ACTIONS: Actions = {
  next: nothing,
  begin: nothing,
  back: nothing,
  backToPaper: nothing,
  title: nothing,
  choose: nothing,
  dismiss: nothing,
  settings: nothing,
  playOn: nothing,
  walk: nothing,
  pass: nothing,
  closed: nothing,
};

export interface FirstPages {
  readonly html: string;
  /** The page that answers the first press. */
  readonly second: string;
  /** What is read on it and on the page after it: what is said, in italics; and everything but the prose. */
  readonly said: string;
  readonly labels: string;
  /** The stage in words. */
  readonly stage: string;
  /** The place on stage. */
  readonly place: string;
}

const textOf = (html: string): string => html.replaceAll(/<[^>]*>?/g, '').replaceAll('&amp;', '&');

export function firstPages(opening: Opening): FirstPages {
  const views: View[] = [];
  const { evidence, meta } = opening;
  const game = new Game({
    telling: { source: openingSource(opening), evidence, isWhole: false },
    address: { read: () => ({ code: null, page: null, visit: null }), write: nothing, clear: nothing },
    keeper: { latest: () => null, keep: () => null, has: () => false },
    onView: (view) => views.push(view),
  });
  const draw = (): string => {
    const view = views.at(-1);
    if (view === undefined) throw new Error('the game shows no first page');
    return renderToString(
      <App
        view={view}
        evidence={evidence}
        units={meta.units}
        storyName={meta.name}
        settings={defaultSettings}
        caption={null}
        later={null}
        image={() => null}
        readSoFar={() => game.readSoFar}
        shelf={() => null}
        handOn={() => null}
        replay={() => null}
        asked={null}
        compareWithMine={null}
        canPass={false}
        lesson={null}
        tried={() => new Set()}
        actions={ACTIONS}
      />,
    );
  };
  const html = draw();
  const scene = views.at(-1)?.beat.scene;
  game.next();
  const second = draw();
  const both = `${html} ${second}`;
  const prose = both.match(/<div class="prose">.*?<\/div>/gs) ?? [];
  const said = prose.flatMap((part) => part.match(/<span class="said">.*?<\/p>/gs) ?? []);
  const labels = prose.reduce((rest, part) => rest.replace(part, ''), both);
  if (scene === undefined) throw new Error('the first page has no place');
  return {
    html,
    second,
    said: textOf(said.join(' ')),
    labels: textOf(
      `${labels} ${prose.flatMap((part) => part.match(/<b>.*?<\/b>|<(?:span|button)[^>]*class="mark".*?</gs) ?? []).join(' ')}`,
    ),
    stage: sayScene(scene, evidence),
    place: scene.place?.id ?? '',
  };
}
