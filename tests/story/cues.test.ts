import { describe, expect, it } from 'vitest';
import { decodeTag, decodeTags } from '../../src/story/cues.ts';
import { foldCues } from '../../src/story/fold.ts';
import { emptyScene } from '../../src/story/scene.ts';

describe('tags', () => {
  it('reads a place with its state, and a cast with moods', () => {
    expect(decodeTag('place: council_chamber/veto')).toEqual({
      key: 'place',
      place: { id: 'council_chamber', state: 'veto' },
    });
    expect(decodeTag('cast: gromyko/dry, vera')).toEqual({
      key: 'cast',
      cast: [
        { id: 'gromyko', mood: 'dry' },
        { id: 'vera', mood: 'neutral' },
      ],
    });
  });

  it('says in plain words what is wrong with a tag', () => {
    expect(decodeTag('plaec: vera_room')).toEqual({ fault: 'unknown tag "plaec: vera_room"' });
    expect(decodeTag('place:')).toEqual({ fault: 'tag "place" needs a value' });
    expect(decodeTag('standing: probably')).toHaveProperty('fault');
  });
});

describe('a scene', () => {
  const room = foldCues(
    emptyScene,
    decodeTags(['place: vera_room', 'cast: vera/troubled', 'map: korea_1945', 'music: paper']),
  );

  it('loses cast and map with a new place, and keeps the music', () => {
    const next = foldCues(room, decodeTags(['place: blair_house']));
    expect(next).toMatchObject({
      place: { id: 'blair_house', state: null },
      cast: [],
      map: null,
      music: 'paper',
    });
  });

  it('keeps its cast when the same place changes state', () => {
    const council = foldCues(emptyScene, decodeTags(['place: council_chamber/before', 'cast: malik']));
    expect(foldCues(council, decodeTags(['place: council_chamber/veto'])).cast).toEqual(council.cast);
  });

  it('takes the cast named beside a new place, in whatever order the tags stand', () => {
    const next = foldCues(room, decodeTags(['cast: truman/grave', 'place: blair_house']));
    expect(next.cast).toEqual([{ id: 'truman', mood: 'grave' }]);
  });
});
