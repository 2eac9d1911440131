import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../src/shelf/settings.ts';
import { createSoundDesk } from '../../src/sound/desk.ts';
import { notingGround, scene } from './ground.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

function desk(
  options: Parameters<typeof notingGround>[0] = {},
  settings: Partial<Settings> = {},
  silent = false,
) {
  const ground = notingGround(options);
  const said: (string | null)[] = [];
  const words = {
    room: { caption: 'A radiator.' },
    chamber: { caption: 'A large room.' },
    door: { caption: 'A door.' },
  };
  const sound = createSoundDesk(
    {
      settings: { ...defaultSettings, ...settings },
      captions: words,
      onCaption: (one) => said.push(one),
      silent,
    },
    ground.ground,
  );
  return { ...ground, said, sound };
}

/** A desk on which the reader has pressed and the paper's cue has come in. */
async function playing() {
  const made = desk();
  made.sound.show(scene({ music: 'paper', ambience: 'room' }), { instant: true });
  made.gesture();
  await wait(3000);
  made.read();
  return made;
}

describe('before the first press', () => {
  it('fetches nothing, however often it is shown something', async () => {
    const { sound, read } = desk();
    sound.show(scene({ music: 'paper', ambience: 'room', effects: ['door'] }), { instant: false });
    sound.effect('pencil');
    await wait(60_000);
    expect(read()).toEqual([]);
  });

  it('starts with the press what was shown last', async () => {
    const { sound, gesture, read } = desk();
    sound.show(scene({ music: 'chair' }), { instant: true });
    sound.show(scene({ music: 'paper' }), { instant: false });
    gesture();
    await wait(50);
    expect(read()).toEqual([
      '0 fetch the player',
      '0 prepare 5',
      '0 open paper-wait',
      '0 open paper-press',
      '0 play paper-wait',
      '0 play paper-press',
      '0 paper-wait to 0.55 in 800',
    ]);
  });

  it.each([
    ['the sound is off', {}, { sound: false }],
    ['the browser asks to save data', { saves: true }, {}],
  ])('fetches nothing after it either when %s', async (_when, options, settings) => {
    const { sound, gesture, read } = desk(options, settings);
    sound.show(scene({ music: 'paper', ambience: 'room' }), { instant: false });
    gesture();
    sound.effect('page');
    await wait(60_000);
    expect(read()).toEqual([]);
  });

  it('does not take a change of the settings for a press', async () => {
    const { sound, read } = desk({}, { sound: false });
    sound.show(scene({ music: 'paper' }), { instant: false });
    sound.setSettings(defaultSettings);
    await wait(10_000);
    expect(read()).toEqual([]);
  });

  it('starts when the sound is switched on later', async () => {
    const { sound, gesture, read } = desk({}, { sound: false });
    sound.show(scene({ music: 'paper' }), { instant: false });
    gesture();
    sound.setSettings(defaultSettings);
    await wait(50);
    expect(read()).toContain('0 play paper-wait');
  });
});

