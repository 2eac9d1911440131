/**
 * The stage's one door. Shows a still picture at once, fetches the canvas behind it, and lays the canvas over it when
 * the same picture is painted there. Owns: what the element says of itself (`data-place`, `data-ready`), and which of
 * the two is in sight. Must not know: what a scene means, or anything of the page outside its element.
 */
import type { Scene } from '../story/scene.ts';
import type { CanvasStage } from './game.ts';
import type { View } from './geometry.ts';
import { listen } from './listen.ts';
import { type MapSheet, readMapSheet } from './mapSheet.ts';
import { measure, sharpness, watchSize } from './measure.ts';
import { type Picture, pictureOf } from './picture.ts';
import { createStill } from './still.ts';

export interface StageOptions {
  readonly element: HTMLElement;
  readonly motion: 'full' | 'reduced';
  /** The SVG text of a map state. */
  readonly mapImage: (mapId: string) => Promise<string>;
  /** Told in plain words what the stage has to do without. */
  readonly onTrouble?: (what: string) => void;
}

export interface Stage {
  /** Go over to a scene. May be called at any time; the last call wins. */
  show(
    scene: Scene,
    how: { readonly instant: boolean; readonly speaker: string | null; readonly view: View },
  ): void;
  setMotion(motion: 'full' | 'reduced'): void;
  destroy(): void;
}

interface Wanted {
  readonly picture: Picture;
  readonly map: MapSheet | null;
  readonly view: View;
}

/** How long a lost graphics context may take to come back before the still picture is all there is. */
const LOST_FOR_GOOD = 8000;
const RESIZED = 200;
const UNCOVER = 260;

/** Whether the browser can draw with WebGL at all; asked before anything large is fetched. */
function hasWebGl(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl') !== null;
  } catch {
    return false;
  }
}

export function createStage({ element, motion, mapImage, onTrouble = () => {} }: StageOptions): Stage {
  const still = createStill(element);
  const cover = document.createElement('div');
  cover.setAttribute('aria-hidden', 'true');
  cover.style.cssText = `position:absolute;inset:0;opacity:0;transition:opacity ${UNCOVER}ms`;
  element.append(cover);

  let wanted: Wanted | null = null;
  let turn = 0;
  let canvas: CanvasStage | null = null;
  /** Whether the canvas, rather than the still, is what is seen. */
  let covered = false;
  let asked = false;
  let gone = false;
  let currentMotion = motion;
  const stops: (() => void)[] = [];
  let resizing: ReturnType<typeof setTimeout> | undefined;
  let losing: ReturnType<typeof setTimeout> | undefined;
  let clearing: ReturnType<typeof setTimeout> | undefined;

  const ready = (mine: number): void => {
    if (mine === turn && !gone) element.dataset['ready'] = 'true';
  };

  const toCanvas = (instant: boolean): void => {
    if (canvas === null || wanted === null) return;
    const layout = measure(element, wanted.view);
    const mine = turn;
    // Nobody sees a stage without a size; it is drawn as soon as it has one.
    if (layout === null) {
      ready(mine);
      return;
    }
    const { picture, map } = wanted;
    canvas.show({ picture, map, layout, sharpness: sharpness(layout.width), instant }, () => {
      ready(mine);
      if (mine === turn) uncover();
    });
  };

  const toStill = async (): Promise<void> => {
    if (wanted === null) return;
    const mine = turn;
    clearTimeout(clearing);
    const layout = measure(element, wanted.view);
    if (layout) still.arrange(layout);
    if (await still.show(wanted.picture, wanted.map)) ready(mine);
  };

  const uncover = (): void => {
    if (covered || losing !== undefined) return;
    covered = true;
    cover.style.opacity = '1';
    clearing = setTimeout(() => still.clear(), UNCOVER * 2);
  };

  const backToStill = (): Promise<void> => {
    covered = false;
    cover.style.opacity = '0';
    return toStill();
  };

  const giveUp = (why: string): void => {
    canvas?.destroy();
    canvas = null;
    cover.replaceChildren();
    void backToStill();
    onTrouble(why);
  };

  const watchContext = (drawn: CanvasStage): void => {
    drawn.canvas.addEventListener('webglcontextlost', () => {
      if (losing !== undefined || gone) return;
      void backToStill();
      losing = setTimeout(
        () => giveUp('The graphics of this device went away; the pictures stand still.'),
        LOST_FOR_GOOD,
      );
    });
    drawn.canvas.addEventListener('webglcontextrestored', () => {
      clearTimeout(losing);
      losing = undefined;
      if (!gone) toCanvas(true);
    });
  };

  const fetchCanvas = async (): Promise<void> => {
    if (asked || gone || wanted === null) return;
    const layout = measure(element, wanted.view);
    if (layout === null || window.matchMedia('(prefers-reduced-data: reduce)').matches) return;
    asked = true;
    if (!hasWebGl()) {
      onTrouble('This browser draws no moving pictures; they stand still.');
      return;
    }
    try {
      const { startGame } = await import('./game.ts');
      if (gone) return;
      const touch = window.matchMedia('(pointer: coarse)').matches;
      const made = await startGame({
        parent: cover,
        layout,
        sharpness: sharpness(layout.width),
        motion: currentMotion,
        touch,
        trouble: onTrouble,
      });
      if (gone) {
        made.destroy();
        return;
      }
      canvas = made;
      made.setMotion(currentMotion);
      watchContext(made);
      stops.push(listen(made, touch, () => wanted?.view !== 'hidden'));
      toCanvas(true);
    } catch {
      giveUp('The moving pictures could not be loaded; they stand still.');
    }
  };

  stops.push(
    watchSize(element, () => {
      const layout = wanted && measure(element, wanted.view);
      if (!layout) return;
      still.arrange(layout);
      canvas?.resize(layout, sharpness(layout.width));
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

  return {
    show(scene, { instant, speaker, view }) {
      const mine = ++turn;
      const picture = pictureOf(scene, speaker);
      element.dataset['ready'] = 'false';
      if (picture.placeId === null) delete element.dataset['place'];
      else element.dataset['place'] = picture.placeId;
      void mapFor(picture).then(async (map) => {
        if (mine !== turn || gone) return;
        wanted = { picture, map, view };
        if (canvas && losing === undefined) toCanvas(instant);
        if (!covered) {
          await toStill();
          void fetchCanvas();
        }
      });
    },
    setMotion(next) {
      currentMotion = next;
      canvas?.setMotion(next);
    },
    destroy() {
      gone = true;
      turn++;
      for (const stop of stops) stop();
      for (const timer of [resizing, losing, clearing]) clearTimeout(timer);
      canvas?.destroy();
      canvas = null;
      still.destroy();
      cover.remove();
      delete element.dataset['place'];
      element.dataset['ready'] = 'false';
    },
  };
}
