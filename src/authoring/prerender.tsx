/**
 * The first page as HTML: the title page, drawn by the reader itself from the recorded opening. Run by Vite when the
 * game is built. Must not know: the page around it.
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

export interface FirstPage {
  readonly html: string;
  /** The stage in words. */
  readonly stage: string;
  /** The place on stage. */
  readonly place: string;
}

export function firstPage(opening: Opening): FirstPage {
  const views: View[] = [];
  const { evidence, meta } = opening;
  const game = new Game({
    telling: { source: openingSource(opening), evidence, isWhole: false },
    address: { read: () => ({ code: null, page: null, visit: null }), write: nothing, clear: nothing },
    keeper: { latest: () => null, keep: () => null, has: () => false },
    onView: (view) => views.push(view),
  });
  const view = views.at(-1);
  if (view === undefined) throw new Error('the game shows no first page');
  const html = renderToString(
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
  return { html, stage: sayScene(view.beat.scene, evidence), place: view.beat.scene.place?.id ?? '' };
}
