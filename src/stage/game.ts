/**
 * The canvas, ready to draw: Phaser's game set up for a stage that stands still most of the time.
 * This module brings Phaser with it, so it is only ever imported when the page can already be read.
 * Owns: the game object, its canvas, its size and its sleep. Must not know: the story.
 */
import { Core, Game, type Renderer, Scale, Scene, WEBGL } from 'phaser';
import { Alive } from './alive.ts';
import type { Order } from './gather.ts';
import type { Layout } from './geometry.ts';
import { Painter } from './Painter.ts';
import type { Pictures } from './pace.ts';
import { addPrint, printNodes } from './print.ts';
import type { Cost } from './textures.ts';
import { warmUp } from './warm.ts';

export interface CanvasStage {
  readonly canvas: HTMLCanvasElement;
  show(order: Order, painted: () => void): void;
  /** The stage has another size now; the same picture is drawn for it by the next order. */
  resize(layout: Layout, sharpness: number): void;
  /**
   * `lively`: whether anything may move by itself or after the pointer, and not only to arrive. `printed`: whether the
   * press is seen, which draws everything twice.
   */
  setMotion(motion: 'full' | 'reduced', lively: boolean, printed: boolean): void;
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
  /** Told once what the machine manages; absent where nobody asks. */
  readonly judged?: (pictures: Pictures) => void;
  readonly spent?: (cost: Cost) => void;
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

/** Tell what each frame costs, waiting until it is really drawn. Only for whoever asks: waiting is dear. */
function timeDrawing(game: Game, spent: (cost: Cost) => void): void {
  let start = 0;
  game.events.on(Core.Events.PRE_RENDER, () => {
    start = performance.now();
  });
  game.events.on(Core.Events.POST_RENDER, () => {
    (game.renderer as Renderer.WebGL.WebGLRenderer).gl.finish();
    spent({ what: 'draw', name: 'frame', ms: performance.now() - start });
  });
}

/** Start Phaser in `parent`. Rejects where it cannot draw. */
export function startGame({
  parent,
  layout,
  sharpness,
  motion,
  touch,
  trouble,
  judged,
  spent,
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
      const print = addPrint(scene.cameras.main, () => sharp);
      const made = new Painter(scene, alive, motion, {
        trouble,
        wake: () => {
          if (loop.running) return;
          stageScene.rested();
          loop.wake();
        },
        sleep: () => loop.sleep(),
        ...(judged ? { judged } : {}),
        ...(spent ? { spent } : {}),
      });
      const stage: CanvasStage = {
        canvas: game.canvas,
        show: (order, painted) => void made.show(order, painted),
        resize: (size, ratio) => {
          sharp = ratio;
          game.scale.resize(Math.round(size.width * ratio), Math.round(size.height * ratio));
          made.resize(size, ratio);
        },
        setMotion: (next, lively, printed) => {
          print.setActive(printed);
          made.setMotion(next, lively);
        },
        point: (x, y) => {
          alive.point(x, y);
          made.wake();
        },
        stir: () => {
          alive.stir();
          made.wake();
        },
        destroy: () => {
          made.retire();
          // A sleeping loop would never come to the step in which Phaser takes itself down.
          loop.wake();
          game.destroy(true);
        },
      };
      if (spent) timeDrawing(game, spent);
      warmUp(scene, () => {
        painter = made;
        resolve(stage);
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
      render: {
        renderNodes: printNodes,
        powerPreference: 'low-power',
        antialiasGL: false,
        // With several textures to a batch Phaser compiles a shader for each number of them, in the middle of a frame;
        // a dozen draw calls more cost nothing beside that.
        maxTextures: 1,
        skipUnreadyShaders: true,
      },
      scene: stageScene,
    });
  });
}
