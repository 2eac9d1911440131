/** The card at the head of a unit's first page: its number, title and span, and a cut that is only this unit's. No press. */
import type { UnitId } from '../run/run.ts';
import { actArt, actOf, numeralOf } from './acts.ts';

export function ActCard({ unit, n }: { readonly unit: UnitId; readonly n: number }) {
  const act = actOf(unit);
  if (act === undefined) return null;
  return (
    <header class="act-card" data-unit={unit}>
      <div class="act-words">
        <p class="act-number">{numeralOf(n)}</p>
        <h1>{act.title}</h1>
        <p class="act-span">{act.span}</p>
      </div>
      <img src={actArt(unit)} alt="" />
    </header>
  );
}
