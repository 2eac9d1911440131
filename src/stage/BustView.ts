/**
 * The cast as cut-out portraits at the lower left: the one who speaks, and one behind. A mood changes on one frame;
 * a change of speaker lets the old face sink a little, and the new one rise.
 * Must not know: who anybody is, or why they are seen.
 */
import type Phaser from 'phaser';
import { REDUCED_FADE, type Studio } from './frame.ts';
import { placeBust } from './geometry.ts';
import type { Raster } from './textures.ts';

export interface DrawnBust {
  readonly face: string;
  readonly raster: Raster;
}

interface Portrait {
  readonly face: string;
  readonly rank: 0 | 1;
  readonly image: Phaser.GameObjects.Image;
  /** How far it is sunk, in CSS pixels. */
  sunk: number;
}

const SINK = 16;
const TURN = 260;
const DEPTH = 30_000;
/** One step down the ink, paper to fog, as the plates print whoever is out of the light. */
const DARKER = 0xc1d4e4;

export class BustView {
  private shown: Portrait[] = [];
  private leaving: Portrait[] = [];

  constructor(private readonly studio: Studio) {}

  show(busts: readonly DrawnBust[], instant: boolean): void {
    const next = busts.slice(0, 2).map(({ face, raster }, index) => {
      const rank = index === 0 ? 0 : 1;
      const old = this.shown.find((portrait) => portrait.face === face && portrait.rank === rank);
      if (old) {
        old.image.setTexture(raster.key);
        return old;
      }
      const image = this.studio.scene.add.image(0, 0, raster.key).setOrigin(0, 0);
      image.setDepth(DEPTH + (rank === 0 ? 2 : 0)).setTint(rank === 0 ? 0xffffff : DARKER);
      const portrait: Portrait = { face, rank, image, sunk: 0 };
      this.rise(portrait, instant);
      return portrait;
    });
    for (const portrait of this.shown) if (!next.includes(portrait)) this.sink(portrait, instant);
    this.shown = next;
  }

  private pace(instant: boolean): number {
    if (instant) return 0;
    return this.studio.motion() === 'reduced' ? REDUCED_FADE : TURN;
  }

  private rise(portrait: Portrait, instant: boolean): void {
    const depth = this.studio.motion() === 'reduced' ? 0 : SINK;
    this.studio.motions.run({
      duration: this.pace(instant),
      apply: (progress) => {
        portrait.sunk = depth * (1 - progress);
        portrait.image.setAlpha(Math.min(1, progress * 1.5));
      },
    });
  }

  private sink(portrait: Portrait, instant: boolean): void {
    const depth = this.studio.motion() === 'reduced' ? 0 : SINK;
    this.leaving.push(portrait);
    portrait.image.setDepth(portrait.image.depth - 1).setTint(DARKER);
    this.studio.motions.run({
      duration: this.pace(instant),
      apply: (progress) => {
        portrait.sunk = depth * progress;
        portrait.image.setAlpha(1 - progress);
      },
      done: () => {
        this.leaving = this.leaving.filter((other) => other !== portrait);
        portrait.image.destroy();
      },
    });
  }

  /** Put every portrait where it is at this moment. */
  frame(): void {
    const sharpness = this.studio.sharpness();
    for (const { image, rank, sunk } of [...this.shown, ...this.leaving]) {
      const [x, y, width, height] = placeBust(this.studio.layout(), rank);
      image
        .setPosition(Math.round(x * sharpness), Math.round((y + sunk) * sharpness))
        .setDisplaySize(width * sharpness, height * sharpness);
    }
  }
}
