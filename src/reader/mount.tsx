/** Puts the reader on the page and hands it new props; the only place that renders. */
import { render } from 'preact';
import { App, type AppProps } from './App.tsx';
import { sayInstead } from './sayInstead.ts';

interface Reader {
  render(props: AppProps): void;
  /** Plain words in the place of a page that cannot be had. */
  say(words: string): void;
}

/** @param isThere the page that is rendered first stands in the HTML: it is taken over as it is. */
export function mountReader(root: HTMLElement, isThere: boolean): Reader {
  let isFirst = true;
  return {
    render(props) {
      // What else there is was for a reader without scripts.
      if (isFirst) root.replaceChildren(...(isThere ? [...root.children].slice(0, 1) : []));
      render(<App {...props} />, root);
      // Its words have been read already: they do not rise again.
      if (isFirst && isThere) for (const rise of root.getAnimations({ subtree: true })) rise.finish();
      isFirst = false;
    },
    say: (words) => sayInstead(root, words),
  };
}
