/**
 * The stage's one door. Shows a still picture at once, fetches the canvas behind it, and lays the canvas over it when
 * the same picture is painted there. Owns: what the element says of itself (`data-place`, `data-ready`,
 * `data-pictures`), and which of the two is in sight. Must not know: what a scene means, or anything of the page
 * outside its element.
 */
import { pageRest } from '../scheduling.ts';
import type { Scene } from '../story/scene.ts';
import { Ahead } from './ahead.ts';
import { graphicsHere, watchContext } from './context.ts';
import type { CanvasStage } from './game.ts';
import type { Layout, View } from './geometry.ts';
import { listen } from './listen.ts';
import { type MapSheet, readMapSheet } from './mapSheet.ts';
import { measure, sharpness, watchSize } from './measure.ts';
import { isSoftware, type Pictures } from './pace.ts';
import { type Picture, pictureOf, samePicture } from './picture.ts';
import { createStill } from './still.ts';
import type { Cost } from './textures.ts';

export interface StageOptions {
  readonly element: HTMLElement;
  readonly motion: 'full' | 'reduced';
  /** How much may move; `auto`: as much as this machine is seen to manage. */
  readonly pictures: 'auto' | Pictures;
  /** The SVG text of a map state. */
  readonly mapImage: (mapId: string) => Promise<string>;
  /** When the reader can spare the page for a moment: the canvas takes one to start. */
  readonly whenSpared?: () => Promise<void>;
  /** Told in plain words what the stage has to do without. */
  readonly onTrouble?: (what: string) => void;
  /** Told what each drawing and each frame costs, for whoever draws; dear in itself. */
  readonly onCost?: (cost: Cost) => void;
}

export interface Stage {
  /** Go over to a scene. May be called at any time; the last call wins. */
  show(
    scene: Scene,
    how: { readonly instant: boolean; readonly speaker: string | null; readonly view: View },
  ): void;
  /** Scenes that may be next, the likeliest first; each is asked for once nothing else is to be done. */
  expect(scenes: () => Iterable<Scene>): void;
  setMotion(motion: 'full' | 'reduced'): void;
  setPictures(pictures: 'auto' | Pictures): void;
  destroy(): void;
}

interface Wanted {
  readonly picture: Picture;
  readonly map: MapSheet | null;
  readonly view: View;
}

/** Whether nothing need be drawn anew to go from one to the other. */
const sameSight = (a: Wanted, b: Wanted): boolean =>
  a.view === b.view && a.map?.id === b.map?.id && samePicture(a.picture, b.picture);

/** Pixels that a processor draws without holding the page up for long: a small stage has all of its own. */
const SPARED = 600_000;
const RESIZED = 200;
const UNCOVER = 260;

