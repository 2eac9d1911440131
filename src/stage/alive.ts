/**
 * What moves by itself or after the pointer: parallax, drift, the clock that weather and swaying parts go by.
 * It tires: five seconds after the last sign of a reader everything comes to rest, so that the stage can stop drawing.
 * Pure, told how much time has passed. Must not know: what is moved.
 */

const PATIENCE = 5000;
const TIRING = 1200;
/** One swing of the drift on a touch screen. */
const DRIFT = 14000;
/** The pointer is followed within about 600 ms. */
const FOLLOW = 150;
const STILL = 0.0008;

export class Alive {
  /** How far the nearest layer is moved, from -1 to 1 each way. */
  x = 0;
  y = 0;
  /** Milliseconds that weather and swaying parts have moved for. */
  clock = 0;
  private aimX = 0;
  private aimY = 0;
  private idle = PATIENCE + TIRING;
  private drift = 0;
  private motion: 'full' | 'reduced' = 'full';

  constructor(
    private readonly touch: boolean,
    motion: 'full' | 'reduced',
  ) {
    this.setMotion(motion);
  }

  setMotion(motion: 'full' | 'reduced'): void {
    this.motion = motion;
    if (motion === 'reduced') this.still();
  }

  /** Everything straight ahead, at once. */
  still(): void {
    this.x = this.y = this.aimX = this.aimY = 0;
    this.idle = PATIENCE + TIRING;
  }

  /** Somebody is there: a new page, a key, a finger. */
  stir(): void {
    if (this.motion === 'full') this.idle = 0;
  }

  /** The pointer, from -1 to 1 across the window. */
  point(x: number, y: number): void {
    if (this.motion === 'reduced') return;
    this.stir();
    this.aimX = Math.max(-1, Math.min(1, x));
    this.aimY = Math.max(-1, Math.min(1, y));
  }

  /** Let time pass. `restless`: something on stage goes by the clock. True while anything still moves. */
  step(elapsed: number, restless: boolean): boolean {
    if (this.motion === 'reduced') return false;
    this.idle += elapsed;
    const energy = Math.max(0, Math.min(1, (PATIENCE + TIRING - this.idle) / TIRING));
    this.clock += elapsed * energy;
    if (this.touch) {
      this.drift += elapsed * energy;
      const turn = (this.drift / DRIFT) * 2 * Math.PI;
      this.aimX = 0.5 * Math.sin(turn);
      this.aimY = 0.25 * Math.sin(turn * 2);
    }
    const share = 1 - Math.exp(-elapsed / FOLLOW);
    this.x += (this.aimX - this.x) * share;
    this.y += (this.aimY - this.y) * share;
    const arrived = Math.abs(this.aimX - this.x) < STILL && Math.abs(this.aimY - this.y) < STILL;
    if (arrived) {
      this.x = this.aimX;
      this.y = this.aimY;
    }
    return !arrived || (energy > 0 && (restless || this.touch));
  }
}
