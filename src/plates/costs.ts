/** What each drawing cost on its way to the screen, added up for the pictures they make. Must not know: the page. */
import { filesOf } from '../stage/ahead.ts';
import { pictureOf } from '../stage/picture.ts';
import { layersIn } from '../stage/plates.ts';
import type { Cost } from '../stage/textures.ts';
import type { Scene } from '../story/scene.ts';

export interface Spent {
  readonly raster: number;
  readonly upload: number;
  /** Half of the frames took no longer than this. */
  readonly draw: number;
}

/** The names that the stage's textures go by in this scene. */
function namesIn(scene: Scene): string[] {
  const picture = pictureOf(scene, null);
  const { plate, placeId, state, mapId } = picture;
  const layers = plate === null ? [] : layersIn(plate, state).map(({ file }) => `${placeId}/${file}`);
  const faces = filesOf({ ...picture, plate: null });
  return [...layers, ...faces, ...(mapId === null ? [] : [`map:${mapId}`])];
}

export class Costs {
  private readonly raster = new Map<string, number>();
  private readonly upload = new Map<string, number>();
  private frames: number[] = [];

  note({ what, name, ms }: Cost): void {
    if (what === 'draw') this.frames.push(ms);
    else this[what].set(name, ms);
  }

  /** Frames from here on belong to another picture. */
  begin(): void {
    this.frames = [];
  }

  /** What this scene's drawings cost, and the frames since `begin`. A drawing is rasterised once for all its scenes. */
  of(scene: Scene): Spent {
    const names = namesIn(scene);
    const sum = (map: ReadonlyMap<string, number>): number =>
      names.reduce((total, name) => total + (map.get(name) ?? 0), 0);
    const frames = this.frames.toSorted((a, b) => a - b);
    return {
      raster: sum(this.raster),
      upload: sum(this.upload),
      draw: frames[Math.floor(frames.length / 2)] ?? 0,
    };
  }
}
