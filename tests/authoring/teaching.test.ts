/** Teaching notes: their shape, and that none is missing or about something that does not exist. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RawEvidence } from '../../src/authoring/evidence.ts';
import { checkTeaching, loadTeaching } from '../../src/authoring/teaching.ts';

const evidence = {
  decision: [{ id: 'boycott' }, { id: 'truce' }],
  document: [{ id: 'letter' }, { id: 'memoir' }],
} as unknown as RawEvidence;

const eighty = Array.from({ length: 80 }, () => 'word').join(' ');
const prompt = '{family: P7, minutes: 3, text: "Which?"}';
const unit = (text: string): string => `- id: "1"
  title: A title
  question: "Why?"
  content: None.
  papers:
    - {document: letter, headnote: "Who wrote it.", text: "${text}"}
    - {document: memoir, headnote: "Who wrote it.", text: "${eighty}"}
  stop: [${prompt}, ${prompt}]
`;
const note = (decision: string, tag: string): string => `- decision: ${decision}
  before: ${prompt}
  after: [${prompt}, ${prompt}]
  supports: Something.
  errors: ["An error, and its mending."]
  answers: {begins: a, secure: b, strong: c}
  tags: [${tag}, evidence]
`;

const tag = (id: string): string => `- {id: ${id}, kind: thinking, name: n, framework: f, edition: "1"}\n`;

function load(units: string, notes: string) {
  const root = mkdtempSync(path.join(tmpdir(), 'teaching-'));
  mkdirSync(path.join(root, 'decisions'));
  writeFileSync(path.join(root, 'tags.yaml'), tag('evidence') + tag('cause'));
  writeFileSync(path.join(root, 'units.yaml'), units);
  writeFileSync(path.join(root, 'decisions', 'all.yaml'), notes);
  const { teaching, faults } = loadTeaching(root);
  return [...faults, ...checkTeaching(teaching, evidence, ['1'])].map(({ text }) => text);
}

describe('teaching notes', () => {
  it('pass where every unit and decision has its own', () => {
    expect(load(unit(eighty), note('boycott', 'cause') + note('truce', 'cause'))).toEqual([]);
  });

  it('are missed where a decision has none, or the story no such decision', () => {
    const faults = load(unit(eighty), note('boycott', 'cause') + note('seat', 'cause'));
    expect(faults).toContain('decision "truce" needs exactly one teaching note');
    expect(faults).toContain('a teaching note for an unknown decision "seat"');
  });

  it('have papers of eighty to a hundred and twenty words, and tags that exist', () => {
    const faults = load(unit('too short'), note('boycott', 'cause') + note('truce', 'rigour')).join('\n');
    expect(faults).toContain('a paper has 80 to 120 words');
    expect(faults).toContain('unknown tag "rigour"');
  });
});
