import { describe, expect, test } from 'vitest';
import { changedLayers, faceOf, pictureOf } from '../../src/stage/picture.ts';
import { layersIn, plateOf } from '../../src/stage/plates.ts';
import { emptyScene, type Scene } from '../../src/story/scene.ts';

const scene = (part: Partial<Scene>): Scene => ({ ...emptyScene, ...part });
const cast = (...people: string[]): Scene['cast'] =>
  people.map((person) => {
    const [id = '', mood = 'neutral'] = person.split('/');
    return { id, mood };
  });
const faces = (part: Partial<Scene>, speaker: string | null = null): string[] =>
  pictureOf(scene(part), speaker).busts.map(({ face }) => face);

const at = (id: string, part: Partial<Scene>) =>
  pictureOf(scene({ place: { id, state: null }, ...part }), null);

describe('whose face', () => {
  test.each([
    ['1950-06-25', 'vera_1950'],
    ['1953-12-31', 'vera_1950'],
    ['1954-01-01', 'vera_1956'],
    ['1956-12-29', 'vera_1956'],
    [null, 'vera_1956'],
  ])('Vera has on %s is %s', (date, face) => {
    expect(faceOf('vera', date)).toBe(face);
  });
  test.each([
    ['kim_il_sung', '1950-03', 'kim_il_sung'],
    ['kim_il_sung', '1956-09-23', 'kim_il_sung_1956'],
    ['khrushchev', '1953-03-17', 'khrushchev'],
    ['khrushchev', '1955-08', 'khrushchev_1956'],
    ['peng', '1950-10-13', 'peng'],
    ['nam_il', '1956-09-19', 'nam_il_1956'],
    ['nam_il', null, 'nam_il'],
  ])('%s has on %s is %s', (person, date, face) => {
    expect(faceOf(person, date)).toBe(face);
  });
  test('anybody else has is their own, at any date', () => {
    expect(faceOf('mao', '1950-10-01')).toBe('mao');
    expect(faceOf('mikoyan', '1956-09-23')).toBe('mikoyan');
  });
});

describe('who is seen', () => {
  test('the speaker first, and one behind in order of appearance', () => {
    expect(faces({ cast: cast('kim_il_sung', 'pak', 'stalin') }, 'stalin')).toEqual([
      'stalin',
      'kim_il_sung',
    ]);
    expect(faces({ cast: cast('kim_il_sung', 'pak', 'stalin') }, null)).toEqual(['kim_il_sung', 'pak']);
    expect(faces({ cast: cast('kim_il_sung', 'pak') }, 'nobody_here')).toEqual(['kim_il_sung', 'pak']);
  });
  test('nobody without a portrait, and a plain face where the mood was not drawn', () => {
    expect(faces({ cast: cast('a_clerk', 'mao/furious') }, 'a_clerk')).toEqual(['mao']);
    const [bust] = pictureOf(scene({ cast: cast('mao/furious') }), null).busts;
    expect(bust?.url).toContain('mao.neutral');
    const [wry] = pictureOf(scene({ cast: cast('mao/wry') }), null).busts;
    expect(wry?.url).toContain('mao.wry');
  });
  test('no second Vera in the room where she is drawn at her table', () => {
    const place = { id: 'vera_room', state: null };
    expect(faces({ place, cast: cast('vera', 'malik') }, 'vera')).toEqual(['malik']);
    expect(faces({ place: { id: 'seoul_street', state: null }, cast: cast('vera') })).toEqual(['vera_1956']);
  });
});

const veraSits = (light: string, mood: string): string | null =>
  at('vera_room', { light, cast: [{ id: 'vera', mood }] }).state;

describe('Vera at her own table', () => {
  test.each([
    ['lamp', 'neutral', null],
    ['lamp', 'troubled', 'troubled'],
    ['lamp', 'furious', null],
    ['dawn', 'neutral', 'dawn'],
    ['dawn', 'resolute', 'dawn-resolute'],
  ])('by %s light, %s: the state is %s', (light, mood, expected) => {
    expect(veraSits(light, mood)).toBe(expected);
  });
  test('changes nothing but herself with her mood', () => {
    const plate = plateOf('vera_room');
    if (plate === null) throw new Error('her room has no plate');
    for (const [from, to] of [
      [null, 'troubled'],
      ['troubled', 'resolute'],
      ['dawn', 'dawn-troubled'],
    ] as const)
      expect(changedLayers(plate, from, to).map(({ id }) => id)).toEqual(['near-sitter']);
  });
  test('has no mood anywhere else', () => {
    const place = { id: 'kremlin_office', state: null };
    expect(at('kremlin_office', { place, cast: cast('vera/troubled') }).state).toBeNull();
  });
});

describe('what lies over the plate', () => {
  test('no tint in the light it is drawn in, and one in another', () => {
    expect(at('kremlin_office', { light: 'night' }).tint).toBeNull();
    expect(at('seoul_street', { light: 'night' }).tint).not.toBeNull();
    expect(at('seoul_street', { light: 'constructor' }).tint).toBeNull();
  });
  test('a light that the plate is drawn in a second time is shown as that state, without a tint', () => {
    expect(at('vera_room', { light: 'dawn' })).toMatchObject({ state: 'dawn', tint: null });
    expect(at('vera_room', { light: 'lamp' })).toMatchObject({ state: null, tint: null });
    expect(at('vera_room', { light: 'toString' }).state).toBeNull();
    const named = pictureOf(scene({ place: { id: 'the_line', state: 'armistice' }, light: 'morning' }), null);
    expect(named.state).toBe('armistice');
  });
  test('weather only where a sky is to be seen', () => {
    expect(at('vera_room', { weather: 'snow' }).weather).toBe('snow');
    expect(at('council_chamber', { weather: 'snow' }).weather).toBeNull();
    expect(at('vera_room', { weather: 'hail' }).weather).toBeNull();
  });
  test('nothing breaks at a place or a state that nobody drew', () => {
    expect(at('toString', { light: 'night', weather: 'snow' })).toMatchObject({
      plate: null,
      tint: null,
      weather: null,
    });
    const unknown = pictureOf(scene({ place: { id: 'council_chamber', state: 'flooded' } }), null);
    expect(unknown.state).toBeNull();
  });
});

describe('the Council’s states', () => {
  const plate = plateOf('council_chamber');
  if (plate === null) throw new Error('the Council has no plate');

  test('differ from each other only where the delegates sit', () => {
    for (const [from, to] of [
      [null, 'vote'],
      ['vote', 'veto'],
      ['malik', 'veto'],
      ['veto', 'before'],
    ] as const)
      expect(changedLayers(plate, from, to).map(({ id }) => id)).toEqual(['mid']);
  });
  test('do not differ from themselves, nor plain from `before`', () => {
    expect(changedLayers(plate, 'veto', 'veto')).toEqual([]);
    expect(changedLayers(plate, null, 'before')).toEqual([]);
  });
  test('each have their own file, in their own order', () => {
    const files = ['before', 'vote', 'malik', 'veto'].map((state) => layersIn(plate, state)[2]?.file);
    expect(new Set(files).size).toBe(4);
    expect(layersIn(plate, 'veto').map(({ id }) => id)).toEqual(plate.layers.map(({ id }) => id));
  });
});
