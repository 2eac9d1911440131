/**
 * How much this machine can be asked to draw: judged from the name of what draws, and from how long its first frames
 * take. Pure, told how much time has passed. Must not know: what is drawn.
 */

/** Everything moves; only arrivals move; or nothing does. */
export type Pictures = 'moving' | 'light' | 'still';

/** The first few frames pay for what comes only once: textures on their way, caches that are cold. */
const COLD = 3;
/** Frames that are enough to judge by, and milliseconds after which fewer must do. */
const FRAMES = 24;
const LONGEST = 1000;
const FEWEST = 4;
/** Milliseconds a frame takes, at the median, from which the machine is spared: 24 and 7 frames a second. */
const SLOW = 42;
const HOPELESS = 140;

/** Names of drivers that draw on the processor. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render|lavapipe/i;

export const isSoftware = (renderer: string): boolean => SOFTWARE.test(renderer);

export class Pace {
  private readonly frames: number[] = [];
  private spent = 0;

  /** Take down one frame. Once enough are seen: what this machine manages. */
  note(elapsed: number): Pictures | null {
    this.frames.push(elapsed);
    const warm = this.frames.slice(COLD);
    if (warm.length > 0) this.spent += elapsed;
    if (warm.length < (this.spent >= LONGEST ? FEWEST : FRAMES)) return null;
    const median = warm.toSorted((a, b) => a - b)[Math.floor(warm.length / 2)] ?? 0;
    return median >= HOPELESS ? 'still' : median >= SLOW ? 'light' : 'moving';
  }
}
