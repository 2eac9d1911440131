/** Class board: the page. Must not know: anything of the game but what it is handed. */
import { render } from 'preact';
import type { ClassroomParts } from '../pages.ts';
import { BoardPage } from './BoardPage.tsx';
import './board.css';
import './parts.css';
import './branches.css';
import './boardPrint.css';

/** Put the class board into an element. */
export function open(root: HTMLElement, parts: ClassroomParts): void {
  document.title = 'Class board · The Empty Chair';
  root.replaceChildren();
  render(<BoardPage parts={parts} />, root);
}
