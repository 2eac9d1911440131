/** Present: the page. */
import { render } from 'preact';
import type { ClassroomParts } from '../pages.ts';

export function open(root: HTMLElement, parts: ClassroomParts): void {
  root.replaceChildren();
  render(
    <main class="sheet">
      <h1>Present</h1>
      <p>{parts.source.meta.name}</p>
    </main>,
    root,
  );
}
