/**
 * Predictions made in a lesson, kept on the device until the next lesson begins, so that a reload loses none. They are
 * no part of a run. Must not know: who made them.
 */
import * as v from 'valibot';
import type { UnitId } from '../../run/run.ts';
import type { Store } from '../../shelf/store.ts';
import type { Prediction } from './lesson.ts';

const KEY = 'empty-chair/lesson';
const VERSION = 1;

const points = v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)));
const schema = v.object({
  version: v.literal(VERSION),
  unit: v.string(),
  // Null: the prediction was left out, and is not asked for again.
  predictions: v.record(v.string(), v.nullable(v.object({ points, paper: v.nullable(v.string()) }))),
});

/** Predictions by decision. */
export type Notebook = Readonly<Record<string, Prediction | null>>;

/** Empty where nothing is kept for this unit, or what is kept cannot be read. */
export function readNotebook(store: Store, unit: UnitId): Notebook {
  try {
    const read = v.safeParse(schema, JSON.parse(store.read(KEY) ?? 'null'));
    return read.success && read.output.unit === unit ? read.output.predictions : {};
  } catch {
    return {};
  }
}

/** A device that keeps nothing loses them with the page; the lesson goes on. */
export function writeNotebook(store: Store, unit: UnitId, predictions: Notebook): void {
  store.write(KEY, JSON.stringify({ version: VERSION, unit, predictions }));
}
