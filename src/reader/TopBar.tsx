/** The bar over every page: how far the story is, and the one Menu button. */
import type { UnitId } from '../run/run.ts';

interface TopBarProps {
  readonly units: readonly UnitId[];
  readonly unit: UnitId | null;
  readonly slug: string;
  readonly onMenu: () => void;
}

function Progress({ units, unit }: { readonly units: readonly UnitId[]; readonly unit: UnitId | null }) {
  if (units.length === 0) return <div class="progress" />;
  const at = unit === null ? 0 : Math.max(0, units.indexOf(unit));
  return (
    <div class="progress">
      <ol class="units" aria-label="Units">
        {units.map((id, n) => (
          <li
            key={id}
            class={n < at ? 'read' : undefined}
            {...(n === at ? { 'aria-current': 'step' as const } : {})}
          >
            {n === at ? n + 1 : ''}
          </li>
        ))}
      </ol>
      <span class="label">
        Unit {at + 1} of {units.length}
      </span>
    </div>
  );
}

export function TopBar({ units, unit, slug, onMenu }: TopBarProps) {
  return (
    <header class="bar">
      <Progress units={units} unit={unit} />
      <button type="button" class="menu" onClick={onMenu}>
        Menu
      </button>
      {slug !== '' && <p class="slug">{slug}</p>}
    </header>
  );
}
