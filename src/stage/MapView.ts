/**
 * A map, laid over the place as a sheet. From one state of a map to the next a hard edge wipes down the sheet, and only
 * what differs is seen to change. Must not know: what is on the map.
 */
import type Phaser from 'phaser';
import { REDUCED_FADE, type Studio, standArt } from './frame.ts';
import { placeMap } from './geometry.ts';
import type { MapSheet } from './mapSheet.ts';
import { Pan } from './pan.ts';
import type { Raster } from './textures.ts';

export interface DrawnMap {
  readonly sheet: MapSheet;
  readonly raster: Raster;
}

interface Laid extends DrawnMap {
  readonly image: Phaser.GameObjects.Image;
  slide: number;
  readonly pan: Pan;
}

const DEPTH = 20_000;
const LAY = 420;
const REDRAW = 700;
const SLIDE = 24;

export class MapView {
  private shown: Laid | null = null;
  private leaving: Laid[] = [];

  constructor(private readonly studio: Studio) {}

  show(map: DrawnMap | null, instant: boolean): void {
    const old = this.shown;
    if (map === null) {
      this.shown = null;
      if (old) this.lift(old, instant);
      return;
    }
    if (old && old.raster.key === map.raster.key) return;
    const image = this.studio.scene.add.image(0, 0, map.raster.key).setOrigin(0, 0);
    image.setDepth(DEPTH + this.leaving.length + (old ? old.image.depth - DEPTH + 1 : 0));
    const next: Laid = {
      ...map,
      image,
      slide: 0,
      pan: new Pan(this.studio, (layout) => placeMap(layout, map.sheet.box, map.sheet.focus)),
    };
    this.shown = next;
    if (old) this.wipe(old, next, instant || old.sheet.id === map.sheet.id);
    else this.lay(next, instant);
  }

  private lay(next: Laid, instant: boolean): void {
    const reduced = this.studio.motion() === 'reduced';
    this.studio.motions.run({
      duration: instant ? 0 : reduced ? REDUCED_FADE : LAY,
      apply: (progress) => {
        next.slide = reduced ? 0 : SLIDE * (1 - progress);
        next.image.setAlpha(Math.min(1, progress * 1.5));
      },
    });
  }

  private wipe(old: Laid, next: Laid, instant: boolean): void {
    const reduced = this.studio.motion() === 'reduced';
    const { width, height } = next.raster;
    this.leaving.push(old);
    this.studio.motions.run({
      duration: instant ? 0 : reduced ? REDUCED_FADE : REDRAW,
      apply: (progress) => {
        if (reduced) next.image.setAlpha(progress);
        else next.image.setCrop(0, 0, width, Math.ceil(height * progress));
      },
      done: () => {
        next.image.setCrop();
        this.gone(old);
      },
    });
  }

  private lift(old: Laid, instant: boolean): void {
    this.leaving.push(old);
    this.studio.motions.run({
      duration: instant ? 0 : REDUCED_FADE,
      apply: (progress) => old.image.setAlpha(1 - progress),
      done: () => this.gone(old),
    });
  }

  private gone(old: Laid): void {
    this.leaving = this.leaving.filter((other) => other !== old);
    old.image.destroy();
    if (this.leaving.length === 0) this.shown?.image.setDepth(DEPTH);
  }

  /** Stand where the stage's present layout wants it. */
  arrange(glide: boolean): void {
    this.shown?.pan.arrange(glide);
  }

  /** Put the sheet where it is at this moment. */
  frame(): void {
    for (const laid of [...this.leaving, ...(this.shown ? [this.shown] : [])]) {
      standArt(laid.image, laid.raster, laid.pan.at, this.studio.sharpness(), 0, laid.slide);
    }
  }
}
