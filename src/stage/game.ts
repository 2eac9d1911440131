/**
 * The canvas, ready to draw: Phaser's game set up for a stage that stands still most of the time.
 * This module brings Phaser with it, so it is only ever imported when the page can already be read.
 * Owns: the game object, its canvas, its size and its sleep. Must not know: the story.
 */
import { Game, Scale, Scene, WEBGL } from 'phaser';
import { Alive } from './alive.ts';
import type { Order } from './gather.ts';
import type { Layout } from './geometry.ts';
import { Painter } from './Painter.ts';
import { addPrint, printNodes } from './print.ts';

export interface CanvasStage {
  readonly canvas: HTMLCanvasElement;
  show(order: Order, painted: () => void): void;
  /** The stage has another size now; the same picture is drawn for it by the next order. */
  resize(layout: Layout, sharpness: number): void;
  setMotion(motion: 'full' | 'reduced'): void;
  /** The pointer, from -1 to 1 across the window. */
  point(x: number, y: number): void;
  /** Somebody is there, with a finger or a key. */
  stir(): void;
  destroy(): void;
}

export interface GameOptions {
  readonly parent: HTMLElement;
  readonly layout: Layout;
  readonly sharpness: number;
  readonly motion: 'full' | 'reduced';
  readonly touch: boolean;
  readonly trouble: (what: string) => void;
}

const NIGHT = '#1E2A35';
/** After a stall, as in a tab that was away, the picture goes on from where it was, rather than leaping. */
const LONGEST_STEP = 1000;

class StageScene extends Scene {
  private last = 0;

  constructor(
    private readonly begin: (scene: Scene) => void,
    private readonly step: (elapsed: number) => void,
  ) {
    super('stage');
  }

  create(): void {
    this.begin(this);
  }

  /** The time that was slept through is not time that has passed. */
  rested(): void {
    this.last = 0;
  }

  override update(): void {
    const now = performance.now();
    const elapsed = this.last === 0 ? 16 : Math.min(LONGEST_STEP, now - this.last);
    this.last = now;
    this.step(elapsed);
  }
}

/** Start Phaser in `parent`. Rejects where it cannot draw. */
export function startGame({
  parent,
  layout,
  sharpness,
  motion,
  touch,
  trouble,
}: GameOptions): Promise<CanvasStage> {
  return new Promise((resolve) => {
    let sharp = sharpness;
    const alive = new Alive(touch, motion);
    let painter: Painter | null = null;

    const begin = (scene: Scene): void => {
      const { game } = scene;
      const { loop } = game;
      game.canvas.setAttribute('aria-hidden', 'true');
      // Phaser sets width and height itself, a step late; these bounds fit it to the stage whatever it sets.
      game.canvas.style.cssText +=
        ';display:block;min-width:100%;max-width:100%;min-height:100%;max-height:100%';
      scene.cameras.main.setBackgroundColor(NIGHT);
      addPrint(scene.cameras.main, () => sharp);
      const made = new Painter(scene, alive, motion, {
        trouble,
        wake: () => {
          if (loop.running) return;
          stageScene.rested();
          loop.wake();
        },
        sleep: () => loop.sleep(),
      });
      painter = made;
      resolve({
        canvas: game.canvas,
        show: (order, painted) => void made.show(order, painted),
        resize: (size, ratio) => {
          sharp = ratio;
          game.scale.resize(Math.round(size.width * ratio), Math.round(size.height * ratio));
          made.resize(size, ratio);
        },
        setMotion: (next) => made.setMotion(next),
        point: (x, y) => {
          alive.point(x, y);
          made.wake();
        },
        stir: () => {
          alive.stir();
          made.wake();
        },
        destroy: () => {
          // A sleeping loop would never come to the step in which Phaser takes itself down.
          loop.wake();
          game.destroy(true);
        },
      });
    };

    const stageScene = new StageScene(begin, (elapsed) => painter?.step(elapsed));
    void new Game({
      type: WEBGL,
      parent,
      width: Math.round(layout.width * sharpness),
      height: Math.round(layout.height * sharpness),
      backgroundColor: NIGHT,
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      autoFocus: false,
      disableContextMenu: false,
      scale: { mode: Scale.NONE, expandParent: false },
      render: { renderNodes: printNodes, powerPreference: 'low-power', antialiasGL: false },
      scene: stageScene,
    });
  });
}
