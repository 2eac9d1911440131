/** On an outcome in a lesson: what was expected beside what was underlined in history, and what to talk about. */
import type { Prompt } from '../lessonTypes.ts';
import type { Prediction } from './lesson.ts';

export interface AfterDecisionProps {
  /** Null where nobody said anything before. */
  readonly prediction: Prediction | null;
  readonly options: readonly { readonly id: string; readonly line: string }[];
  /** History's own option; null where history never met this paper. */
  readonly historical: string | null;
  /** The paper that was named in support, or null. */
  readonly paper: string | null;
  readonly prompts: readonly Prompt[];
}

export function AfterDecision({ prediction, options, historical, paper, prompts }: AfterDecisionProps) {
  return (
    <section class="after-decision" aria-label="What you expected, and what to talk about">
      {prediction !== null && (
        <div>
          <h2>What you expected</h2>
          <ul>
            {options.map(({ id, line }) => (
              <li key={id} data-record={id === historical}>
                <b>{prediction.points[id] ?? 0}</b> {line}
                {id === historical && <span class="label"> the record’s line</span>}
              </li>
            ))}
          </ul>
          {historical === null && (
            <p class="quiet">History never met this paper: there is no line to find.</p>
          )}
          {paper !== null && <p class="quiet">You named: {paper}.</p>}
        </div>
      )}
      <div>
        <h2>To talk about</h2>
        <ol>
          {prompts.map(({ text, minutes }) => (
            <li key={text}>
              {text} <span class="slug">{minutes} min</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
