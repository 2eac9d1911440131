/**
 * A stage and a sound desk that may be told what to show before they have come: what was said last holds when they do.
 * Must not know: how either of them works.
 */
import type { SoundDesk } from './sound/desk.ts';
import type { Stage } from './stage/stage.ts';

type Shown<T extends { show: (...args: never[]) => void }> = Parameters<T['show']>;

/** @param coming the stage; where it cannot be had, the still in the page is all there is. */
export function lateStage(coming: Promise<Stage>): Stage {
  let stage: Stage | null = null;
  let shown: Shown<Stage> | null = null;
  let expected: Parameters<Stage['expect']>[0] | null = null;
  let motion: Parameters<Stage['setMotion']>[0] | null = null;
  let pictures: Parameters<Stage['setPictures']>[0] | null = null;
  let isGone = false;
  const came = (made: Stage): void => {
    if (isGone) {
      made.destroy();
      return;
    }
    stage = made;
    if (motion !== null) made.setMotion(motion);
    if (pictures !== null) made.setPictures(pictures);
    if (shown !== null) made.show(shown[0], { ...shown[1], instant: true });
    if (expected !== null) made.expect(expected);
  };
  coming.then(came, () => {});
  return {
    show(...args) {
      shown = args;
      stage?.show(...args);
    },
    expect(scenes) {
      expected = scenes;
      stage?.expect(scenes);
    },
    setMotion(next) {
      motion = next;
      stage?.setMotion(next);
    },
    setPictures(next) {
      pictures = next;
      stage?.setPictures(next);
    },
    destroy() {
      isGone = true;
      stage?.destroy();
    },
  };
}

/** Effects asked for before it has come are not heard: they answered a press that is over. */
export function lateSound(coming: Promise<SoundDesk>): SoundDesk {
  let desk: SoundDesk | null = null;
  let shown: Shown<SoundDesk> | null = null;
  let settings: Parameters<SoundDesk['setSettings']>[0] | null = null;
  let isGone = false;
  const came = (made: SoundDesk): void => {
    if (isGone) {
      made.destroy();
      return;
    }
    desk = made;
    if (settings !== null) made.setSettings(settings);
    if (shown !== null) made.show(...shown);
  };
  coming.then(came, () => {});
  return {
    show(...args) {
      shown = args;
      desk?.show(...args);
    },
    effect: (id) => desk?.effect(id),
    setSettings(next) {
      settings = next;
      desk?.setSettings(next);
    },
    destroy() {
      isGone = true;
      desk?.destroy();
    },
  };
}
