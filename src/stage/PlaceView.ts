/**
 * One place on the canvas: its layers, one behind the other, how they come, change, and move with the pointer.
 * Must not know: the story, textures' loading, or any other place.
 */
import type Phaser from 'phaser';
import type { Alive } from './alive.ts';
import { REDUCED_FADE, type Studio, standArt } from './frame.ts';
import { type Placing, placeArt, TRAVEL } from './geometry.ts';
import { Pan } from './pan.ts';
import type { Plate, PlateLayer } from './plates.ts';
import type { Raster } from './textures.ts';

export interface DrawnLayer {
  readonly layer: PlateLayer;
  readonly raster: Raster;
}

interface Sheet {
  readonly layer: PlateLayer;
  raster: Raster;
  readonly image: Phaser.GameObjects.Image;
  /** How far it still has to slide in, in CSS pixels. */
  slide: number;
}

/** How parts named `move-*` sway, in art units each way, and how many milliseconds a swing takes. */
const SWAY: Readonly<Record<string, readonly [number, number, number]>> = {
  smoke: [3, 2, 7000],
  curtain: [3, 0, 6000],
  bulb: [2, 0, 5000],
  tape: [0, 3, 3000],
  snow: [1.5, 4, 9000],
};
const GENTLY = [2, 1, 8000] as const;

const SLIDE = 24;
/** More depth than any place has layers. */
const BEHIND = 1000;
const ENTER = 520;
const STAGGER = 60;
const CHANGE = 260;

export class PlaceView {
  private readonly sheets: Sheet[];
  private readonly leaving: Sheet[] = [];
  private readonly pan: Pan;

  constructor(
    private readonly studio: Studio,
    readonly plate: Plate,
    layers: readonly DrawnLayer[],
  ) {
    this.pan = new Pan(studio, (layout) => placeArt(layout, plate.focus));
    this.sheets = layers.map(({ layer, raster }) => this.lay(layer, raster));
  }

  /** Whether a part of it sways by itself. */
  get restless(): boolean {
    return this.sheets.some(({ layer }) => layer.move !== undefined);
  }

  private lay(layer: PlateLayer, raster: Raster): Sheet {
    const image = this.studio.scene.add.image(0, 0, raster.key).setOrigin(0, 0);
    image.setDepth(this.depthOf(layer.id));
    return { layer, raster, image, slide: 0 };
  }

  private depthOf(layerId: string): number {
    return this.plate.layers.findIndex(({ id }) => id === layerId);
  }

  /** Just behind, or just in front of, everything of this place that weather falls in front of. */
  get weatherDepth(): number {
    const index = this.plate.layers.findLastIndex(({ id }) => id.split('-')[0] === this.plate.sky);
    return index + 0.5;
  }

  /** Come on: far first, the light last; or all at once where nothing may move. */
  enter(instant: boolean, done: () => void): void {
    const reduced = this.studio.motion() === 'reduced';
    const order = this.sheets.toSorted(
      (a, b) => Number(a.layer.id === 'light') - Number(b.layer.id === 'light'),
    );
    const pace = instant ? 0 : reduced ? REDUCED_FADE : ENTER;
    for (const [index, sheet] of order.entries()) {
      this.studio.motions.run({
        delay: instant || reduced ? 0 : index * STAGGER,
        duration: pace,
        apply: (progress) => {
          sheet.slide = reduced ? 0 : SLIDE * (1 - progress);
          sheet.image.setAlpha(progress);
        },
        ...(index === order.length - 1 ? { done } : {}),
      });
    }
    if (order.length === 0) done();
  }

  /** Lie under whatever comes next. */
  sendBack(): void {
    for (const { image } of this.sheets) image.setDepth(image.depth - BEHIND);
  }

  /** Leave, where nothing comes to cover it. */
  leave(instant: boolean, done: () => void): void {
    this.studio.motions.run({
      duration: instant ? 0 : this.studio.motion() === 'reduced' ? REDUCED_FADE : CHANGE,
      apply: (progress) => {
        for (const { image } of this.sheets) image.setAlpha(1 - progress);
      },
      done,
    });
  }

  /** Show these layers instead of what stands in their places. */
  change(layers: readonly DrawnLayer[], instant: boolean): void {
    for (const { layer, raster } of layers) {
      const index = this.sheets.findIndex((sheet) => sheet.layer.id === layer.id);
      const old = this.sheets[index];
      if (old === undefined || old.raster.key === raster.key) continue;
      const next = this.lay(layer, raster);
      next.image.setDepth(old.image.depth + 0.1);
      this.sheets[index] = next;
      this.leaving.push(old);
      const gone = (): void => {
        this.leaving.splice(this.leaving.indexOf(old), 1);
        old.image.destroy();
        next.image.setDepth(this.depthOf(layer.id));
      };
      this.studio.motions.run({
        duration: instant ? 0 : this.studio.motion() === 'reduced' ? REDUCED_FADE : CHANGE,
        apply: (progress) => {
          next.image.setAlpha(Math.min(1, progress * 1.5));
          // The old one goes only once the new one covers it, or the wall would shine through both.
          old.image.setAlpha(Math.min(1, 3 * (1 - progress)));
        },
        done: gone,
      });
    }
  }

  /** The same layers, rasterised anew for another size. */
  redraw(layers: readonly DrawnLayer[]): void {
    for (const { layer, raster } of layers) {
      const sheet = this.sheets.find(({ layer: { id } }) => id === layer.id);
      if (sheet === undefined) continue;
      sheet.image.setTexture(raster.key);
      sheet.raster = raster;
    }
  }

  /** Stand where the stage's present layout wants it. */
  arrange(glide: boolean): void {
    this.pan.arrange(glide);
  }

  /** Where it stands at this moment. */
  get placing(): Placing {
    return this.pan.at;
  }

  /** Put every layer where it is at this moment. */
  frame(alive: Alive): void {
    const unit = this.pan.at.scale;
    for (const sheet of [...this.sheets, ...this.leaving]) {
      const { depth, move } = sheet.layer;
      const [swayX, swayY, period] = move === undefined ? [0, 0, 1] : (SWAY[move] ?? GENTLY);
      const swing = Math.sin((alive.clock / period) * 2 * Math.PI);
      standArt(
        sheet.image,
        sheet.raster,
        this.pan.at,
        this.studio.sharpness(),
        sheet.slide + (swayX * swing - alive.x * depth * TRAVEL.x) * unit,
        (swayY * swing - alive.y * depth * TRAVEL.y) * unit,
      );
    }
  }

  destroy(): void {
    for (const { image } of [...this.sheets, ...this.leaving]) image.destroy();
    this.sheets.length = this.leaving.length = 0;
  }
}
