/** The two maps, and one slider that moves both through the dates on which anything changes. Must not know: how a map is drawn. */
import { useMemo } from 'preact/hooks';
import { sayDate } from '../../evidence/cite.ts';
import { type Evidence, INSTRUMENTS, type Instrument } from '../../evidence/types.ts';
import { INSTRUMENT_NAMES } from '../../reader/Leaf.tsx';
import type { Comparison, State, Stop } from './compare.ts';
import type { Which } from './fork.ts';
import type { PairImage, Shown } from './shown.ts';
import { standingOf } from './standing.ts';
import type { Trace } from './trace.ts';

type MapsProps = Shown & { readonly mapImage: PairImage };
type AddressOf = (which: Which, state: State) => string;

/** The decision whose evidence a map rests on: the last before it. */
const groundOf = (comparison: Comparison, which: Which, { map }: State) =>
  standingOf(comparison[which].taken[map.after - 1] ?? null);

/** Addresses of the maps, each drawn once; all in the one view that holds every one of them. */
function useAddresses({ comparison, mapImage }: MapsProps): AddressOf {
  return useMemo(() => {
    const { stops } = comparison;
    const among = [...new Set(stops.flatMap(({ first, second }) => [first.map.map, second.map.map]))];
    const drawn = new Map<string, string>();
    return (which, state) => {
      const { inks } = groundOf(comparison, which, state);
      const key = `${state.map.map} ${inks}`;
      const known = drawn.get(key);
      if (known !== undefined) return known;
      const url = `data:image/svg+xml,${encodeURIComponent(mapImage(state.map.map, among, inks))}`;
      drawn.set(key, url);
      return url;
    };
  }, [comparison, mapImage]);
}

/** A run that has not come to a date shows no map there. */
function Beyond({ trace, evidence }: { readonly trace: Trace; readonly evidence: Evidence }) {
  const { end } = trace.path;
  const next =
    end !== null && 'decision' in end ? evidence.decisions.find(({ id }) => id === end.decision) : undefined;
  const last = trace.taken.at(-1);
  return (
    <p class="beyond">
      <span>
        This run has not come so far.
        {last !== undefined && ` Its last paper is “${last.decision.title}”, ${sayDate(last.date)}.`}
        {next !== undefined && ` “${next.title}” still lies open.`}
      </span>
    </p>
  );
}

const altOf = (state: State, evidence: Evidence): string => evidence.maps[state.map.map]?.alt ?? '';

const titleOf = (state: State, evidence: Evidence): string => evidence.maps[state.map.map]?.title ?? '';

interface OneMapProps extends MapsProps {
  readonly which: Which;
  readonly state: State;
  readonly address: AddressOf;
}

function OneMap({ which, state, address, comparison, names, evidence }: OneMapProps) {
  const { taken } = state;
  if (state.reach === 'beyond')
    return (
      <figure class={`one-map ${which}`}>
        <figcaption>
          <h4>{names[which]}</h4>
        </figcaption>
        <Beyond trace={comparison[which]} evidence={evidence} />
      </figure>
    );
  return (
    <figure class={`one-map ${which}`}>
      <figcaption>
        <h4>{names[which]}</h4>
        <p class="label">Last map: {titleOf(state, evidence)}</p>
        <p class="label">{groundOf(comparison, which, state).label}</p>
      </figcaption>
      <img src={address(which, state)} alt={altOf(state, evidence)} width={400} height={480} />
      <p class="by-then">
        {taken === null ? (
          'No paper yet.'
        ) : (
          <>
            <b>{taken.decision.title}:</b> {taken.option.line},{' '}
            <span class="label">{standingOf(taken).word}</span>
          </>
        )}
        {state.reach === 'stops' && <span class="label stops">This run stops here.</span>}
      </p>
    </figure>
  );
}

/** How much of the slider's length a year's number takes. */
const YEAR_ROOM = 0.13;

/** A mark at every date: above the line what changes in the first run, below it what changes in the second. */
function Ticks({ stops }: { readonly stops: readonly Stop[] }) {
  const last = Math.max(1, stops.length - 1);
  const yearOf = (n: number): string => stops[n]?.date.slice(0, 4) ?? '';
  // Each year where it begins; one that would stand on the year before it is left out.
  const years: number[] = [];
  for (let n = 0; n < stops.length; n++)
    if (yearOf(n) !== yearOf(n - 1) && (n - (years.at(-1) ?? -last)) / last > YEAR_ROOM) years.push(n);
  return (
    <div class="ticks" aria-hidden="true">
      {stops.map(({ date, moved }, n) => (
        <span key={date} style={{ left: `${(n / last) * 100}%` }} class={`tick ${moved.join(' ')}`}>
          {years.includes(n) && <span class="year">{yearOf(n)}</span>}
        </span>
      ))}
    </div>
  );
}

