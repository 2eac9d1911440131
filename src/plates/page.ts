/**
 * `#plates`, in development only: everything there is to draw, drawn by the game's own stage, with what each costs.
 * Owns: that page. Must not know: the story's course.
 */
import './plates.css';
import evidence from 'virtual:evidence';
import { mapSvg } from '../map/mapImage.ts';
import { createStage } from '../stage/stage.ts';
import { Costs, type Spent } from './costs.ts';
import { allPlates, type PlateEntry } from './list.ts';

const SIZES = { wide: [1280, 720], 'a little wider': [1366, 768], phone: [390, 320] } as const;
const PAINTED = 4000;
/** Long enough after an arrival for its movement to be over, and some frames of rest to be counted. */
const SEEN = 900;

const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  parts: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = Object.assign(document.createElement(tag), parts);
  made.append(...children);
  return made;
};

const ms = (value: number): string => value.toFixed(1);
const wait = (time: number): Promise<void> => new Promise((go) => setTimeout(go, time));

/** Put the page in the place of the game's. */
export function openPlates(): void {
  const entries = allPlates(evidence);
  const costs = new Costs();
  const element = make('div', { className: 'plates-stage' });
  element.dataset['part'] = 'stage';
  const caption = make('p', { className: 'plates-caption' });
  caption.setAttribute('aria-live', 'polite');
  const rows = entries.map((entry) => rowOf(entry, () => void show(entry)));
  const list = make('tbody', {}, ...rows.map(({ row }) => row));
  const size = make('select', {}, ...Object.keys(SIZES).map((name) => new Option(name)));
  const motion = make('select', {}, new Option('full'), new Option('reduced'));
  const all = make('button', { type: 'button', onclick: () => void measureAll() }, 'Measure all');
  const head = ['Plate', 'raster', 'upload', 'draw'].map((word) => make('th', {}, word));
  document.body.className = 'plates';
  document.body.replaceChildren(
    make(
      'main',
      {},
      make('h1', {}, 'Plates'),
      element,
      caption,
      make(
        'p',
        { className: 'plates-tools' },
        make('label', {}, 'Size ', size),
        make('label', {}, 'Motion ', motion),
        all,
      ),
    ),
    make(
      'nav',
      { ariaLabel: 'All plates' },
      make('p', {}, `${entries.length} plates. Milliseconds; ↑ and ↓ go through them.`),
      make('table', {}, make('thead', {}, make('tr', {}, ...head)), list),
    ),
  );

  const stage = createStage({
    element,
    motion: 'full',
    pictures: 'moving',
    mapImage: (id) => Promise.resolve(mapSvg(id, { inks: 'full', frame: 'stage' })),
    onTrouble: (what) => caption.append(` ${what}`),
    onCost: (cost) => costs.note(cost),
  });

  let turn = 0;
  async function show(entry: PlateEntry, instant = false): Promise<Spent> {
    const mine = ++turn;
    caption.textContent = `${entry.id}: ${entry.caption}`;
    for (const { row, of } of rows) row.toggleAttribute('aria-current', of === entry);
    costs.begin();
    stage.show(entry.scene, { instant, speaker: entry.scene.cast[0]?.id ?? null, view: 'reading' });
    const until = performance.now() + PAINTED;
    while (element.dataset['ready'] !== 'true' && performance.now() < until) await wait(20);
    if (!instant) await wait(SEEN);
    const spent = costs.of(entry.scene);
    if (mine === turn) rows.find(({ of }) => of === entry)?.write(spent);
    return spent;
  }

  async function measureAll(): Promise<void> {
    all.disabled = true;
    for (const entry of entries) await show(entry);
    all.disabled = false;
    caption.textContent = 'All measured.';
  }

  const resize = (): void => {
    const [width, height] = SIZES[size.value as keyof typeof SIZES] ?? SIZES.wide;
    Object.assign(element.style, { width: `${width}px`, height: `${height}px` });
  };
  resize();
  size.addEventListener('change', resize);
  motion.addEventListener('change', () => stage.setMotion(motion.value === 'reduced' ? 'reduced' : 'full'));
  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = rows.findIndex(({ button }) => button === document.activeElement);
    const next = step === undefined ? undefined : rows[at + step];
    if (next === undefined) return;
    event.preventDefault();
    next.button.focus();
    next.button.click();
  });
  const first = entries[0];
  if (first) void show(first, true);
}

interface Row {
  readonly of: PlateEntry;
  readonly row: HTMLTableRowElement;
  readonly button: HTMLButtonElement;
  readonly write: (spent: Spent) => void;
}

function rowOf(entry: PlateEntry, onPick: () => void): Row {
  const button = make('button', { type: 'button', onclick: onPick, title: entry.caption }, entry.id);
  const cells = [make('td'), make('td'), make('td')] as const;
  const row = make('tr', { className: entry.kind }, make('td', {}, button), ...cells);
  const write = ({ raster, upload, draw }: Spent): void => {
    for (const [n, value] of [raster, upload, draw].entries())
      cells[n]?.replaceChildren(value === 0 ? '' : ms(value));
  };
  return { of: entry, row, button, write };
}
