/**
 * The board's state: what was handed in, whether it is kept on the device, and the one thing that can be undone.
 * Must not know: how any of it is shown.
 */
import { useState } from 'preact/hooks';
import type { StoreTrouble } from '../../shelf/store.ts';
import type { ClassroomParts } from '../pages.ts';
import { type BoardRun, MOST_RUNS } from './board.ts';
import { readBoardFile } from './boardFile.ts';
import { findCodes, type Unread } from './findCodes.ts';
import type { Handed } from './handed.ts';
import { forgetBoard, keepBoard, readKept } from './keep.ts';

interface State {
  readonly handed: readonly Handed[];
  /** Of the last reading. */
  readonly unread: readonly Unread[];
  readonly isKept: boolean;
  /** What came of the last thing done, in plain words. */
  readonly said: string;
  /** What the last thing done took away or put on, to be taken back. */
  readonly before: Pick<State, 'handed' | 'isKept'> | null;
}

export interface Board extends State {
  /** @returns the lines that were not read, to be mended. */
  readonly add: (text: string) => string;
  readonly bringIn: (text: string) => void;
  readonly takeOff: (run: BoardRun) => void;
  readonly keep: () => void;
  readonly clear: () => void;
  readonly undo: () => void;
  readonly say: (said: string) => void;
}

export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

const TROUBLES: Readonly<Record<StoreTrouble, string>> = {
  blocked: 'This browser keeps nothing: the board lasts as long as this page is open. Save it as a file.',
  full: 'There is no more room on this device: the board lasts as long as this page is open. Save it as a file.',
};

function firstState({ store, source, book }: ClassroomParts): State {
  const kept = readKept(store, { meta: source.meta, book });
  const none = { unread: [], before: null };
  if (kept === null) return { ...none, handed: [], isKept: false, said: '' };
  const problems = kept.problems.length === 0 ? '' : ` ${kept.problems.join(' ')}`;
  return {
    ...none,
    handed: kept.handed,
    isKept: true,
    said: `${counted(kept.handed.length, 'run')} kept on this device.${problems}`,
  };
}

export function useBoard(parts: ClassroomParts): Board {
  const { store } = parts;
  const reading = { meta: parts.source.meta, book: parts.book };
  const [state, setState] = useState<State>(() => firstState(parts));

  /** What is kept follows the board, once the teacher has asked for that. */
  const change = (handed: readonly Handed[], said: string, unread: readonly Unread[] = []): void => {
    const trouble = state.isKept ? keepBoard(store, handed) : null;
    setState({
      handed,
      unread,
      isKept: state.isKept && trouble === null,
      said: trouble === null ? said : `${said} ${TROUBLES[trouble]}`,
      before: handed.length === state.handed.length ? state.before : state,
    });
  };
  const join = (more: readonly Handed[]): { readonly all: readonly Handed[]; readonly over: string } => {
    const all = [...state.handed, ...more];
    if (all.length <= MOST_RUNS) return { all, over: '' };
    const over = ` The board is full at ${counted(MOST_RUNS, 'run')}: ${counted(all.length - MOST_RUNS, 'run')} left out.`;
    return { all: all.slice(0, MOST_RUNS), over };
  };

  return {
    ...state,
    add(text) {
      const { handed, unread } = findCodes(text, reading);
      if (handed.length === 0 && unread.length === 0) {
        setState({ ...state, unread: [], said: 'There is nothing to read yet.' });
        return text;
      }
      const { all, over } = join(handed);
      const missed =
        unread.length === 0 ? 'every line was read' : `${counted(unread.length, 'line')} not read`;
      change(all, `${counted(handed.length, 'run')} put on the board; ${missed}.${over}`, unread);
      const lines = text.split(/\r\n|[\r\n\u2028\u2029]/u);
      return [...new Set(unread.map(({ number }) => number))]
        .map((number) => (lines[number - 1] ?? '').trim())
        .join('\n');
    },
    bringIn(text) {
      const { handed, problems } = readBoardFile(text, reading);
      const { all, over } = join(handed);
      change(
        all,
        [`${counted(handed.length, 'run')} brought in from the file.${over}`, ...problems].join(' '),
      );
    },
    takeOff({ all, words }) {
      const left = state.handed.filter((one) => !all.includes(one));
      change(left, `The run “${words}” was taken off.`);
    },
    keep() {
      const trouble = keepBoard(store, state.handed);
      setState({
        ...state,
        isKept: trouble === null,
        said:
          trouble === null
            ? 'Kept on this device, and kept up to date until you press Clear.'
            : TROUBLES[trouble],
      });
    },
    clear() {
      forgetBoard(store);
      setState({
        handed: [],
        unread: [],
        isKept: false,
        said: `The board is empty, and nothing of it is left on this device.`,
        before: state,
      });
    },
    undo() {
      if (state.before === null) return;
      const { handed, isKept } = state.before;
      if (isKept) keepBoard(store, handed);
      else forgetBoard(store);
      setState({
        handed,
        isKept,
        unread: [],
        said: `Taken back: ${counted(handed.length, 'run')} on the board${isKept ? ', kept on this device' : ''}.`,
        before: null,
      });
    },
    say: (said) => setState({ ...state, said }),
  };
}
