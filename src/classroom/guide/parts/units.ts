/** The eight units: question, length, decisions, and the link to copy. */
import { sayDate } from '../../../evidence/cite.ts';
import type { Decision } from '../../../evidence/types.ts';
import { pointOf } from '../../../run/run.ts';
import { type Block, inside, joined, type Section, type Span, section, text } from '../blocks.ts';
import type { GuideInput, GuidePart } from '../input.ts';
import { minutesOf, WORDS } from './reading.ts';

const named = (decisions: readonly Decision[]): readonly Span[] =>
  joined(decisions.map(({ id, title }) => inside(title, 'decisions', id)));

function unitSection(input: GuideInput, id: string, n: number): Section {
  const { lessons, evidence, address } = input;
  const unit = lessons.units.find((one) => one.id === id);
  const decisions = evidence.decisions
    .filter((one) => one.unit === id)
    .toSorted((a, b) => a.date.localeCompare(b.date));
  const met = new Set(evidence.history.map((choice) => pointOf(choice)));
  const real = decisions.filter((one) => met.has(one.id));
  const { quick, slow } = minutesOf(id, real.length);
  const papers = (unit?.papers ?? []).flatMap(({ document }) => {
    const paper = evidence.documents[document];
    return paper === undefined ? [] : [`${paper.title} (${sayDate(paper.date)})`];
  });
  const blocks: readonly Block[] = [
    text([{ strong: unit?.question ?? '' }]),
    text(
      `About ${WORDS[id] ?? 0} words of story on history’s own path, with ${real.length} decisions: ${quick} to ${slow} minutes of reading. The two papers, predictions and the stop card come to about five minutes more.`,
    ),
    text(['Decisions on history’s path: ', ...named(real), '.']),
    ...(decisions.length === real.length
      ? []
      : [text(['In other worlds: ', ...named(decisions.filter((one) => !real.includes(one))), '.'])]),
    text(`Its two papers: ${papers.join('; ')}.`),
    text([
      inside('Content note', 'content', id),
      '. ',
      inside('Exit ticket and source item', 'assess', id),
      '. ',
      { href: `#present=${id}`, says: 'Present this unit' },
      '.',
    ]),
    { kind: 'copy', what: `the link to unit ${id}`, text: `${address}#unit=${id}` },
  ];
  return section(id, `Unit ${id}: ${unit?.title ?? ''}`, blocks, `${n} of ${input.meta.units.length}`);
}

export const units: GuidePart = {
  id: 'units',
  title: 'The eight units',
  about: 'Each with its question, its length and a link to copy.',
  write: (input) => [
    text([
      'A lesson link opens one unit, with everything before it as it really was, and stops at its end. Add ',
      { code: '&t=7K' },
      ' with two characters of your own to tell one class’s codes from another’s, and ',
      { code: '&predict=off' },
      ' to leave out predictions.',
    ]),
    {
      kind: 'control',
      name: 'links',
      units: input.lessons.units,
      address: input.address,
      instead: 'On the web this page makes such a link.',
    },
    text('Minutes are reckoned at 140 to 180 words a minute. Nobody has timed a class.'),
    ...input.meta.units.map((id, n) => unitSection(input, id, n + 1)),
  ],
};