export function createStage(options: StageOptions): Stage {
  const { element, mapImage, whenSpared = async () => {}, onTrouble = () => {}, onCost } = options;
  let { motion, pictures } = options;
  const still = createStill(element);
  const ahead = new Ahead();
  const rest = pageRest();
  const cover = document.createElement('div');
  cover.setAttribute('aria-hidden', 'true');
  cover.style.cssText = `position:absolute;inset:0;opacity:0;transition:opacity ${UNCOVER}ms`;
  element.append(cover);

  let wanted: Wanted | null = null;
  /** What is in sight, and stands still; null while it is on its way. */
  let there: Wanted | null = null;
  let turn = 0;
  let canvas: CanvasStage | null = null;
  /** Whether the canvas, rather than the still, is what is seen. */
  let covered = false;
  let isLost = false;
  /** Set where the processor draws for want of a graphics card: every frame keeps the page from answering. */
  let isDrawnBySoftware = false;
  /** What this machine manages, once it is known. */
  let manages: Pictures | null = null;
  /** Counts the attempts to have a canvas, so that one that was given up is not taken for a later one. */
  let attempt = 0;
  let asked = false;
  let gone = false;
  const stops: (() => void)[] = [];
  let canvasStops: (() => void)[] = [];
  let resizing: ReturnType<typeof setTimeout> | undefined;
  let clearing: ReturnType<typeof setTimeout> | undefined;

  const mode = (): Pictures => (pictures === 'auto' ? (manages ?? 'moving') : pictures);
  /** Pictures change in one frame, of fewer pixels and without the press, unless they were asked to move. */
  const isSpared = (): boolean => isDrawnBySoftware && pictures === 'auto';
  /** A machine that is slow to draw is not asked for more pixels than the page has, nor for many at all. */
  const sharp = ({ width, height }: Layout): number => {
    if (mode() !== 'light') return sharpness(width);
    const most = isSpared() ? Math.sqrt(SPARED / (width * height)) : 1;
    return Math.min(1, most, sharpness(width));
  };
  const move = (): void => canvas?.setMotion(motion, mode() === 'moving', !isSpared());
  const say = (): void => {
    element.dataset['pictures'] = canvas === null ? 'still' : mode();
  };
  const ready = (mine: number): void => {
    if (mine !== turn || gone) return;
    element.dataset['ready'] = 'true';
    there = wanted;
    // What stood in the page for the first place is not needed any more.
    element.querySelector('[data-still]')?.remove();
  };

  const toCanvas = (instant: boolean): void => {
    if (canvas === null || wanted === null) return;
    there = null;
    const layout = measure(element, wanted.view);
    const mine = turn;
    // Nobody sees a stage without a size; it is drawn as soon as it has one.
    if (layout === null) {
      ready(mine);
      there = null;
      return;
    }
    const { picture, map } = wanted;
    const isAtOnce = instant || isSpared();
    canvas.show({ picture, map, layout, sharpness: sharp(layout), instant: isAtOnce }, () => {
      ready(mine);
      if (mine === turn) uncover();
    });
  };

  const toStill = async (): Promise<void> => {
    if (wanted === null) return;
    there = null;
    const mine = turn;
    clearTimeout(clearing);
    const layout = measure(element, wanted.view);
    if (layout) still.arrange(layout);
    if (await still.show(wanted.picture, wanted.map)) ready(mine);
  };

  const uncover = (): void => {
    if (covered || isLost || canvas === null) return;
    covered = true;
    cover.style.opacity = '1';
    clearing = setTimeout(() => still.clear(), UNCOVER * 2);
  };

  const backToStill = (): Promise<void> => {
    covered = false;
    cover.style.opacity = '0';
    return toStill();
  };

  const dropCanvas = (): void => {
    attempt++;
    isLost = false;
    for (const stop of canvasStops) stop();
    canvasStops = [];
    canvas?.destroy();
    canvas = null;
    cover.replaceChildren();
    say();
    void backToStill();
  };

  const giveUp = (why: string): void => {
    dropCanvas();
    onTrouble(why);
  };

  const adopt = (made: CanvasStage, touch: boolean): void => {
    canvas = made;
    move();
    say();
    canvasStops.push(
      watchContext(made.canvas, {
        lost: () => {
          isLost = true;
          void backToStill();
        },
        back: () => {
          isLost = false;
          toCanvas(true);
        },
        gone: () => giveUp('The graphics of this device went away; the pictures stand still.'),
      }),
      listen(made, touch, () => wanted?.view !== 'hidden'),
    );
    toCanvas(true);
  };

  /** The first frames have shown what can be asked of this machine. */
  const judged = (seen: Pictures): void => {
    if (seen === 'moving' || gone) return;
    manages = seen;
    // Called from within a frame of the canvas, which must not be taken down under itself.
    setTimeout(() => pictures === 'auto' && !gone && obey());
  };

  const fetchCanvas = async (): Promise<void> => {
    if (asked || gone || wanted === null || mode() === 'still') return;
    const isFrugal = window.matchMedia('(prefers-reduced-data: reduce)').matches;
    if (measure(element, wanted.view) === null || (pictures === 'auto' && isFrugal)) return;
    asked = true;
    const mine = ++attempt;
    await whenSpared();
    if (gone || mine !== attempt) return;
    const driver = graphicsHere();
    if (driver === null) {
      onTrouble('This browser draws no moving pictures; they stand still.');
      return;
    }
    isDrawnBySoftware = isSoftware(driver);
    if (isDrawnBySoftware) manages ??= 'light';
    try {
      const { startGame } = await import('./game.ts');
      await whenSpared();
      // The window may have another size by now.
      const layout = wanted && measure(element, wanted.view);
      if (gone || mine !== attempt) return;
      if (layout === null || mode() === 'still') {
        asked = false;
        return;
      }
      const touch = window.matchMedia('(pointer: coarse)').matches;
      const made = await startGame({
        parent: cover,
        layout,
        sharpness: sharp(layout),
        motion,
        touch,
        trouble: onTrouble,
        ...(pictures === 'auto' ? { judged } : {}),
        ...(onCost ? { spent: onCost } : {}),
      });
      if (gone || mine !== attempt) made.destroy();
      else adopt(made, touch);
    } catch {
      if (mine === attempt) giveUp('The moving pictures could not be loaded; they stand still.');
    }
  };

  /** Do as `pictures` says, with whatever is there. */
  const obey = (): void => {
    if (mode() === 'still') {
      asked = false;
      if (canvas !== null) dropCanvas();
      return;
    }
    if (canvas === null) {
      void fetchCanvas();
      return;
    }
    move();
    say();
    const layout = wanted && measure(element, wanted.view);
    if (layout) canvas.resize(layout, sharp(layout));
    if (!isLost) toCanvas(true);
  };

  stops.push(
    watchSize(element, () => {
      const layout = wanted && measure(element, wanted.view);
      if (!layout) return;
      still.arrange(layout);
      canvas?.resize(layout, sharp(layout));
      clearTimeout(resizing);
      resizing = setTimeout(() => (canvas ? toCanvas(true) : void fetchCanvas()), RESIZED);
    }),
  );

  /** Fetch the map, if there is one; a map that cannot be had leaves the place in sight. */
  const mapFor = async ({ mapId }: Picture): Promise<MapSheet | null> => {
    if (mapId === null) return null;
    if (wanted?.map?.id === mapId) return wanted.map;
    try {
      return readMapSheet(mapId, await mapImage(mapId));
    } catch {
      onTrouble('The map could not be drawn.');
      return null;
    }
  };

  say();
  return {
    show(scene, { instant, speaker, view }) {
      const mine = ++turn;
      const picture = pictureOf(scene, speaker);
      element.dataset['ready'] = 'false';
      if (picture.placeId === null) delete element.dataset['place'];
      else element.dataset['place'] = picture.placeId;
      ahead.has(picture);
      // The words first; and of pages turned quickly only the one that is stopped at is drawn.
      void rest()
        .then(() => (mine === turn ? mapFor(picture) : null))
        .then(async (map) => {
          if (mine !== turn || gone) return;
          wanted = { picture, map, view };
          // The next page of the same scene: nothing is drawn anew.
          if (there !== null && sameSight(there, wanted)) {
            ready(mine);
            return;
          }
          if (canvas && !isLost) toCanvas(instant);
          if (!covered) {
            await toStill();
            void fetchCanvas();
          }
        });
    },
    expect(scenes) {
      ahead.expect(function* () {
        for (const scene of scenes()) yield pictureOf(scene, null);
      });
    },
    setMotion(next) {
      motion = next;
      move();
    },
    setPictures(next) {
      if (next === pictures) return;
      pictures = next;
      // Whoever asks anew gets a new attempt, whatever became of the last.
      if (canvas === null) asked = false;
      obey();
    },
    destroy() {
      gone = true;
      turn++;
      ahead.stop();
      for (const stop of [...stops, ...canvasStops]) stop();
      for (const timer of [resizing, clearing]) clearTimeout(timer);
      canvas?.destroy();
      canvas = null;
      still.destroy();
      cover.remove();
      delete element.dataset['place'];
      delete element.dataset['pictures'];
      element.dataset['ready'] = 'false';
    },
  };
}
