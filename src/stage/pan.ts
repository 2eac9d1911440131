/** Where a picture stands, eased when the paper beside it grows or shrinks. Must not know: what the picture is. */
import type { Studio } from './frame.ts';
import type { Layout, Placing } from './geometry.ts';

/** The time the sheet takes to come in; the picture makes way with it. */
const GLIDE = 420;

export class Pan {
  at: Placing;

  constructor(
    private readonly studio: Studio,
    private readonly aim: (layout: Layout) => Placing,
  ) {
    this.at = aim(studio.layout());
  }

  /** Go where the present layout wants it: in one step, unless it may glide there. */
  arrange(glide: boolean): void {
    const from = this.at;
    const to = this.aim(this.studio.layout());
    if (from.x === to.x && from.y === to.y && from.scale === to.scale) return;
    this.studio.motions.run({
      duration: glide && from.scale === to.scale && this.studio.motion() === 'full' ? GLIDE : 0,
      apply: (t) => {
        this.at = { scale: to.scale, x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
      },
    });
  }
}
