import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings } from '../../src/shelf/settings.ts';
import { dropRun, keepRun, readShelf } from '../../src/shelf/shelf.ts';
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

  it('never writes over a shelf from a newer version', () => {
    const device = storage();
    const store = openStore(() => device);
    const newer = JSON.stringify({ version: 2, shelf: 'of tomorrow' });
    device.setItem('empty-chair/shelf', newer);
    expect(readShelf(store, 's').trouble).toMatch(/newer version/);
    expect(keepRun(store, run('a.x'), 0, '')).toBe('blocked');
    expect(device.getItem('empty-chair/shelf')).toBe(newer);
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
