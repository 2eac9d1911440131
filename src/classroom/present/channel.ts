/**
 * Between the projector's window and the speaker's: what is on screen goes one way, what the speaker presses the other.
 * Both windows are the same browser's; nothing leaves the device. Must not know: what either shows.
 */
import type { Command } from './keys.ts';
import type { Action, Show } from './show.ts';

export type Told =
  /** The speaker's window is there, and asks where the show stands. */
  | { readonly says: 'hello' }
  /** Null: no unit is being shown. */
  | { readonly says: 'now'; readonly show: Show | null }
  | { readonly says: 'do'; readonly action: Action | Command };

export interface Line {
  readonly tell: (told: Told) => void;
  readonly close: () => void;
}

const NAME = 'empty-chair-present';

/** @returns null in a browser that cannot speak between windows. */
export function openLine(onTold: (told: Told) => void): Line | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  try {
    const channel = new BroadcastChannel(NAME);
    channel.addEventListener('message', ({ data }: MessageEvent<Told>) => onTold(data));
    return {
      tell: (told) => {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin: ours
        channel.postMessage(told);
      },
      close: () => channel.close(),
    };
  } catch {
    return null;
  }
}
