/** The chart as a nested list, with the very same powers: units, their papers by date, the lines of each. */
import type { UnitId } from '../../run/run.ts';
import type { ChartModel } from './model.ts';
import { EndPlace, PaperPlace, type Powers } from './PlaceCard.tsx';
import { nameOf, shortDate } from './words.ts';

interface ListProps extends Powers {
  readonly model: ChartModel;
  readonly onStartUnit: (unit: UnitId) => void;
  readonly onHistory: () => void;
}

export function ChartList({ model, onRead, onGoTo, onStartUnit, onHistory }: ListProps) {
  const { units, cards, stops, ends } = model;
  const found = ends.filter(({ name }) => name !== null);
  return (
    <div class="chart-list">
      <button type="button" class="plain" onClick={onHistory}>
        Read history’s own run
      </button>
      {units.map(({ unit, period, from, to }) => {
        const isIn = ({ x }: { readonly x: number }): boolean => x >= from && x < to;
        const closed = stops.filter(isIn);
        return (
          <section key={unit} aria-label={`Unit ${unit}`}>
            <h3>
              Unit {unit} <span class="slug">{period}</span>
            </h3>
            <button type="button" class="plain" onClick={() => onStartUnit(unit)}>
              Start unit {unit} as history had it
            </button>
            <ul>
              {cards.filter(isIn).map((card) => (
                <li key={card.at} class={card.isPresent ? 'present' : undefined}>
                  <h4>{nameOf(card)}</h4>
                  <PaperPlace card={card} onRead={onRead} onGoTo={onGoTo} />
                </li>
              ))}
              {closed.length > 0 && (
                <li>
                  <p>
                    On the record, closed until you meet {closed.length === 1 ? 'it' : 'them'}:{' '}
                    {closed.map(({ date }) => shortDate(date)).join('; ')}.
                  </p>
                </li>
              )}
            </ul>
          </section>
        );
      })}
      {found.length > 0 && (
        <section aria-label="Endings">
          <h3>Endings found</h3>
          <ul>
            {found.map((end) => (
              <li key={end.at} class={end.isPresent ? 'present' : undefined}>
                <h4>{end.name}</h4>
                <EndPlace end={end} onGoTo={onGoTo} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
