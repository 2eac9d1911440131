/**
 * Movements that can all be cut short: each is a number going from 0 to 1, and finishing them leaves the picture
 * as it was going to be. Pure: it is told how much time has passed. Must not know: what moves.
 */

type Ease = (progress: number) => number;

interface Movement {
  readonly delay: number;
  readonly duration: number;
  readonly ease: Ease;
  readonly apply: (progress: number) => void;
  readonly done: () => void;
  age: number;
}

const bezier = (a: number, b: number, t: number): number =>
  3 * a * t * (1 - t) * (1 - t) + 3 * b * t * t * (1 - t) + t * t * t;

/** A CSS cubic-bezier curve through (0,0) and (1,1). */
export function cubicBezier(x1: number, y1: number, x2: number, y2: number): Ease {
  return (progress) => {
    if (progress <= 0 || progress >= 1) return Math.max(0, Math.min(1, progress));
    let low = 0;
    let high = 1;
    // x rises with t, so halving always closes in; sixteen halvings are finer than a pixel.
    for (let i = 0; i < 16; i++) {
      const middle = (low + high) / 2;
      if (bezier(x1, x2, middle) < progress) low = middle;
      else high = middle;
    }
    return bezier(y1, y2, (low + high) / 2);
  };
}

/** The game's one curve: quick off the mark, and a long settling. */
export const EASE = cubicBezier(0.2, 0.8, 0.2, 1);

export class Motions {
  private running: Movement[] = [];

  get busy(): boolean {
    return this.running.length > 0;
  }

  /** Start a movement; it stands at its beginning at once. One without duration is over before this returns. */
  run(movement: {
    readonly delay?: number;
    readonly duration: number;
    readonly ease?: Ease;
    readonly apply: (progress: number) => void;
    readonly done?: () => void;
  }): void {
    const { delay = 0, duration, ease = EASE, apply, done = () => {} } = movement;
    if (delay + duration <= 0) {
      apply(1);
      done();
      return;
    }
    apply(0);
    this.running.push({ delay, duration, ease, apply, done, age: 0 });
  }

  /** Let some milliseconds pass. */
  step(elapsed: number): void {
    const now = this.running;
    this.running = [];
    const going = now.filter((movement) => {
      movement.age += elapsed;
      const progress = Math.min(
        1,
        Math.max(0, movement.age - movement.delay) / Math.max(1, movement.duration),
      );
      movement.apply(movement.ease(progress));
      return progress < 1;
    });
    // What a finished movement starts comes after what still runs, and is not stepped in the same instant.
    this.running = [...going, ...this.running];
    for (const movement of now) if (!going.includes(movement)) movement.done();
  }

  /** Bring everything to its end now, and whatever that starts as well. */
  finish(): void {
    while (this.running.length > 0) {
      const now = this.running;
      this.running = [];
      for (const { apply, done } of now) {
        apply(1);
        done();
      }
    }
  }
}
