import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings } from '../../src/shelf/settings.ts';
import { dropRun, keepRun, putEntry, readShelf, wholeRuns } from '../../src/shelf/shelf.ts';
import { openStore } from '../../src/shelf/store.ts';

/** A device's storage, as far as the shelf uses it. */
function storage(room = Number.POSITIVE_INFINITY): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (n) => [...kept.keys()][n] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem(key, value) {
      if (value.length > room) throw new DOMException('no room', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
}

const run = (...choices: string[]) => ({ story: 's', choices });
const blocked = openStore(() => {
  throw new DOMException('no', 'SecurityError');
});

describe('the shelf', () => {
  it('keeps one entry for a run as it grows, and two where it was taken another way', () => {
    const device = storage();
    const store = openStore(() => device);
    keepRun(store, run('a.x'), 0, '2026-01-01');
    keepRun(store, run('a.x', 'b.x'), 2, '2026-01-02');
    keepRun(store, run('a.x', 'b.y'), 1, '2026-01-03');
    expect(readShelf(store, 's').entries.map((entry) => entry.run.choices)).toEqual([
      ['a.x', 'b.y'],
      ['a.x', 'b.x'],
    ]);
    expect(readShelf(store, 's').entries[0]).toMatchObject({ page: 1, played: '2026-01-03' });
  });

  it('keeps what was ahead when the player goes back', () => {
    const device = storage();
    const store = openStore(() => device);
    keepRun(store, run('a.x', 'b.x'), 0, '');
    keepRun(store, run('a.x'), 0, '');
    expect(readShelf(store, 's').entries).toHaveLength(2);
  });

  it('says that storage is blocked, and that it is full, and forgets nothing while the page is open', () => {
    expect(keepRun(blocked, run('a.x'), 0, '')).toBe('blocked');
    expect(readShelf(blocked, 's').entries).toHaveLength(1);
    const device = storage(20);
    const full = openStore(() => device);
    expect(keepRun(full, run('a.x'), 0, '')).toBe('full');
    expect(readShelf(full, 's').entries).toHaveLength(1);
  });

  it('reads what it can of a damaged shelf and says so', () => {
    const device = storage();
    const store = openStore(() => device);
    device.setItem(
      'empty-chair/shelf',
      JSON.stringify({ version: 1, entries: [{ run: run('a.x') }, { run: 7 }, null] }),
    );
    const read = readShelf(store, 's');
    expect(read.entries).toHaveLength(1);
    expect(read.trouble).toMatch(/could not be read/);
    for (const junk of ['', '{', '[]', 'null', '{"version":1}', '{"__proto__":{}}']) {
      device.setItem('empty-chair/shelf', junk);
      expect(readShelf(store, 's')).toMatchObject({
        entries: [],
        trouble: expect.stringMatching(/could not be read/),
      });
    }
  });

  it('leaves what a newer version kept as it is, and says so', () => {
    const device = storage();
    const store = openStore(() => device);
    const newer = JSON.stringify({ version: 9, entry: 'of tomorrow' });
    device.setItem('empty-chair/run/0123456789abcdef', newer);
    expect(readShelf(store, 's').trouble).toMatch(/newer version/);
    expect(keepRun(store, run('a.x'), 0, '')).toBeNull();
    expect(device.getItem('empty-chair/run/0123456789abcdef')).toBe(newer);
    expect(readShelf(store, 's').entries).toHaveLength(1);
  });

  it('takes over the runs that the first version kept together', () => {
    const device = storage();
    const store = openStore(() => device);
    const old = [run('a.x', 'b.x'), run('a.y')].map((one) => ({ run: one, page: 1, played: '2026-01-01' }));
    device.setItem('empty-chair/shelf', JSON.stringify({ version: 1, entries: old }));
    keepRun(store, run('a.z'), 0, '2026-01-02');
    expect(device.getItem('empty-chair/shelf')).toBeNull();
    expect(readShelf(store, 's').entries.map((entry) => entry.run.choices.join())).toEqual([
      'a.z',
      'a.x,b.x',
      'a.y',
    ]);
  });

  it('loses nothing where two tabs play different runs at once', () => {
    const device = storage();
    const [one, other] = [openStore(() => device), openStore(() => device)];
    keepRun(one, run('a.x'), 0, '');
    keepRun(other, run('a.y'), 0, '');
    keepRun(one, run('a.x', 'b.x'), 0, '');
    keepRun(other, run('a.y', 'b.x'), 0, '');
    expect(readShelf(one, 's').entries.map((entry) => entry.run.choices.join())).toEqual([
      'a.y,b.x',
      'a.x,b.x',
    ]);
  });

  it('has the run whole where the browser was killed between writing the new and taking away the old', () => {
    const device = storage();
    const killed = openStore(() => ({ ...device, length: device.length, removeItem: () => {} }));
    keepRun(killed, run('a.x'), 0, '');
    keepRun(
      openStore(() => Object.assign(device, { removeItem: () => {} })),
      run('a.x', 'b.x'),
      0,
      '',
    );
    const { entries } = readShelf(
      openStore(() => device),
      's',
    );
    expect(wholeRuns(entries).map((entry) => entry.run.choices)).toEqual([['a.x', 'b.x']]);
  });

  it('knows what was played last even where the clock was set back', () => {
    const device = storage();
    const store = openStore(() => device);
    keepRun(store, run('a.x'), 0, '2026-05-05');
    keepRun(store, run('a.y'), 0, '1999-01-01');
    expect(readShelf(store, 's').entries[0]?.run.choices).toEqual(['a.y']);
  });

  it('keeps a pin on a run as it grows, and lets pinned runs stay when there are too many', () => {
    const device = storage();
    const store = openStore(() => device);
    keepRun(store, run('a.x'), 0, '');
    const [first] = readShelf(store, 's').entries;
    if (first) putEntry(store, { ...first, pinned: true });
    keepRun(store, run('a.x', 'b.x'), 0, '');
    for (let n = 0; n < 230; n++) keepRun(store, run(`c.${n}`), 0, '');
    const { entries } = readShelf(store, 's');
    expect(entries.filter(({ pinned }) => pinned).map((entry) => entry.run.choices)).toEqual([
      ['a.x', 'b.x'],
    ]);
    expect(entries).toHaveLength(201);
  });

  it('takes a run off and puts it back as it was', () => {
    const device = storage();
    const store = openStore(() => device);
    keepRun(store, run('a.x'), 3, '2026-01-01');
    const [entry] = readShelf(store, 's').entries;
    dropRun(store, run('a.x'));
    expect(readShelf(store, 's').entries).toEqual([]);
    if (entry) putEntry(store, entry);
    expect(readShelf(store, 's').entries).toEqual([entry]);
  });

  it('shows no wrong run where a byte of what it kept has changed', () => {
    const device = storage();
    const store = openStore(() => device);
    keepRun(store, run('a.x', 'b.y'), 0, '2026-01-01');
    const [key = ''] = store.keys('empty-chair/run/');
    const text = device.getItem(key) ?? '';
    for (let at = 0; at < text.length; at++) {
      for (const letter of ['x', '"', '0', '{', '\u0000']) {
        device.setItem(key, `${text.slice(0, at)}${letter}${text.slice(at + 1)}`);
        const { entries, trouble } = readShelf(store, 's');
        if (entries.length === 0) expect(trouble === null ? store.read(key) : trouble).toMatch(/.+/);
        for (const entry of entries) expect(entry.run.choices).toEqual(['a.x', 'b.y']);
      }
    }
  });

  it('leaves another story’s runs alone, and drops one that is asked to go', () => {
    const device = storage();
    const store = openStore(() => device);
    keepRun(store, { story: 'other', choices: ['~0.ffff'] }, 0, '');
    keepRun(store, run('a.x'), 0, '');
    dropRun(store, run('a.x'));
    expect(readShelf(store, 's').entries).toHaveLength(0);
    expect(readShelf(store, 'other').entries).toHaveLength(1);
  });
});

describe('settings', () => {
  it('are their defaults where nothing or nonsense is stored, and keep what is good', () => {
    const device = storage();
    const store = openStore(() => device);
    expect(readSettings(store)).toEqual(defaultSettings);
    device.setItem('empty-chair/settings', '{"textSize":"huge","music":7,"captions":"on"}');
    expect(readSettings(store)).toEqual({ ...defaultSettings, captions: 'on' });
    device.setItem('empty-chair/settings', 'nonsense');
    expect(readSettings(store)).toEqual(defaultSettings);
    expect(readSettings(blocked)).toEqual(defaultSettings);
  });
});
