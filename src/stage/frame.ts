/** What a view needs to know of the stage to put a texture on it. Must not know the views themselves. */
import type Phaser from 'phaser';
import type { Layout, Placing } from './geometry.ts';
import type { Motions } from './motion.ts';
import type { Raster } from './textures.ts';

/** Handed to every view: where to draw, what moves, and how it may move. */
export interface Studio {
  readonly scene: Phaser.Scene;
  readonly motions: Motions;
  /** Device pixels for each CSS pixel. */
  readonly sharpness: () => number;
  readonly layout: () => Layout;
  readonly motion: () => 'full' | 'reduced';
}

/** How long a plain cross-fade takes where nothing may move. */
export const REDUCED_FADE = 160;

/**
 * Stand a texture where its plate stands. One that was rasterised for another size is stretched until its successor
 * has been drawn.
 */
export function standArt(
  image: Phaser.GameObjects.Image,
  raster: Raster,
  { x, y, scale }: Placing,
  sharpness: number,
  shiftX = 0,
  shiftY = 0,
): void {
  const stretch = (scale * sharpness) / raster.scale;
  image
    .setScale(Math.abs(stretch - 1) < 1e-4 ? 1 : stretch)
    .setPosition(
      Math.round(x * sharpness) + raster.x * stretch + shiftX * sharpness,
      Math.round(y * sharpness) + raster.y * stretch + shiftY * sharpness,
    );
}
