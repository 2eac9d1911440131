/** A timer that counts down in whole seconds and makes no sound. Must not know: what it is for. */
import { useEffect, useState } from 'preact/hooks';

export interface Timer {
  /** `2:05`, or `0:00` when the time is over. */
  readonly says: string;
  readonly isRunning: boolean;
  readonly isOver: boolean;
  readonly toggle: () => void;
}

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;

/** @param what a name for what is timed: a new one sets the timer anew. */
export function useTimer(minutes: number, what: string): Timer {
  const [left, setLeft] = useState(minutes * 60);
  const [until, setUntil] = useState<number | null>(null);
  useEffect(() => {
    setLeft(minutes * 60);
    setUntil(null);
  }, [minutes, what]);
  useEffect(() => {
    if (until === null) return undefined;
    const tick = (): void => {
      const now = Math.max(0, Math.ceil((until - performance.now()) / 1000));
      setLeft(now);
      if (now === 0) setUntil(null);
    };
    const timer = window.setInterval(tick, 250);
    return () => window.clearInterval(timer);
  }, [until]);
  return {
    says: clock(left),
    isRunning: until !== null,
    isOver: left === 0,
    toggle: () => {
      if (until !== null) setUntil(null);
      else {
        const from = left === 0 ? minutes * 60 : left;
        setLeft(from);
        setUntil(performance.now() + from * 1000);
      }
    },
  };
}
