/** The chart and the comparison, as panels over the page. What they show is derived from runs; here it is only handed on. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../evidence/types.ts';
import { Chart } from '../replay/chart/Chart.tsx';
import type { ChartData } from '../replay/chart/layout.ts';
import type { Playing } from '../replay/chart/model.ts';
import { Compare } from '../replay/compare/Compare.tsx';
import type { PairImage } from '../replay/compare/shown.ts';
import { nameRun } from '../replay/turningPoints.ts';
import type { ChoiceId, Run, UnitId } from '../run/run.ts';
import type { Outcome } from '../story/outcome.ts';
import type { StorySource } from '../story/source.ts';
import type { LeafImage } from './Leaf.tsx';
import { OutcomePage } from './OutcomePage.tsx';
import type { OpenSources } from './Prose.tsx';

export interface ReplayProps {
  readonly chart: ChartData;
  readonly evidence: Evidence;
  readonly source: StorySource;
  /** The runs on the shelf, the one played last first, each with every choice it stands for. */
  readonly runs: readonly Run[];
  readonly current: Run;
  /** The same as the chart shows it: null on the title page, where nothing is being played. */
  readonly playing: Playing | null;
  /** What the comparison opens with. */
  readonly pair: readonly [first: Run, second: Run | 'history'];
  readonly mapImage: PairImage;
  /** The address of a comparison. */
  readonly linkTo: (first: Run, second: Run | 'history') => string;
  readonly onPair: (first: Run, second: Run | 'history') => void;
  readonly outcomeAfter: (choices: readonly ChoiceId[]) => Outcome | null;
  /** Stand where these had been made; with an answer, at the very paper which that run went on to answer so. */
  readonly onGoTo: (choices: readonly ChoiceId[], answer?: ChoiceId | null) => void;
  readonly onStartUnit: (unit: UnitId) => void;
  /** Read history's own run through. */
  readonly onHistory: () => void;
}

interface PanelProps extends ReplayProps {
  readonly image: LeafImage;
  readonly onSources: OpenSources;
}

/** The chart; and, where the reader asks for it, what followed a line, with the way back to the chart. */
export function ChartPanel({ image, onSources, ...props }: PanelProps) {
  const [read, setRead] = useState<Outcome | null>(null);
  const { chart, evidence, runs, playing, onGoTo, onStartUnit, onHistory } = props;
  // What was read is left to where it was asked for.
  const asked = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (read === null && asked.current instanceof HTMLElement) asked.current.focus();
  }, [read]);
  return (
    <>
      {read !== null && (
        <OutcomePage
          outcome={read}
          evidence={evidence}
          image={image}
          onSources={onSources}
          onLeave={() => setRead(null)}
        />
      )}
      <Chart
        chart={chart}
        evidence={evidence}
        runs={runs}
        playing={playing}
        isHidden={read !== null}
        onRead={(choices) => {
          asked.current = document.activeElement;
          setRead(props.outcomeAfter(choices));
        }}
        onGoTo={onGoTo}
        onStartUnit={onStartUnit}
        onHistory={onHistory}
      />
    </>
  );
}

export function ComparePanel({ onSources, ...props }: PanelProps) {
  const { source, evidence, chart, runs, pair, mapImage, linkTo, onPair, onGoTo } = props;
  return (
    <Compare
      source={source}
      evidence={evidence}
      ways={chart.ways}
      runs={runs.map((run) => ({ run, name: nameRun(run.choices, evidence) }))}
      first={pair[0]}
      second={pair[1]}
      mapImage={mapImage}
      onPick={onPair}
      linkTo={linkTo}
      onOpen={onGoTo}
      onSources={onSources}
    />
  );
}
