/**
 * Snow and rain as flat cuts, seen only where the plate shows the sky. They go by a clock they are given, so they come
 * to rest with everything else, and the same moment always looks the same. Must not know: why it snows.
 */
import type Phaser from 'phaser';
import type { Studio } from './frame.ts';
import type { Placing } from './geometry.ts';
import type { Box } from './plates.ts';

const FLAKES = 40;
const STROKES = 54;
const SNOW = 0xf6f0e1;
const RAIN = 0x384b57;

/** The same scatter every time, between 0 and 1. */
function scatter(index: number, salt: number): number {
  let bits = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  return ((bits ^ (bits >>> 13)) >>> 0) / 4294967296;
}

const wrap = (value: number, size: number): number => ((value % size) + size) % size;

export class WeatherView {
  private readonly ink: Phaser.GameObjects.Graphics;
  private kind: 'snow' | 'rain' | null = null;
  private box: Box = [0, 0, 1, 1];

  constructor(private readonly studio: Studio) {
    this.ink = studio.scene.add.graphics();
  }

  get restless(): boolean {
    return this.kind !== null;
  }

  show(kind: 'snow' | 'rain' | null, box: Box, depth: number, instant: boolean): void {
    this.box = box;
    this.ink.setDepth(depth);
    if (kind === this.kind) return;
    this.kind = kind;
    this.studio.motions.run({ duration: instant ? 0 : 520, apply: (t) => this.ink.setAlpha(t) });
  }

  /** Draw what falls at this moment. */
  frame(clock: number, { x, y, scale }: Placing): void {
    this.ink.clear();
    if (this.kind === null) return;
    const sharp = this.studio.sharpness();
    this.ink.setPosition(Math.round(x * sharp), Math.round(y * sharp)).setScale(scale * sharp);
    if (this.kind === 'snow') this.snow(clock);
    else this.rain(clock);
  }

  private snow(clock: number): void {
    const [left, top, width, height] = this.box;
    this.ink.fillStyle(SNOW);
    for (let i = 0; i < FLAKES; i++) {
      const size = 1.6 + scatter(i, 3) * 2.2;
      const px = left + wrap(scatter(i, 1) * width - clock * 0.006 * size, width);
      const py = top + wrap(scatter(i, 5) * height + clock * 0.011 * size, height);
      this.ink.fillTriangle(px, py - size, px + size, py, px - size * 0.8, py);
      this.ink.fillTriangle(px, py + size, px + size, py, px - size * 0.8, py);
    }
  }

  private rain(clock: number): void {
    const [left, top, width, height] = this.box;
    this.ink.fillStyle(RAIN);
    for (let i = 0; i < STROKES; i++) {
      const length = 30 + scatter(i, 4) * 44;
      const lean = length * 0.16;
      const px = left + lean + scatter(i, 1) * (width - lean);
      const speed = 0.24 * (0.8 + scatter(i, 2) * 0.4);
      const py = top + wrap(scatter(i, 5) * height + clock * speed, Math.max(1, height - length));
      this.ink.fillTriangle(px, py, px - lean - 1.6, py + length, px - lean + 1, py + length + 1);
    }
  }
}
