/**
 * The pencil's line as plain functions: its shape, different for every line of every paper, and how long the hand takes.
 * Must not know: the page, the sound, or what is underlined.
 */

/** A line of text as it lies on the page, in pixels within its button. */
export interface TextLine {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
}

/** One stroke under one line of text: where it lies, its path, and which part of the whole take it has. */
export interface Stroke extends TextLine {
  readonly path: string;
  readonly again: string;
  readonly from: number;
  readonly take: number;
}

/** How the hand was moving when it chose; the sound's takes go by the same rule. */
export interface Press {
  readonly isKey: boolean;
  readonly held: number;
}

/** Over this a press counts as held, in ms. */
const HELD = 400;
/** Room above and below a stroke, so that a wandering line is not cut. */
export const STROKE_HEIGHT = 12;

/** How long the line takes to be drawn, in ms: as long as the pencil is heard. */
export function takeTime({ isKey, held }: Press): number {
  if (isKey) return 1220;
  return held > HELD ? 1380 : 780;
}

/** Small numbers from a text, always the same for the same text. */
function wander(seed: string): () => number {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** A hand's line over this width: it starts where it likes, sags or rises, and its last stretch is quicker than its first. */
function line(width: number, next: () => number, middle: number): string {
  const steps = Math.max(2, Math.round(width / 90));
  const slope = (next() - 0.5) * 2.4;
  const bow = (next() - 0.5) * 2.6;
  const start = next() * 3 - 1;
  const y = (t: number): number =>
    round(middle + slope * (t - 0.5) + bow * Math.sin(Math.PI * t) + (next() - 0.5));
  let path = `M${round(start)} ${y(0)}`;
  for (let n = 1; n <= steps; n++) {
    const to = (width * n) / steps;
    path += `Q${round(to - width / steps / 2)} ${y((n - 0.5) / steps)} ${round(to + (n === steps ? 2 + next() * 4 : 0))} ${y(n / steps)}`;
  }
  return path;
}

/** The strokes under an option's lines of text; together they take the whole of the time, each by its length. */
export function strokesOf(seed: string, lines: readonly TextLine[]): readonly Stroke[] {
  const next = wander(seed);
  const total = lines.reduce((sum, { width }) => sum + width, 0);
  let done = 0;
  return lines.map((text) => {
    const from = total === 0 ? 0 : done / total;
    done += text.width;
    const path = line(text.width, next, STROKE_HEIGHT / 2 - 1);
    return {
      ...text,
      path,
      again: line(text.width * (0.9 + next() * 0.08), next, STROKE_HEIGHT / 2 + 1.2),
      from,
      take: total === 0 ? 1 : text.width / total,
    };
  });
}
