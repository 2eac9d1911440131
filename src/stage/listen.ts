/**
 * Where the reader's hand is. The stage lies under the page and gets no events of its own, so it listens to the window.
 * Must not know: what is done with it.
 */

interface Follower {
  point(x: number, y: number): void;
  stir(): void;
}

/** Follow the pointer, or on a touch screen notice the finger, while somebody can see it. Returns how to stop. */
export function listen(follower: Follower, touch: boolean, seen: () => boolean): () => void {
  const ending = new AbortController();
  const options = { signal: ending.signal, passive: true };
  if (touch) {
    window.addEventListener('pointerdown', () => seen() && follower.stir(), options);
  } else {
    window.addEventListener(
      'pointermove',
      ({ clientX, clientY }) => {
        if (seen())
          follower.point((clientX / window.innerWidth) * 2 - 1, (clientY / window.innerHeight) * 2 - 1);
      },
      options,
    );
  }
  return () => ending.abort();
}
