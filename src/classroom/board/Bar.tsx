/** A bar of pencil strokes: red for what a class underlined, graphite for what it had thought likeliest. The number stands beside it. */
import { useMemo } from 'preact/hooks';
import { BAR, hatch } from './hatch.ts';

interface BarProps {
  readonly seed: string;
  /** Of the whole, 0 to 1; null where the value is hidden. */
  readonly share: number | null;
  readonly isThought?: boolean;
}

export function Bar({ seed, share, isThought = false }: BarProps) {
  const d = useMemo(() => (share === null ? '' : hatch(seed, share)), [seed, share]);
  return (
    <svg
      class={isThought ? 'pencil-bar thought' : 'pencil-bar'}
      viewBox={`0 0 ${BAR.width} ${BAR.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path class="ground" d={`M0 ${BAR.height - 0.5}H${BAR.width}`} />
      {d !== '' && <path class="drawn-strokes" d={d} />}
    </svg>
  );
}
