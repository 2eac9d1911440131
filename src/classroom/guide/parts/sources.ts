/** Sources: the real papers with how far each can be trusted, and every fact with what it rests on. */
import { sayDate } from '../../../evidence/cite.ts';
import type { Decision, Document, Evidence, Fact } from '../../../evidence/types.ts';
import { type Block, quiet, type Section, section, type Text, text } from '../blocks.ts';
import { citeAs, type Style } from '../citation.ts';
import type { GuideInput, GuidePart } from '../input.ts';

/** A unit's number; `rest` for what only the telling, the people or the endings cite. */
export type Shelf = string;

const STATUS: Readonly<Record<Fact['status'], string>> = {
  documented: 'Documented',
  contested: 'Disputed',
  'popular-claim-misleading': 'Corrects a popular claim',
};

const factsOfDecision = ({ options, record, same_on_every_leaf }: Decision): readonly string[] => [
  ...same_on_every_leaf,
  ...options.flatMap(({ facts, parts }) => [...facts, ...parts.flatMap((part) => part.facts)]),
  ...record.flatMap(({ facts }) => facts),
];

/** For every fact the units whose decisions or papers cite it; `rest` where none does. */
export function shelvesOf({
  evidence,
  lessons,
}: Pick<GuideInput, 'evidence' | 'lessons'>): ReadonlyMap<string, ReadonlySet<Shelf>> {
  const shelves = new Map<string, Set<Shelf>>(
    Object.keys(evidence.facts).map((id) => [id, new Set<Shelf>()]),
  );
  for (const decision of evidence.decisions)
    for (const fact of factsOfDecision(decision)) shelves.get(fact)?.add(decision.unit);
  for (const unit of lessons.units)
    for (const { document } of unit.papers)
      for (const fact of evidence.documents[document]?.facts ?? []) shelves.get(fact)?.add(unit.id);
  for (const units of shelves.values()) if (units.size === 0) units.add('rest');
  return shelves;
}

const byDate = (a: { readonly date: string }, b: { readonly date: string }): number =>
  a.date.localeCompare(b.date);

function paperSection({ id, title, date, from, to, archive, shows, trust }: Document): Section {
  const rows: readonly (readonly Text[])[] = [
    ['From, to', `${from}, to ${to}`],
    ['Kept', archive ?? 'no archive named'],
    ['Shows', shows],
    ['Trust', trust],
  ];
  return section(
    `paper-${id}`,
    title,
    [{ kind: 'table', caption: 'The paper', head: [], rows }],
    sayDate(date),
  );
}

function factSection(
  { id, date, place, claim, status, dispute, note, sources }: Fact,
  style: Style,
): Section {
  const says: Block[] = [text([{ strong: `${STATUS[status]}. ` }, claim])];
  if (dispute !== null) says.push(text(`Dispute: ${dispute}`));
  if (note !== undefined) says.push(quiet(note));
  for (const source of sources) {
    says.push({ kind: 'copy', what: 'the citation', text: citeAs(style, source) });
    if (source.url !== null)
      says.push(quiet([{ href: source.url, says: 'Open the source (leaves the game)' }]));
  }
  return section(id, `${sayDate(date)}. ${place}`, says);
}

/** @param shelf a unit, `rest`, or null for all. */
export function sourceBlocks(input: GuideInput, shelf: Shelf | null, style: Style): readonly Block[] {
  const { evidence }: { readonly evidence: Evidence } = input;
  const shelves = shelvesOf(input);
  const isOn = (fact: string): boolean => shelf === null || (shelves.get(fact)?.has(shelf) ?? false);
  const facts = Object.values(evidence.facts)
    .filter(({ id }) => isOn(id))
    .toSorted(byDate);
  const papers = Object.values(evidence.documents)
    .filter(({ standing, facts: own }) => standing === 'documented' && own.some(isOn))
    .toSorted(byDate);
  return [
    section('papers', `Real papers (${papers.length})`, papers.map(paperSection)),
    section(
      'facts',
      `Facts and what they rest on (${facts.length})`,
      facts.map((fact) => factSection(fact, style)),
    ),
  ];
}

export const SOURCES_LEAD: readonly Block[] = [
  text(
    'Every documented line in the game cites one of these facts. Paraphrases are ours; check the original before you quote. Many papers are known in translation only, made for the archive named. Links were not opened again for this edition.',
  ),
  text(
    'Chicago citations are notes; MLA ones are entries, with the family’s name first. Set the titles of books in italics.',
  ),
];

export const sources: GuidePart = {
  id: 'sources',
  title: 'Sources',
  about: 'The real papers, every fact, links and citations.',
  write: (input) => [...SOURCES_LEAD, ...sourceBlocks(input, null, 'Chicago')],
};
