import { describe, expect, it } from 'vitest';
import { StoryFault } from '../../src/story/engine.ts';
import { inkSource as playable } from '../../src/story/ink.ts';
import { Session } from '../../src/story/session.ts';
import { fixtureMeta, inkSource } from '../fixtures/fixture.ts';

const words = (session: Session): string =>
  session.stretch.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ');

describe('a story read from its file', () => {
  it('keeps a whole number that was written as a float apart from an integer', () => {
    const { compiled, meta } = inkSource(
      'VAR part = 1\nVAR all = 1\nA half: {part / 2}. None: {all / 2}.\n* [On] -> END',
    );
    // inkjs' own compiler writes 1 for 1.0; others keep it.
    const story = playable({ compiled: compiled.replace('["ev",1,{"VAR="', '["ev",1.0,{"VAR="'), meta });
    expect(words(new Session(story))).toBe('A half: 0.5. None: 0.');
  });

  it('is the same story when a player was made for it beforehand', () => {
    const { compiled, meta } = inkSource('VAR seen = 0\n~ seen = seen + 1\nSeen {seen} time.\n* [On] -> END');
    const prepared = playable({ compiled, meta });
    for (const step of prepared.preparation) step();
    expect(words(new Session(prepared))).toBe('Seen 1 time.');
    // The second is a player of its own.
    expect(words(new Session(prepared))).toBe('Seen 1 time.');
  });

  it.each([
    ['that is no story', '{"inkVersion":21}'],
    ['that is no JSON', '{"inkVersion":21,'],
  ])('%s is told where it is played, and not before', (_, compiled) => {
    const broken = playable({ compiled, meta: fixtureMeta });
    for (const step of broken.preparation) step();
    expect(() => new Session(broken)).toThrow(StoryFault);
  });

  it('asks for what its host does not have: that is told where it is played, too', () => {
    const { compiled } = inkSource(
      'EXTERNAL weather()\nA day.\n* [On] It is {weather()}. -> END\n=== function weather() ===\n~ return "cold"',
    );
    const asking = compiled.replace('"weather":', '"wind":');
    const unprepared = (): string => words(new Session(playable({ compiled: asking, meta: fixtureMeta })));
    const source = playable({ compiled: asking, meta: fixtureMeta });
    for (const step of source.preparation) step();
    expect(unprepared).toThrow(StoryFault);
    expect(() => words(new Session(source))).toThrow(StoryFault);
  });
});
