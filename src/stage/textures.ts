/**
 * The drawings as textures: rasterised from SVG at the size they are drawn, once, and freed when their place is gone.
 * Owns: what is in video memory. Must not know: where a texture stands, or what it means.
 */
import type Phaser from 'phaser';
import type { Box } from './plates.ts';

/** A drawing's texture. Its corner and size are in device pixels from art space's origin at `scale`. */
export interface Raster {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

async function decode(url: string): Promise<HTMLImageElement> {
  const img = new Image();
  img.src = url;
  await img.decode();
  return img;
}

export class Textures {
  private readonly ready = new Map<string, Raster>();
  private readonly loading = new Map<string, Promise<Raster | null>>();

  constructor(private readonly manager: Phaser.Textures.TextureManager) {}

  /**
   * The drawing `name`, which fills `box` in its own space, at `scale` device pixels a unit. Its pixels lie on the
   * screen's pixels, so that drawings cut from one plate still meet. Null if it is no longer wanted, or will not load.
   */
  async raster(
    name: string,
    url: string,
    box: Box,
    scale: number,
    isWanted: () => boolean,
  ): Promise<Raster | null> {
    const key = `${name}@${scale.toFixed(4)}`;
    const known = this.ready.get(key);
    if (known) return known;
    const underWay = this.loading.get(key);
    if (underWay) {
      const raster = await underWay;
      // It may have been given up on by whoever asked first, and be wanted again by now.
      return raster === null && isWanted() && !this.loading.has(key) && !this.ready.has(key)
        ? this.raster(name, url, box, scale, isWanted)
        : raster;
    }
    const job = this.draw(key, url, box, scale, isWanted).finally(() => this.loading.delete(key));
    this.loading.set(key, job);
    return job;
  }

  private async draw(
    key: string,
    url: string,
    [x, y, width, height]: Box,
    scale: number,
    isWanted: () => boolean,
  ): Promise<Raster | null> {
    const img = await decode(url);
    if (!isWanted()) return null;
    const left = Math.floor(x * scale);
    const top = Math.floor(y * scale);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.ceil((x + width) * scale) - left);
    canvas.height = Math.max(1, Math.ceil((y + height) * scale) - top);
    canvas.getContext('2d')?.drawImage(img, x * scale - left, y * scale - top, width * scale, height * scale);
    // addCanvas would read all its pixels back for editing; a canvas serves as an image as well.
    this.manager.addImage(key, canvas as unknown as HTMLImageElement);
    const raster: Raster = { key, x: left, y: top, width: canvas.width, height: canvas.height, scale };
    this.ready.set(key, raster);
    return raster;
  }

  /** Free everything but these. */
  keepOnly(keys: ReadonlySet<string>): void {
    for (const key of this.ready.keys()) {
      if (keys.has(key)) continue;
      this.manager.remove(key);
      this.ready.delete(key);
    }
  }
}
