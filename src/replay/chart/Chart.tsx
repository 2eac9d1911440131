/**
 * The chart: decisions by date as they have been met, history's line, the player's runs over it; drawn, or as a list.
 * Derived from runs and the shipped layout; holds only what is laid open and which of the two forms is shown.
 * Must not know: how runs are kept or played, or what lies around it.
 */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../evidence/types.ts';
import type { Run, UnitId } from '../../run/run.ts';
import { ChartList } from './ChartList.tsx';
import { Drawing, type Pick } from './Drawing.tsx';
import { Key } from './Key.tsx';
import type { ChartData } from './layout.ts';
import { type ChartModel, chartModel, type Playing } from './model.ts';
import { EndPlace, PaperPlace, type Powers } from './PlaceCard.tsx';
import { nameOf } from './words.ts';
import './chart.css';
import './chartDrawing.css';
import './chartNarrow.css';

export interface ChartProps extends Powers {
  readonly chart: ChartData;
  readonly evidence: Evidence;
  /** The shelf's, newest first, each with every choice it stands for; the run being played may be among them. */
  readonly runs: readonly Run[];
  /** The run being played, with every choice; null while none is. */
  readonly playing: Playing | null;
  /** While something else lies over it; it keeps its place meanwhile. */
  readonly isHidden: boolean;
  readonly onStartUnit: (unit: UnitId) => void;
  readonly onHistory: () => void;
}

/** How many papers leave room for the key beside them. */
const FEW = 6;

interface SideProps extends ChartProps {
  readonly model: ChartModel;
  readonly pick: Pick | null;
}

function titleOf(model: ChartModel, pick: Pick | null): string {
  if (pick === null) return 'Key';
  if ('unit' in pick) return `Unit ${pick.unit}`;
  const card = model.cards.find(({ at }) => at === pick.place);
  if (card !== undefined) return nameOf(card);
  return model.ends.find(({ at }) => at === pick.place)?.name ?? 'Closed';
}

function SideBody({ model, pick, onRead, onGoTo, onStartUnit, onHistory }: SideProps) {
  if (pick === null)
    return <Key isEmpty={model.cards.length === 0} otherRuns={model.otherRuns} onHistory={onHistory} />;
  if ('unit' in pick) {
    const band = model.units.find(({ unit }) => unit === pick.unit);
    return (
      <>
        <p class="slug">{band?.period}</p>
        <p class="chart-after">Begin a run here, with everything before it as it really was.</p>
        <button type="button" class="go" onClick={() => onStartUnit(pick.unit)}>
          Start this unit as history had it
        </button>
      </>
    );
  }
  const card = model.cards.find(({ at }) => at === pick.place);
  if (card !== undefined) return <PaperPlace card={card} onRead={onRead} onGoTo={onGoTo} />;
  const end = model.ends.find(({ at }) => at === pick.place);
  return end === undefined ? null : <EndPlace end={end} onGoTo={onGoTo} />;
}

/** What lies beside the drawing, or below it on a narrow page. */
function Side(props: SideProps & { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { model, pick, isOpen, onClose } = props;
  const title = titleOf(model, pick);
  return (
    <section class={isOpen ? 'chart-side open' : 'chart-side'} aria-label={title} tabIndex={-1}>
      <header>
        <h3>{title}</h3>
        <button type="button" class="plain" onClick={onClose}>
          Done<span class="unseen"> with {title}</span>
        </button>
      </header>
      <SideBody {...props} />
    </section>
  );
}

export function Chart(props: ChartProps) {
  const { chart, evidence, runs, playing } = props;
  const model = useMemo(
    () =>
      chartModel(
        chart,
        evidence,
        runs.map(({ choices }) => choices),
        playing,
      ),
    [chart, evidence, runs, playing],
  );
  const [isList, setIsList] = useState(false);
  const [pick, setPick] = useState<Pick | null>(null);
  // The key lies open beside a chart that leaves it room; a large one has the page, and the key is asked for.
  const [isOpen, setIsOpen] = useState(
    () => model.cards.length <= FEW && globalThis.matchMedia('(min-width: 56.01em)').matches,
  );
  const box = useRef<HTMLDivElement>(null);
  const follows = useRef(false);
  useLayoutEffect(() => {
    if (follows.current) box.current?.querySelector<HTMLElement>('.chart-side')?.focus();
    follows.current = false;
  }, [pick]);

  const close = (): void => {
    const from = pick !== null && 'place' in pick ? `[data-place="${pick.place}"]` : '[data-key]';
    setPick(null);
    setIsOpen(false);
    box.current?.querySelector<HTMLElement | SVGElement>(from)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    // The chart itself closes with the next one.
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <div
      class="chart"
      role="group"
      aria-label="Chart"
      hidden={props.isHidden}
      ref={box}
      onKeyDown={onKeyDown}
    >
      <div class="chart-tools">
        <button type="button" class="plain" aria-pressed={isList} onClick={() => setIsList(!isList)}>
          As a list
        </button>
        {!isList && (
          <button
            type="button"
            class="plain"
            data-key
            aria-expanded={isOpen && pick === null}
            onClick={() => {
              setPick(null);
              setIsOpen(pick !== null || !isOpen);
            }}
          >
            Key
          </button>
        )}
      </div>
      {isList ? (
        <ChartList
          model={model}
          onRead={props.onRead}
          onGoTo={props.onGoTo}
          onStartUnit={props.onStartUnit}
          onHistory={props.onHistory}
        />
      ) : (
        <div class="chart-body">
          <Drawing
            model={model}
            pick={pick}
            onPick={(next, byKey) => {
              follows.current = byKey;
              setPick(next);
              setIsOpen(true);
            }}
          />
          <Side {...props} model={model} pick={pick} isOpen={isOpen} onClose={close} />
        </div>
      )}
    </div>
  );
}
