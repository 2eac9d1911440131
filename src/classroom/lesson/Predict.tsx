/**
 * Before a line can be underlined: a hundred points shared among the lines, and a paper named in support.
 * What is asked is which line history's pencil took; nobody is marked for it. Can always be left out.
 */
import { useState } from 'preact/hooks';
import type { Prompt } from '../lessonTypes.ts';
import { ALL_POINTS, type Prediction, pointsGiven } from './lesson.ts';

export interface PredictProps {
  /** The decision's question for a class. */
  readonly ask: Prompt;
  readonly options: readonly { readonly id: string; readonly line: string }[];
  /** Papers that may be named. */
  readonly papers: readonly { readonly id: string; readonly title: string }[];
  readonly onDone: (prediction: Prediction | null) => void;
}

const STEP = 10;

export function Predict({ ask, options, papers, onDone }: PredictProps) {
  const [points, setPoints] = useState<Readonly<Record<string, number>>>({});
  const [paper, setPaper] = useState<string | null>(null);
  const given = pointsGiven(points);
  const left = ALL_POINTS - given;
  const set = (id: string, to: number): void => {
    const others = given - (points[id] ?? 0);
    setPoints({ ...points, [id]: Math.max(0, Math.min(to, ALL_POINTS - others)) });
  };
  const says =
    left === 0 ? 'All hundred points are given.' : `${left} of ${ALL_POINTS} points are left to give.`;
  return (
    <form
      class="predict"
      aria-label="Before you underline"
      onSubmit={(event) => {
        event.preventDefault();
        if (left === 0) onDone({ points, paper });
      }}
    >
      <h2>Before you underline</h2>
      <fieldset>
        <legend>Which line was really underlined? Share a hundred points.</legend>
        {options.map(({ id, line }, n) => (
          <div class="predict-line" key={id}>
            <span id={`points-${id}`}>
              <b>{n + 1}</b> {line}
            </span>
            <button
              type="button"
              class="plain"
              aria-label={`Fewer points for line ${n + 1}`}
              onClick={() => set(id, (points[id] ?? 0) - STEP)}
            >
              −
            </button>
            <input
              type="range"
              min={0}
              max={ALL_POINTS}
              step={STEP}
              value={points[id] ?? 0}
              aria-labelledby={`points-${id}`}
              aria-valuetext={`${points[id] ?? 0} points`}
              data-predict={id}
              onInput={({ currentTarget }) => set(id, currentTarget.valueAsNumber)}
            />
            <button
              type="button"
              class="plain"
              aria-label={`More points for line ${n + 1}`}
              onClick={() => set(id, (points[id] ?? 0) + STEP)}
            >
              +
            </button>
            <output>{points[id] ?? 0}</output>
          </div>
        ))}
        <p role="status" class="slug">
          {says}
        </p>
      </fieldset>
      <fieldset>
        <legend>Which paper speaks for your largest share?</legend>
        {[...papers, { id: '', title: 'Neither, or I cannot say' }].map(({ id, title }) => (
          <label key={id} class="predict-paper">
            <input type="radio" name="predict-paper" checked={paper === id} onChange={() => setPaper(id)} />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
      <details>
        <summary>To talk about first, {ask.minutes} min</summary>
        <p>{ask.text}</p>
      </details>
      <p class="row">
        <button type="submit" class="go" disabled={left !== 0}>
          I have said what I think
        </button>
        <button type="button" class="link" onClick={() => onDone(null)}>
          Go straight to the lines
        </button>
      </p>
    </form>
  );
}
