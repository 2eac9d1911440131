/** Notes on each decision: what is documented, what the evidence supports, errors, answers at three levels, questions. */
import { sayDate } from '../../../evidence/cite.ts';
import type { Decision, Evidence } from '../../../evidence/types.ts';
import type { Prompt } from '../../lessonTypes.ts';
import {
  type Block,
  inside,
  joined,
  list,
  quiet,
  type Section,
  type Span,
  section,
  type Text,
  text,
} from '../blocks.ts';
import type { GuideInput, GuidePart } from '../input.ts';
import type { AnswerNote, CourseTag } from '../types.ts';

/** The families of question, as `story/teaching` numbers them. */
export const FAMILIES: Readonly<Record<string, string>> = {
  P1: 'Predict',
  P2: 'What was not known',
  P3: 'What was at stake',
  P4: 'Another seat',
  P5: 'Structure',
  P6: 'The smallest change',
  P7: 'One paper against another',
  P8: 'Turning point',
  P9: 'Who paid',
  P10: 'Responsibility then',
  P11: 'What the game leaves out',
  P12: 'Another case',
};

export const sayPrompt = ({ family, minutes, text: says }: Prompt): Text => [
  { strong: `${FAMILIES[family] ?? family}, about ${minutes} minutes. ` },
  says,
];

/** Numbers that lead to the facts themselves. */
export const sourceLinks = (facts: readonly string[]): readonly Span[] =>
  facts.length === 0
    ? []
    : [
        ' (',
        ...joined(
          facts.map((fact, n) => inside(facts.length === 1 ? 'source' : `source ${n + 1}`, 'sources', fact)),
        ),
        ')',
      ];

function documented({ record }: Decision): Block {
  return list(record.map(({ text: says, facts }) => [says, ...sourceLinks(facts)]));
}

function lines({ options, historical }: Decision): Block {
  return {
    kind: 'table',
    caption: 'How far the evidence carries each line',
    head: ['Line', 'Grade and reason', 'Weakest link'],
    rows: options.map(({ id, line, grade, reason, weakest_link }) => [
      id === historical ? [{ strong: `${line} (history)` }] : line,
      [{ strong: `${grade}. ` }, reason],
      weakest_link ?? 'none: it happened',
    ]),
  };
}

function answers({ answers: given }: AnswerNote): Block {
  return {
    kind: 'table',
    caption: 'Likely answers to the second question after',
    head: ['Level', 'What such an answer does'],
    rows: [
      [[{ strong: 'Begins' }], given.begins],
      [[{ strong: 'Secure' }], given.secure],
      [[{ strong: 'Strong' }], given.strong],
    ],
  };
}

const sayTags = (ids: readonly string[], tags: readonly CourseTag[]): Block =>
  quiet(
    ids
      .flatMap((id) => {
        const tag = tags.find((one) => one.id === id);
        return tag === undefined ? [] : [`${tag.name} (${tag.framework}, ${tag.edition})`];
      })
      .join('; '),
  );

/** In whose place another paper is met, by its title. */
function whenNotMet(otherwise: string, { decisions: all }: Evidence): Text {
  const [says = '', see] = otherwise.split(/(?<=: see )(\w+)\.$/);
  const instead = all.find(({ id }) => id === see);
  const lead = otherwise.startsWith('Every run') ? '' : 'Where it is not met: ';
  return instead === undefined
    ? `${lead}${otherwise}`
    : [`${lead}${says}`, inside(instead.title, 'decisions', instead.id), '.'];
}

function decisionSection(decision: Decision, { lessons, notes, evidence }: GuideInput): Section {
  const { id, title, date, seat, question, otherwise } = decision;
  const prompts = lessons.prompts[id];
  const note = notes?.notes.find((one) => one.decision === id);
  const blocks: Block[] = [
    text([{ strong: question }, ` ${seat}. `, inside('Where each line leads', 'map', id), '.']),
    quiet(whenNotMet(otherwise, evidence)),
  ];
  if (prompts !== undefined)
    blocks.push(section(`${id}-before`, 'Ask before', [text(sayPrompt(prompts.before))]));
  blocks.push(section(`${id}-record`, 'What is documented', [documented(decision)]));
  blocks.push(lines(decision));
  if (note !== undefined)
    blocks.push(
      section(`${id}-supports`, 'What the evidence supports', [text(note.supports)]),
      section(`${id}-errors`, 'Common errors', [list(note.errors)]),
    );
  if (prompts !== undefined)
    blocks.push(
      section(`${id}-after`, 'Ask after', [
        { kind: 'list', items: prompts.after.map(sayPrompt), numbered: true },
      ]),
    );
  if (note !== undefined) blocks.push(answers(note), sayTags(note.tags, notes?.tags ?? []));
  return section(id, title, blocks, sayDate(date));
}

export const decisions: GuidePart = {
  id: 'decisions',
  title: 'Notes on each decision',
  oneAtATime: true,
  about: 'What is documented, common errors, likely answers, questions.',
  write(input) {
    const { evidence, meta, lessons, notes } = input;
    return [
      text(
        'Minutes for a question are estimates. The answers are what we expect at three levels; no class has given them yet. Course tags name the framework and its edition, and want checking against the edition you teach.',
      ),
      ...(notes === null
        ? [text('Answer notes are left out of this package, which was made for pupils.')]
        : []),
      ...meta.units.map((unit) =>
        section(
          `unit-${unit}`,
          `Unit ${unit}: ${lessons.units.find(({ id }) => id === unit)?.title ?? ''}`,
          evidence.decisions
            .filter((one) => one.unit === unit)
            .toSorted((a, b) => a.date.localeCompare(b.date))
            .map((one) => decisionSection(one, input)),
        ),
      ),
    ];
  },
};
