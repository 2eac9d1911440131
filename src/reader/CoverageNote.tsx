/** How much of the story the kept runs have seen; what is untried is hinted at and not told. */
import { sayDate } from '../evidence/cite.ts';
import type { Evidence } from '../evidence/types.ts';
import type { Coverage } from '../replay/coverage.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four'];

function sayHint({ hint }: Coverage, evidence: Evidence): string | null {
  const decision = evidence.decisions.find(({ id }) => id === hint?.decision);
  if (hint === null || decision === undefined) return null;
  const lines = `${NUMBERS[hint.untried] ?? hint.untried} ${hint.untried === 1 ? 'line has' : 'lines have'}`;
  return `On the paper of ${sayDate(decision.date.split('/')[0] ?? '')} ${lines} not been underlined yet.`;
}

export function CoverageNote({
  coverage,
  evidence,
}: {
  readonly coverage: Coverage;
  readonly evidence: Evidence;
}) {
  const hint = sayHint(coverage, evidence);
  const found = [...coverage.endings].map((id) => evidence.endings[id]?.name ?? id);
  return (
    <>
      <h3>What these runs have seen</h3>
      <dl class="coverage">
        <div>
          <dt>Ends</dt>
          <dd>
            {coverage.endings.size} of {coverage.endingsInAll}
            {found.length > 0 && `: ${found.join(', ')}`}
          </dd>
        </div>
        <div>
          <dt>Lines underlined</dt>
          <dd>
            {coverage.tried.size} of {coverage.options}
          </dd>
        </div>
        <div>
          <dt>Papers met</dt>
          <dd>
            {coverage.papers} of {evidence.decisions.length}
          </dd>
        </div>
      </dl>
      {hint !== null && <p>{hint}</p>}
    </>
  );
}
