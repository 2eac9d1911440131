/**
 * One SVG drawing into pixels, away from the main thread where the browser can.
 * Must not know: where the drawing comes from, or where its pixels go.
 */
import { breathe } from '../scheduling.ts';
import type { Box } from './plates.ts';

/** Whole device pixels, counted from art space's origin. */
export interface PixelFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The pixels that a box covers at `scale` device pixels a unit. */
export function pixelFrame([x, y, width, height]: Box, scale: number): PixelFrame {
  const left = Math.floor(x * scale);
  const top = Math.floor(y * scale);
  return {
    x: left,
    y: top,
    width: Math.max(1, Math.ceil((x + width) * scale) - left),
    height: Math.max(1, Math.ceil((y + height) * scale) - top),
  };
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/**
 * The drawing's SVG cut to exactly these pixels. `upsideDown` where the pixels go to WebGL as they are: its first row
 * is the lowest, and not every browser turns a bitmap over when asked.
 */
export function framed(svg: string, frame: PixelFrame, scale: number, upsideDown: boolean): string {
  const [x, y, width, height] = [frame.x, frame.y, frame.width, frame.height].map((v) => round(v / scale));
  const turn = `<g transform="matrix(1 0 0 -1 0 ${round((2 * frame.y + frame.height) / scale)})">`;
  return svg
    .replace(/<svg\b[^>]*>/, (root) => {
      const others = root
        .slice(4, -1)
        .replace(/\s(?:width|height|viewBox|preserveAspectRatio)=(?:"[^"]*"|'[^']*')/g, '');
      const head = `<svg${others} width="${frame.width}" height="${frame.height}" viewBox="${x} ${y} ${width} ${height}" preserveAspectRatio="none">`;
      return upsideDown ? head + turn : head;
    })
    .replace(/<\/svg>\s*$/, (end) => (upsideDown ? `</g>${end}` : end));
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const img = new Image();
    img.src = url;
    await img.decode();
    return img;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Something that WebGL can take as a texture, and how to give its memory back. */
interface Pixels {
  readonly source: ImageBitmap | HTMLCanvasElement;
  readonly free: () => void;
}

/** Rejects when the SVG cannot be read. */
export async function rasterise(
  svg: (upsideDown: boolean) => string,
  { width, height }: PixelFrame,
): Promise<Pixels> {
  if ('createImageBitmap' in window) {
    const img = await imageOf(svg(true));
    await breathe();
    try {
      const source = await createImageBitmap(img, { premultiplyAlpha: 'premultiply' });
      return { source, free: () => source.close() };
    } catch {
      // A browser that makes no bitmaps of SVG; the canvas below serves as well, if slower.
    }
  }
  const img = await imageOf(svg(false));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(img, 0, 0);
  return {
    source: canvas,
    free: () => {
      canvas.width = canvas.height = 0;
    },
  };
}