interface DateProps {
  readonly stops: readonly Stop[];
  readonly at: number;
  readonly onAt: (at: number) => void;
}

function DateSlider({ stops, at, onAt }: DateProps) {
  const last = stops.length - 1;
  const date = sayDate(stops[at]?.date ?? '');
  const words = at === 0 ? `${date}, before the paper` : date;
  return (
    <div class="by-date">
      <button type="button" class="plain" disabled={at === 0} onClick={() => onAt(Math.max(0, at - 1))}>
        Earlier
      </button>
      <output class="date" aria-hidden="true">
        {date}
        {at === 0 && <span class="label">before the paper</span>}
      </output>
      <button type="button" class="plain" disabled={at === last} onClick={() => onAt(Math.min(last, at + 1))}>
        Later
      </button>
      <div class="slider">
        <Ticks stops={stops} />
        <input
          type="range"
          aria-label="Date of both maps"
          aria-valuetext={words}
          min={0}
          max={last}
          step={1}
          value={at}
          onInput={(event) => onAt(Number(event.currentTarget.value))}
        />
      </div>
    </div>
  );
}

function Difference({ stop, names, evidence }: { readonly stop: Stop } & Pick<Shown, 'names' | 'evidence'>) {
  const there = (['first', 'second'] as const).filter((which) => stop[which].reach !== 'beyond');
  const isSame = there.length === 2 && stop.first.map.map === stop.second.map.map;
  return (
    <div class="difference" aria-live="polite">
      {isSame ? (
        <p>Here the two maps show the same front.</p>
      ) : (
        <dl>
          {there.map((which) => (
            <div key={which} class={which}>
              <dt>{names[which]}</dt>
              <dd>
                <b>{titleOf(stop[which], evidence)}.</b> {altOf(stop[which], evidence)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** What the four instruments show at this date, in words: the charts below, read off where the slider stands. */
function StatesNow({ stop, names }: { readonly stop: Stop } & Pick<Shown, 'names'>) {
  const stateOf = (which: Which, instrument: Instrument): string =>
    stop[which].reach === 'beyond' ? 'not come so far' : stop[which].readings[instrument];
  return (
    <table class="states-now">
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">Instrument</span>
          </th>
          {(['first', 'second'] as const).map((which) => (
            <th key={which} scope="col" class={which}>
              <span class="unseen">{names[which]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {INSTRUMENTS.map((instrument) => {
          const [one, other] = [stateOf('first', instrument), stateOf('second', instrument)];
          return (
            <tr key={instrument} class={one === other ? 'alike' : undefined}>
              <th scope="row">{INSTRUMENT_NAMES[instrument]}</th>
              <td class="first">{one}</td>
              <td class="second">{other}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export function ByDate(props: MapsProps & Pick<DateProps, 'at' | 'onAt'>) {
  const { comparison, at, onAt } = props;
  const address = useAddresses(props);
  const stop = comparison.stops[at] ?? comparison.stops[0];
  if (stop === undefined) return null;
  return (
    <section class="maps screen-only" aria-label="The map by date">
      <h3>The map by date</h3>
      <div class="two-maps">
        <OneMap {...props} which="first" state={stop.first} address={address} />
        <div class="between">
          <DateSlider stops={comparison.stops} at={at} onAt={onAt} />
          <Difference stop={stop} names={props.names} evidence={props.evidence} />
          <StatesNow stop={stop} names={props.names} />
        </div>
        <OneMap {...props} which="second" state={stop.second} address={address} />
      </div>
    </section>
  );
}

/** On paper nothing slides: the maps where they first differ, and the last that both came to. */
export function PrintedMaps(props: MapsProps & { readonly at: number }) {
  const { stops } = props.comparison;
  const address = useAddresses(props);
  const both = stops.findLastIndex((stop) => stop.first.reach !== 'beyond' && stop.second.reach !== 'beyond');
  const picked = [...new Set([props.at, both > props.at ? both : stops.length - 1])].flatMap(
    (n) => stops[n] ?? [],
  );
  return (
    <section class="maps print-only">
      <h3>The map by date</h3>
      <div class="pairs">
        {picked.map((stop) => (
          <div key={stop.date} class="two-maps">
            <p class="date">{sayDate(stop.date)}</p>
            <OneMap {...props} which="first" state={stop.first} address={address} />
            <OneMap {...props} which="second" state={stop.second} address={address} />
          </div>
        ))}
      </div>
    </section>
  );
}
