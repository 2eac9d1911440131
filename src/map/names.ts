/** Names on the map: towns in three scripts, the seas by both their names, zones, and the head of the sheet. */
import towns from '../../assets/maps/towns.json' with { type: 'json' };
import { num } from './curve.ts';
import type { Paint } from './inks.ts';
import { letter, widthOf } from './letters.ts';
import { shows, type View } from './project.ts';
import type { LonLat, MapState, Point, SeaId, Side, TownId } from './types.ts';

interface Town {
  readonly at: LonLat;
  readonly latin: string;
  readonly cyrillic: string;
  readonly hangul: string;
  readonly capital?: boolean;
  readonly side: Side;
}
// JSON gives arrays and plain strings; the fields are as `Town` says (a test reads every entry)
const TOWNS = towns as unknown as Readonly<Record<TownId, Town>>;

const inked = (d: string, paint: Paint, halo = 4.4): string =>
  `<path d="${d}" fill="${paint.words}" stroke="${paint.halo}" stroke-width="${halo}" stroke-linejoin="round" paint-order="stroke"/>`;

/** Where the first line starts, and how it is anchored, for a name on one side of its town. */
function place([x, y]: Point, side: Side, size: number, tall: number): { at: Point; anchor: number } {
  switch (side) {
    case 'e':
      return { at: [x + 13, y + size * 0.34 - (tall - size) / 2], anchor: 0 };
    case 'w':
      return { at: [x - 13, y + size * 0.34 - (tall - size) / 2], anchor: 1 };
    case 'n':
      return { at: [x, y - 11 - (tall - size)], anchor: 0.5 };
    case 's':
      return { at: [x, y + 10 + size * 0.78], anchor: 0.5 };
  }
}

export function town(id: TownId, side: Side | null, view: View, paint: Paint, small: boolean): string {
  const { at, latin, cyrillic, hangul, capital = false, side: usual } = TOWNS[id];
  const [x, y] = view.at(at);
  // a name that the lower edge would cut is better left out
  if (!shows(view, [x, y], small ? 20 : -34)) return '';
  const mark = capital
    ? `<path d="M${num(x - 6)} ${num(y - 6)}h12v12h-12z" fill="${paint.halo}" stroke="${paint.words}" stroke-width="3"/><path d="M${num(x - 2)} ${num(y - 2)}h4v4h-4z" fill="${paint.words}"/>`
    : `<circle cx="${num(x)}" cy="${num(y)}" r="4.6" fill="${paint.halo}" stroke="${paint.words}" stroke-width="2.6"/>`;
  const size = small ? (capital ? 20 : 18) : capital ? 28 : 23;
  const setting = { size, spacing: 0.06 };
  const caps = latin.toUpperCase();
  if (small) {
    // one line: on a leaf there is no height for two
    const hang = { size: size * 0.7 };
    const wide = widthOf('caps', caps, setting) + 5 + widthOf('hangul', hangul, hang);
    const {
      at: [sx, sy],
      anchor,
    } = place([x, y], side ?? usual, size, size);
    const left = sx - wide * anchor;
    return (
      mark +
      inked(
        letter('caps', caps, [left, sy], setting) +
          letter('hangul', hangul, [left + widthOf('caps', caps, setting) + 5, sy - size * 0.02], hang),
        paint,
        3.6,
      )
    );
  }
  const [ru, ko] = [{ size: size * 0.68 }, { size: size * 0.66 }];
  const tall = size * 1.78;
  const {
    at: [sx, sy],
    anchor,
  } = place([x, y], side ?? usual, size, tall);
  const gap = size * 0.26;
  const second = widthOf('cyrillic', cyrillic, ru) + gap + widthOf('hangul', hangul, ko);
  const left = sx - second * anchor;
  const below = sy + size * 0.76;
  return (
    mark +
    inked(
      letter('caps', caps, [sx, sy], { ...setting, anchor }) +
        letter('cyrillic', cyrillic, [left, below], ru) +
        letter('hangul', hangul, [left + second - widthOf('hangul', hangul, ko), below], ko),
      paint,
    )
  );
}

interface Sea {
  readonly latin: readonly string[];
  readonly cyrillic: string;
  readonly hangul: string;
}
/** Both names of the eastern sea, side by side, as the two Koreas and Japan print them. */
const SEAS: Readonly<Record<SeaId, Sea>> = {
  yellow: { latin: ['Yellow Sea'], cyrillic: 'Жёлтое море', hangul: '황해' },
  east: { latin: ['East Sea /', 'Sea of Japan'], cyrillic: 'Японское море', hangul: '동해' },
  strait: { latin: ['Korea Strait'], cyrillic: 'Корейский пролив', hangul: '대한해협' },
};

export function sea(id: SeaId, at: LonLat, view: View, paint: Paint, small: boolean): string {
  const { latin, cyrillic, hangul } = SEAS[id];
  const size = small ? 18 : 25;
  const setting = { size, spacing: 0.1, anchor: 0.5 };
  const [x, y] = view.at(at);
  // a name that the frame's side would cut is better left out
  const reach = Math.max(...latin.map((words) => widthOf('sea', words, setting))) / 2;
  if (small && !(shows(view, [x - reach, y]) && shows(view, [x + reach, y]))) return '';
  const lines = latin.map((words, i) => letter('sea', words, [x, y + i * size * 1.02], setting));
  const second = { size: size * 0.56, spacing: 0.04 };
  const below = y + (latin.length - 1) * size * 1.02 + size * 0.82;
  const korean = widthOf('hangul', hangul, second);
  const wide = widthOf('cyrillic', cyrillic, second) + size * 0.3 + korean;
  const other = small
    ? ''
    : letter('cyrillic', cyrillic, [x - wide / 2, below], second) +
      letter('hangul', hangul, [x + wide / 2 - korean, below], second);
  // in a proof the sea is dots, so the words need bare sheet round them
  const halo = paint.sea.startsWith('url')
    ? ` stroke="${paint.halo}" stroke-width="7" stroke-linejoin="round" paint-order="stroke"`
    : '';
  return `<path d="${lines.join('')}${other}" fill="${paint.seaWords}"${halo}/>`;
}

/** Rivers by name, small, in the colour of water. */
export function waters(list: MapState['waters'], view: View, paint: Paint): string {
  return (list ?? [])
    .map(([name, at]) => {
      const d = letter('note', name, view.at(at), { size: 20, spacing: 0.06, anchor: 0.5 });
      return `<path d="${d}" fill="${paint.faint}" stroke="${paint.halo}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"/>`;
    })
    .join('');
}

/** Wide-set words over a stretch of country. */
export function zones(list: MapState['zones'], view: View, paint: Paint): string {
  return (list ?? [])
    .map(({ words, at }) => {
      const size = 21;
      const lines = words.toUpperCase().split('|');
      const [x, y] = view.at(at);
      const d = lines
        .map((line, i) => letter('note', line, [x, y + i * size * 1.1], { size, spacing: 0.22, anchor: 0.5 }))
        .join('');
      return `<path d="${d}" fill="${paint.faint}" stroke="${paint.halo}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"/>`;
    })
    .join('');
}