describe('from scene to scene', () => {
  it('does nothing when the same is wanted again', async () => {
    const { sound, read } = await playing();
    sound.show(scene({ music: 'paper', ambience: 'room' }), { instant: false });
    await wait(10_000);
    expect(read()).toEqual([]);
  });

  it('brings the second stem in without starting it again', async () => {
    const { sound, read } = await playing();
    sound.show(scene({ music: 'paper', ambience: 'room', intensity: 'press' }), { instant: false });
    sound.show(scene({ music: 'paper', ambience: 'room' }), { instant: false });
    await wait(10_000);
    expect(read()).toEqual(['3000 paper-press to 0.55 in 2500', '3000 paper-press to 0.00 in 1800']);
  });

  it('fades the old cue, leaves the room alone for 400 ms, and fades the new one in', async () => {
    const { sound, read } = await playing();
    sound.show(scene({ music: 'chair', ambience: 'room' }), { instant: false });
    await wait(10_000);
    expect(read()).toEqual([
      '3000 paper-wait to 0.00 in 1800',
      '3000 paper-press to 0.00 in 1800',
      '3600 open chair-wait',
      '3600 open chair-press',
      '4850 close paper-wait',
      '4850 close paper-press',
      '5200 play chair-wait',
      '5200 play chair-press',
      '5200 chair-wait to 0.55 in 1200',
    ]);
  });

  it('fetches nothing of a place that is passed by within 600 ms', async () => {
    const { sound, read } = await playing();
    sound.show(scene({ music: 'chair', ambience: 'chamber' }), { instant: false });
    await wait(500);
    sound.show(scene({ music: 'paper', ambience: 'room' }), { instant: false });
    await wait(10_000);
    expect(read().filter((line) => /open|play|close/.test(line))).toEqual([]);
  });

  it('does not start a cue that was replaced while it was loading', async () => {
    const { sound, gesture, read } = desk({ slow: 2000 });
    sound.show(scene({ music: 'paper' }), { instant: true });
    gesture();
    await wait(1000);
    sound.show(scene({ music: 'chair' }), { instant: false });
    await wait(10_000);
    expect(read().filter((line) => /play|close/.test(line))).toEqual([
      '0 fetch the player',
      '1000 close paper-wait',
      '1000 close paper-press',
      '3600 play chair-wait',
      '3600 play chair-press',
    ]);
  });

  it('jumps when told to: the old is gone at once', async () => {
    const { sound, read } = await playing();
    sound.show(scene({ ambience: 'room' }), { instant: true });
    await wait(200);
    expect(read()).toContain('3000 paper-wait to 0.00 in 80');
  });

  it('lets the clock come back two seconds after the music', async () => {
    const { sound, read } = await playing();
    sound.show(scene({ music: 'paper', ambience: 'clock_room' }), { instant: false });
    await wait(5000);
    expect(read().join()).not.toContain('clock');
    sound.show(scene({ ambience: 'clock_room' }), { instant: false });
    await wait(5000);
    expect(read()).toContain('10000 play clock');
  });

  it('keeps the old room until the new one has come, and turns back without a break', async () => {
    const { sound, gesture, read } = desk({ slow: 3000 });
    sound.show(scene({ ambience: 'room' }), { instant: true });
    gesture();
    await wait(5000);
    read();
    sound.show(scene({ ambience: 'chamber' }), { instant: false });
    await wait(4000);
    expect(read()).toEqual([
      '5600 open chamber',
      '8600 room to 0.00 in 1800',
      '8600 play chamber',
      '8600 chamber to 0.60 in 1200',
    ]);
    await wait(6000);
    sound.show(scene({ ambience: 'room' }), { instant: false });
    await wait(1000);
    sound.show(scene({ ambience: 'chamber' }), { instant: false });
    await wait(10_000);
    expect(read().filter((line) => line.includes('chamber'))).toEqual([]);
  });

  it('goes on without a file that does not come', async () => {
    const { sound, gesture, read } = desk({ missing: ['lost-wait'] });
    sound.show(scene({ music: 'lost', intensity: 'press' }), { instant: true });
    gesture();
    await wait(1000);
    expect(read()).toContain('0 play lost-press');
    sound.show(scene({ music: 'paper' }), { instant: false });
    await wait(3000);
    expect(read()).toContain('3200 play paper-wait');
  });

  it('hears a line to its end, gives the room its level back, and does not say it again', async () => {
    const { sound, read, end } = await playing();
    sound.show(scene({ music: 'korea', ambience: 'room' }), { instant: false });
    await wait(40_000);
    read();
    end('korea');
    await wait(3000);
    expect(read()).toContain('43000 room to 0.60 in 1200');
    sound.show(scene({ music: 'korea', ambience: 'room' }), { instant: false });
    await wait(10_000);
    expect(read().join()).not.toContain('play korea');
  });
});

describe('effects', () => {
  it('play on arrival and never on a jump', async () => {
    const { sound, read } = await playing();
    const arrival = scene({ music: 'paper', ambience: 'room', effects: ['door'] });
    sound.show(arrival, { instant: true });
    await wait(3000);
    expect(read()).toEqual([]);
    sound.show(arrival, { instant: false });
    expect(read()[0]).toBe('6000 once door at 0.8');
  });

  it('send the music back while the pencil draws, and let it return', async () => {
    const { sound, read } = await playing();
    sound.effect('pencil');
    await wait(3000);
    expect(read()).toEqual([
      '3000 once pencil-1 at 0.8',
      '3000 paper-wait to 0.22 in 60',
      '3700 paper-wait to 0.55 in 1500',
    ]);
  });

  it('draw the line of somebody who went back with another stroke, once', async () => {
    const { sound, read } = await playing();
    sound.show(scene({ music: 'paper', ambience: 'room' }), { instant: true });
    sound.effect('pencil');
    sound.effect('pencil');
    expect(read().filter((line) => line.includes('once'))).toEqual([
      '3000 once pencil-4 at 0.8',
      '3000 once pencil-1 at 0.8',
    ]);
  });

  it('are silent at zero', async () => {
    const { sound, read } = await playing();
    sound.setSettings({ ...defaultSettings, effects: 0 });
    sound.effect('pencil');
    await wait(1000);
    expect(read()).toEqual([]);
  });
});

