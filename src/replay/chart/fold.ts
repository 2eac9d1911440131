/**
 * Folds away what nobody has reached: a piecewise, ever-growing map along one axis. Bands that hold something keep their
 * length (or take the one given); between them only the lines' own bends keep a little room, in their order.
 * So the chart is small at first and grows, and nothing ever changes its order. Pure; knows only numbers.
 */

/** A stretch that holds something, and how long it is drawn. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

export interface Fold {
  readonly at: (value: number) => number;
  readonly length: number;
}

interface FoldOptions {
  /** Between two bands, at least. */
  readonly gap: number;
  /** Between two bends in a gap, at least. */
  readonly step: number;
}

/** Bands that overlap become one; the part that one adds to another keeps its own scale. */
function merge(bands: readonly Band[]): Band[] {
  const merged: Band[] = [];
  for (const band of bands.toSorted((a, b) => a.from - b.from || b.to - a.to || b.size - a.size)) {
    const last = merged.at(-1);
    if (last === undefined || band.from >= last.to) {
      merged.push(band);
      continue;
    }
    if (band.from === last.from && band.to === last.to)
      merged[merged.length - 1] = { ...last, size: Math.max(last.size, band.size) };
    else if (band.to > last.to) {
      const added = ((band.to - last.to) / (band.to - band.from)) * band.size;
      merged[merged.length - 1] = { from: last.from, to: band.to, size: last.size + added };
    }
  }
  return merged;
}

/**
 * @param bands what is to be seen.
 * @param bends where lines that are drawn run across this axis.
 */
export function foldAxis(bands: readonly Band[], bends: readonly number[], { gap, step }: FoldOptions): Fold {
  const kept = merge(bands);
  const places = [...new Set(bends)].toSorted((a, b) => a - b);
  /** Known points of the map, in order: where, and where to. */
  const from: number[] = [];
  const to: number[] = [];
  const add = (value: number, drawn: number): void => {
    if (from.length > 0 && value <= (from.at(-1) ?? 0)) return;
    from.push(value);
    to.push(drawn);
  };
  let end = 0;
  const cross = (between: readonly number[], least: number): void => {
    const length = between.length === 0 ? least : Math.max(least, (between.length + 1) * step);
    between.forEach((value, n) => {
      add(value, end + ((n + 1) / (between.length + 1)) * length);
    });
    end += length;
  };
  kept.forEach((band, n) => {
    const before = kept[n - 1];
    const between = places.filter(
      (value) => value < band.from && value > (before?.to ?? Number.NEGATIVE_INFINITY),
    );
    if (before !== undefined || between.length > 0) cross(between, before === undefined ? 0 : gap);
    add(band.from, end);
    end += band.size;
    add(band.to, end);
  });
  const after = places.filter((value) => value > (kept.at(-1)?.to ?? Number.NEGATIVE_INFINITY));
  if (after.length > 0) cross(after, 0);
  const at = (value: number): number => {
    const [first = 0] = from;
    if (value <= first) return (to[0] ?? 0) + Math.max(value - first, -step);
    let n = 1;
    while (n < from.length && (from[n] ?? 0) < value) n++;
    const [a, b, c, d] = [from[n - 1] ?? 0, from[n], to[n - 1] ?? 0, to[n]];
    if (b === undefined || d === undefined) return c + Math.min(value - a, step);
    return c + ((value - a) / (b - a)) * (d - c);
  };
  return { at, length: end };
}
