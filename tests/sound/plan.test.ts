import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/shelf/settings.ts';
import { changeOf, levelTime, NOTHING, planOf, takeOf } from '../../src/sound/plan.ts';
import { manifest, scene } from './ground.ts';

const now = { duck: 0, heard: null };
const levels = (part: { voices: readonly { level: number }[] } | null) =>
  part?.voices.map(({ level }) => level);

describe('what should be heard', () => {
  it('keeps the second stem silent while one waits, and brings it in with a paper', () => {
    const wait = planOf(scene({ music: 'paper' }), defaultSettings, manifest, now);
    const press = planOf(scene({ music: 'paper', intensity: 'press' }), defaultSettings, manifest, now);
    expect(levels(wait.music)).toEqual([0.55, 0]);
    expect(levels(press.music)).toEqual([0.55, 0.55]);
  });

  it('sets the room 3 dB lower under music', () => {
    const alone = planOf(scene({ ambience: 'room' }), defaultSettings, manifest, now);
    const under = planOf(scene({ ambience: 'room', music: 'paper' }), defaultSettings, manifest, now);
    expect(levels(alone.bed)).toEqual([0.6]);
    expect(20 * Math.log10((under.bed?.voices[0]?.level ?? 0) / 0.6)).toBeCloseTo(-3);
  });

  it('stops the clock under music, and only the clock', () => {
    const alone = planOf(scene({ ambience: 'clock_room' }), defaultSettings, manifest, now);
    const under = planOf(scene({ ambience: 'clock_room', music: 'paper' }), defaultSettings, manifest, now);
    expect([alone.bed?.id, alone.clock?.id]).toEqual(['still', 'clock']);
    expect([under.bed?.id, under.clock]).toEqual(['still', null]);
  });

  it('is nothing with the sound off, and leaves out a channel at zero', () => {
    const all = scene({ music: 'paper', ambience: 'room' });
    expect(planOf(all, { ...defaultSettings, sound: false }, manifest, now)).toEqual(NOTHING);
    expect(planOf(all, { ...defaultSettings, music: 0 }, manifest, now).music).toBeNull();
    expect(planOf(all, { ...defaultSettings, room: 0 }, manifest, now).bed).toBeNull();
  });

  it('is silence, not a fault, for a name the manifest does not know', () => {
    expect(planOf(scene({ music: 'nobody', ambience: 'nowhere' }), defaultSettings, manifest, now)).toEqual(
      NOTHING,
    );
  });

  it('does not say a line twice that has been heard to its end', () => {
    const line = scene({ music: 'korea', ambience: 'room' });
    const heard = planOf(line, defaultSettings, manifest, { duck: 0, heard: 'korea' });
    expect(planOf(line, defaultSettings, manifest, now).music?.id).toBe('korea');
    expect(heard.music).toBeNull();
    expect(levels(heard.bed)).toEqual([0.6]);
  });

  it('takes the duck from the music alone', () => {
    const ducked = planOf(scene({ music: 'paper', ambience: 'room' }), defaultSettings, manifest, {
      duck: -8,
      heard: null,
    });
    const free = planOf(scene({ music: 'paper', ambience: 'room' }), defaultSettings, manifest, now);
    expect(20 * Math.log10((ducked.music?.voices[0]?.level ?? 0) / 0.55)).toBeCloseTo(-8);
    expect(ducked.bed).toEqual(free.bed);
  });
});

describe('how it gets there', () => {
  it('leaves 400 ms of room between two cues and lets rooms overlap', () => {
    expect(changeOf('music', 'scene')).toEqual({ out: 1800, rest: 400, enter: 1200, settle: 600 });
    expect(changeOf('bed', 'scene').rest).toBeLessThan(0);
  });

  it('lets a stem in over 2.5 s and out over 1.8 s', () => {
    expect([levelTime('scene', 1, true), levelTime('scene', 1, false)]).toEqual([2500, 1800]);
    expect([levelTime('duck', 0, false), levelTime('release', 0, true)]).toEqual([60, 1500]);
  });

  it('chooses the pencil by the hand', () => {
    const takes = manifest.effects['pencil'] ?? [];
    const hand = { keyboard: false, held: 120, again: false };
    expect(takeOf('pencil', takes, hand)).toBe('pencil-1');
    expect(takeOf('pencil', takes, { ...hand, keyboard: true })).toBe('pencil-2');
    expect(takeOf('pencil', takes, { ...hand, held: 401 })).toBe('pencil-3');
    expect(takeOf('pencil', takes, { ...hand, keyboard: true, again: true })).toBe('pencil-4');
    expect(takeOf('door', ['door'], { ...hand, again: true })).toBe('door');
    expect(takeOf('gone', [], hand)).toBeNull();
  });
});
