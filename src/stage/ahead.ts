/**
 * Fetches the drawings of pictures that may come next, while nothing else is to be done, so that the browser has them
 * when they are wanted. Owns: how much may be fetched that way, and when nothing may.
 * Must not know: why a picture may come.
 */
import { isHeld, textAt } from '../textAt.ts';
import type { Picture } from './picture.ts';
import { layersIn, placeUrl } from './plates.ts';

/** Characters of SVG that one page may have fetched ahead: two places and a few faces, about 100 KB on the wire. */
const BUDGET = 500_000;
const QUIET = 400;

interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Whether the reader's connection can spare anything. */
export function canSpare(connection: Connection | undefined): boolean {
  return !(connection?.saveData ?? false) && !/2g/.test(connection?.effectiveType ?? '');
}

/** The files of a picture. */
export const filesOf = ({ plate, placeId, state, busts }: Picture): string[] => [
  ...(plate === null || placeId === null
    ? []
    : layersIn(plate, state).map(({ file }) => placeUrl(placeId, file))),
  ...busts.map(({ url }) => url),
];

const whenIdle = (job: () => void): (() => void) => {
  if ('requestIdleCallback' in window) {
    const ticket = requestIdleCallback(job, { timeout: 4000 });
    return () => cancelIdleCallback(ticket);
  }
  const timer = setTimeout(job, QUIET);
  return () => clearTimeout(timer);
};

export class Ahead {
  private readonly had = new Set<string>();
  private turn = 0;
  private cancel: () => void = () => {};

  /** What is on stage needs no fetching any more. */
  has(picture: Picture): void {
    for (const url of filesOf(picture)) this.had.add(url);
  }

  /**
   * Fetch for these pictures, the likeliest first; whatever was asked for before is dropped. To find a picture may take
   * as long as a frame does: each is asked for in its own idle moment.
   */
  expect(pictures: () => Iterable<Picture>): void {
    const turn = ++this.turn;
    this.cancel();
    const { connection } = navigator as { readonly connection?: Connection };
    if (!canSpare(connection)) return;
    this.cancel = whenIdle(() => this.next(pictures()[Symbol.iterator](), BUDGET, turn));
  }

  private next(pictures: Iterator<Picture>, room: number, turn: number): void {
    if (turn !== this.turn) return;
    const { value, done } = pictures.next();
    if (done) return;
    void this.fetchAll(value, room, turn).then((left) => {
      if (left > 0 && turn === this.turn) this.cancel = whenIdle(() => this.next(pictures, left, turn));
    });
  }

  /** Returns the room that is left, none where the network is gone. */
  private async fetchAll(picture: Picture, room: number, turn: number): Promise<number> {
    let left = room;
    for (const url of filesOf(picture)) {
      if (turn !== this.turn || left <= 0) return left;
      if (this.had.has(url) || isHeld(url)) continue;
      try {
        left -= (await textAt(url, 'low')).length;
        this.had.add(url);
      } catch {
        return 0;
      }
    }
    return left;
  }

  stop(): void {
    this.turn++;
    this.cancel();
  }
}