describe('the page and the settings', () => {
  it('rests while nobody looks, and the next press wakes what the system took away', async () => {
    const { hide, gesture, read } = await playing();
    hide(true);
    gesture();
    hide(false);
    gesture();
    expect(read()).toEqual(['3000 rest', '3000 wake', '3000 wake']);
  });

  it('falls silent when the sound is switched off', async () => {
    const { sound, read } = await playing();
    sound.setSettings({ ...defaultSettings, sound: false });
    await wait(1000);
    expect(read()).toEqual([
      '3000 paper-wait to 0.00 in 300',
      '3000 paper-press to 0.00 in 300',
      '3000 room to 0.00 in 300',
      '3350 close paper-wait',
      '3350 close paper-press',
      '3350 close room',
    ]);
  });

  it('lets everything go when it is destroyed', async () => {
    const { sound, gesture, read } = await playing();
    sound.destroy();
    expect(read()).toEqual([
      '3000 close paper-wait',
      '3000 close paper-press',
      '3000 close room',
      '3000 close speaker',
    ]);
    gesture();
    await wait(10_000);
    expect(read()).toEqual([]);
  });
});

describe('at night', () => {
  it('the speaker is told, at the start and when it changes', async () => {
    const { sound, gesture, read } = desk({}, { night: true });
    sound.show(scene({ ambience: 'room' }), { instant: true });
    gesture();
    await wait(1000);
    expect(read()).toContain('0 night');
    sound.setSettings({ ...defaultSettings, music: 0.3, night: true });
    sound.setSettings({ ...defaultSettings, night: false });
    expect(read()).toEqual(['1000 day']);
  });
});

describe('before a class', () => {
  it('says what would be heard, and fetches nothing', async () => {
    const { sound, gesture, read, said } = desk({}, {}, true);
    sound.show(scene({ music: 'paper', ambience: 'room' }), { instant: false });
    gesture();
    sound.setSettings({ ...defaultSettings, textSize: 'largest' });
    await wait(10_000);
    expect(read()).toEqual([]);
    expect(said[0]).toBe('A radiator.');
  });

  it('is heard when somebody switches the sound off and on again', async () => {
    const { sound, gesture, read } = desk({}, {}, true);
    sound.show(scene({ music: 'paper' }), { instant: false });
    gesture();
    sound.setSettings({ ...defaultSettings, sound: false });
    sound.setSettings(defaultSettings);
    await wait(1000);
    expect(read()).toContain('0 play paper-wait');
  });
});

describe('captions', () => {
  it('are silent while the sound is on, unless asked for', async () => {
    const auto = desk();
    auto.sound.show(scene({ ambience: 'room', effects: ['door'] }), { instant: false });
    const on = desk({}, { captions: 'on' });
    on.sound.show(scene({ ambience: 'room', effects: ['door'] }), { instant: false });
    expect([auto.said, on.said]).toEqual([[], ['A radiator. A door.']]);
  });

  it('say a place when it changes, an effect on arrival, and go after five seconds', async () => {
    const { sound, said } = desk({}, { sound: false });
    sound.show(scene({ ambience: 'room', effects: ['door'] }), { instant: true });
    sound.show(scene({ ambience: 'room' }), { instant: false });
    await wait(4999);
    expect(said).toEqual(['A radiator.']);
    await wait(1);
    expect(said).toEqual(['A radiator.', null]);
    sound.show(scene({ ambience: 'room', effects: ['door'] }), { instant: false });
    sound.show(scene({ ambience: 'chamber' }), { instant: false });
    expect(said.slice(2)).toEqual(['A door.', 'A large room.']);
  });

  it('come and go with the settings', () => {
    const { sound, said } = desk();
    sound.show(scene({ ambience: 'room' }), { instant: true });
    sound.setSettings({ ...defaultSettings, sound: false });
    sound.setSettings({ ...defaultSettings, sound: false, captions: 'off' });
    expect(said).toEqual(['A radiator.', null]);
  });
});
