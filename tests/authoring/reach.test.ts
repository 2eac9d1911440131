/** What an option changes after its own act, and what can still be read from a choice on. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Graph, reachOf } from '../../src/authoring/reach.ts';
import { readableFrom } from '../../src/authoring/readable.ts';
import { scanInk } from '../../src/authoring/scan.ts';

const node = (
  act: string,
  leads: Record<string, string>,
  isDecision = true,
): [string, string, typeof leads, boolean] => ['', act, leads, isDecision];

function graphOf(nodes: Record<string, ReturnType<typeof node>>): Graph {
  return new Map(
    Object.entries(nodes).map(([key, [, act, leads, isDecision]]) => [
      key,
      { act, isDecision, leads: new Map(Object.entries(leads)), tells: new Map() },
    ]),
  );
}

describe('reach', () => {
  it('is nothing for an option whose sibling leads to the same later states', () => {
    const graph = graphOf({
      start: node('1', { 'a.one': 'same', 'a.two': 'same', 'a.three': 'other' }),
      same: node('2', { 'b.x': 'end' }),
      other: node('2', { 'b.x': 'end' }),
      end: node('3', {}, false),
    });
    const reach = Object.fromEntries(reachOf(graph).map(({ option, states }) => [option, states]));
    expect(reach['a.one']).toBe(0);
    expect(reach['a.two']).toBe(0);
    expect(reach['a.three']).toBe(2);
  });

  it('does not count what differs only in the option’s own act', () => {
    const graph = graphOf({
      start: node('1', { 'a.one': 'here', 'a.two': 'there' }),
      here: node('1', { 'b.x': 'end' }),
      there: node('1', { 'b.x': 'end' }),
      end: node('2', { 'c.x': 'last', 'c.y': 'last' }),
      last: node('3', {}, false),
    });
    expect(reachOf(graph).find(({ option }) => option === 'a.one')?.states).toBe(0);
  });
});

describe('what can still be read', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'ink-')), '1-story.ink');
  writeFileSync(
    file,
    `LIST banner = un, allies
=== first ===
* [Go. # id: a.go] -> second
=== second ===
{ at_war(): War. }
* [On. # id: b.on] -> third
=== third ===
The end. -> END
=== function at_war()
~ return banner == un
`,
  );
  const readable = readableFrom(scanInk([file]));

  it('follows diverts and calls, and forgets what lies behind', () => {
    expect(readable('a.go').has('banner')).toBe(true);
    expect([...readable(null)]).toEqual([]);
  });
});
