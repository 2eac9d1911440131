/** Plain words in the place of a page that cannot be had. Must not know: why it cannot. */

/** @param root what the page stands in. The first page may stand there too, out of sight, before the one that was asked for. */
export function sayInstead(root: HTMLElement, words: string): void {
  const says = document.createElement('p');
  says.setAttribute('role', 'alert');
  says.textContent = words;
  (root.querySelector('.coming section') ?? root.querySelector('section'))?.replaceChildren(says);
}
