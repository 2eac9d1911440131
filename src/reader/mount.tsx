/** Puts the reader on the page and hands it new props; the only place that renders. */
import { render } from 'preact';
import { App, type AppProps } from './App.tsx';

export function mountReader(root: HTMLElement): { render(props: AppProps): void } {
  let isFirst = true;
  return {
    render(props) {
      // What the page held until now was for a reader whose scripts had not come yet.
      if (isFirst) root.replaceChildren();
      isFirst = false;
      render(<App {...props} />, root);
    },
  };
}
