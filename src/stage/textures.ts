/**
 * The drawings as textures: rasterised from SVG at the size they are drawn, once, and freed when their place is gone.
 * Owns: what is in video memory, and that they are made and taken there one at a time.
 * Must not know: where a texture stands, or what it means.
 */
import type Phaser from 'phaser';
import { breathe } from '../scheduling.ts';
import type { Box } from './plates.ts';
import { framed, type PixelFrame, pixelFrame, rasterise } from './rasterise.ts';

/** A drawing's texture. Its corner and size are in device pixels from art space's origin at `scale`. */
export interface Raster extends PixelFrame {
  readonly key: string;
  readonly scale: number;
}

/** What a drawing's way to the screen cost, in milliseconds; for whoever draws. */
export interface Cost {
  readonly what: 'raster' | 'upload' | 'draw';
  readonly name: string;
  readonly ms: number;
}

/** A drawing: the name it is kept by, where its SVG text comes from, and the box that it fills in its own space. */
export interface Drawing {
  readonly name: string;
  readonly text: () => Promise<string>;
  readonly box: Box;
}

interface Kept {
  readonly raster: Raster;
  readonly free: () => void;
}

export class Textures {
  private readonly ready = new Map<string, Kept>();
  private readonly loading = new Map<string, Promise<Raster | null>>();
  /** The last of the drawings to be rasterised: one at a time, so that a press is answered in between. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly manager: Phaser.Textures.TextureManager,
    private readonly spent: (cost: Cost) => void = () => {},
  ) {}

  /**
   * A drawing at `scale` device pixels a unit. Its pixels lie on the screen's pixels, so that drawings cut from one
   * plate still meet. Null if it is no longer wanted; rejects if it will not load.
   */
  async raster(drawing: Drawing, scale: number, isWanted: () => boolean): Promise<Raster | null> {
    const key = `${drawing.name}@${scale.toFixed(4)}`;
    const known = this.ready.get(key);
    if (known) return known.raster;
    const underWay = this.loading.get(key);
    if (underWay) {
      const raster = await underWay;
      // It may have been given up on by whoever asked first, and be wanted again by now.
      return raster === null && isWanted() && !this.loading.has(key) && !this.ready.has(key)
        ? this.raster(drawing, scale, isWanted)
        : raster;
    }
    const job = this.draw(key, drawing, scale, isWanted).finally(() => this.loading.delete(key));
    this.loading.set(key, job);
    return job;
  }

  private async draw(
    key: string,
    { name, text, box }: Drawing,
    scale: number,
    isWanted: () => boolean,
  ): Promise<Raster | null> {
    const svg = await text();
    if (!isWanted()) return null;
    const frame = pixelFrame(box, scale);
    const job = this.queue.then(async () => {
      if (!isWanted()) return null;
      const start = performance.now();
      const { source, free } = await rasterise((upsideDown) => framed(svg, frame, scale, upsideDown), frame);
      this.spent({ what: 'raster', name, ms: performance.now() - start });
      await breathe();
      if (!isWanted()) {
        free();
        return null;
      }
      const before = performance.now();
      // Phaser takes whatever WebGL takes; its type knows only images.
      this.manager.addImage(key, source as unknown as HTMLImageElement);
      // It is on its way before a frame must wait for it.
      (this.manager.game.renderer as Phaser.Renderer.WebGL.WebGLRenderer).gl.flush();
      this.spent({ what: 'upload', name, ms: performance.now() - before });
      const raster: Raster = { key, scale, ...frame };
      this.ready.set(key, { raster, free });
      return raster;
    });
    this.queue = job.then(breathe, () => {});
    return job;
  }

  /** Free everything but these. */
  keepOnly(keys: ReadonlySet<string>): void {
    for (const [key, { free }] of this.ready) {
      if (keys.has(key)) continue;
      this.manager.remove(key);
      free();
      this.ready.delete(key);
    }
  }
}
