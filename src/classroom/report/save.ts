/**
 * A report as a file of its own: what is on the page, with its styles, without anything to press or to fetch.
 * Must not know: what a report says.
 */
import faces from '../../reader/faces.css?inline';
import tokens from '../../reader/tokens.css?inline';
import print from './print.css?inline';
import styles from './sheet.css?inline';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** @param sheet the article as it is on the page; it is not changed. @returns a whole HTML document. */
export async function asFile(sheet: Element, title: string): Promise<string> {
  const copy = document.createElement('div');
  copy.append(sheet.cloneNode(true));
  for (const part of copy.querySelectorAll('[data-screen]')) part.remove();
  for (const label of copy.querySelectorAll('label')) label.replaceWith(...label.childNodes);
  const { FACES } = await import('./fonts.ts');
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<title>${escaped(title)}</title>`,
    `<style>${FACES}\n${tokens}\n${faces}\n${styles}\n${print}\nbody{margin:0}</style></head>`,
    `<body><main class="report is-file">${copy.innerHTML}</main></body></html>`,
  ].join('\n');
}

/** Offer a file to be saved. */
export function offer(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser reads the address when the press has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
