/** The four instruments over time, as stepped charts of their named states. States are words: no row stands higher for being better. */
import { sayDate } from '../../evidence/cite.ts';
import type { Instrument } from '../../evidence/types.ts';
import { INSTRUMENT_NAMES } from '../../reader/Leaf.tsx';
import type { Comparison, Stop } from './compare.ts';
import type { Which } from './fork.ts';
import type { Shown } from './shown.ts';
import { layOutSteps, pathOf } from './stepped.ts';

/** Two columns, each read downwards, so that a tall chart leaves no hole beside it. */
const COLUMNS: readonly (readonly Instrument[])[] = [
  ['council', 'front'],
  ['alliance', 'atomic'],
];

/** The last stop that a run has anything to say of: the end, unless it has not come so far. */
function lastOf({ stops }: Comparison, which: Which): number {
  return stops.findLastIndex((stop) => stop[which].reach !== 'beyond');
}

/** The same for those who read it as a table: one row for each date on which either state changes. */
function AsTable({ stops, instrument, names }: ChartProps) {
  const stateOf = (stop: Stop, which: Which): string =>
    stop[which].reach === 'beyond' ? 'not come so far' : stop[which].readings[instrument];
  const shows = (stop: Stop | undefined): string =>
    stop === undefined ? '' : `${stateOf(stop, 'first')}|${stateOf(stop, 'second')}`;
  return (
    <table>
      <caption>{INSTRUMENT_NAMES[instrument]}, by date</caption>
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">{names.first}</th>
          <th scope="col">{names.second}</th>
        </tr>
      </thead>
      <tbody>
        {stops.map((stop, n) =>
          n > 0 && shows(stop) === shows(stops[n - 1]) ? null : (
            <tr key={stop.date}>
              <th scope="row">{sayDate(stop.date)}</th>
              <td>{stateOf(stop, 'first')}</td>
              <td>{stateOf(stop, 'second')}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

interface ChartProps {
  readonly instrument: Instrument;
  readonly stops: readonly Stop[];
  readonly names: Shown['names'];
}

function Chart(props: ChartProps & { readonly comparison: Comparison; readonly at: number }) {
  const { instrument, stops, comparison, at } = props;
  const { rows, first, second, names } = layOutSteps(
    stops.map((stop) => stop.first.readings[instrument]),
    stops.map((stop) => stop.second.readings[instrument]),
  );
  const count = stops.length;
  return (
    <figure class="stepped">
      <figcaption>
        <h4>{INSTRUMENT_NAMES[instrument]}</h4>
      </figcaption>
      <div class="plot" aria-hidden="true" style={{ '--rows': rows.length }}>
        <span class="now" style={{ left: `${(at / count) * 100}%`, width: `${100 / count}%` }} />
        <svg aria-hidden="true" viewBox={`0 0 ${count} ${rows.length}`} preserveAspectRatio="none">
          <path class="first" d={pathOf(first, lastOf(comparison, 'first'))} />
          <path class="second" d={pathOf(second, lastOf(comparison, 'second'))} />
        </svg>
        {names.map(({ row, stop, whose, endsHere }) => (
          <span
            key={`${row} ${stop}`}
            class={`state ${whose}`}
            style={{
              top: `calc(${row} * var(--row))`,
              ...(endsHere
                ? { right: `${(1 - (stop + 1) / count) * 100}%` }
                : { left: `${(stop / count) * 100}%` }),
            }}
          >
            {rows[row]}
          </span>
        ))}
      </div>
      <div class="unseen">
        <AsTable {...props} />
      </div>
    </figure>
  );
}

export function Charts(props: Shown & { readonly at: number }) {
  const { comparison, names, at } = props;
  return (
    <section class="charts" aria-label="The four instruments">
      <h3>The four instruments</h3>
      <p class="lanes">
        <span class="first">{names.first}</span> <span class="second">{names.second}</span>{' '}
        <span class="quiet">
          A row is a state, in the order met. It begins at the paper that brought it, and names what came of
          that paper.
        </span>
      </p>
      <div class="four">
        {COLUMNS.map((column) => (
          <div key={column[0]}>
            {column.map((instrument) => (
              <Chart
                key={instrument}
                instrument={instrument}
                stops={comparison.stops}
                names={names}
                comparison={comparison}
                at={at}
              />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
