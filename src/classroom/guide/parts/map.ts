/** The branch map: every decision with every line and where it leads, and all endings with a way to each. */
import { sayDate } from '../../../evidence/cite.ts';
import type { Decision, Ending } from '../../../evidence/types.ts';
import { encodeRun } from '../../../run/code.ts';
import { type ChoiceId, pointOf } from '../../../run/run.ts';
import { type Block, inside, joined, type Section, type Span, section, text } from '../blocks.ts';
import type { GuideInput, GuidePart } from '../input.ts';
import { branchMap, type Leads, type Met, type WayToEnding, waysToEndings } from '../leads.ts';
import { VERA_WAYS } from './vera.ts';

/** Decisions by date, endings after them. */
function leadsTo(leads: Leads | undefined, { evidence }: GuideInput): readonly Span[] {
  const decisions = evidence.decisions
    .filter(({ id }) => leads?.decisions.has(id))
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map(({ id, title }) => inside(title, 'map', id));
  const endings = [...(leads?.endings.keys() ?? [])].map((id) =>
    inside(`ending: ${evidence.endings[id]?.name ?? id}`, 'map', `ending-${id}`),
  );
  return joined([...decisions, ...endings], '; ');
}

function decisionSection(decision: Decision, met: Met | undefined, input: GuideInput): Section {
  const { id, title, date, seat, question, historical, options } = decision;
  const worlds = met?.worlds ?? 0;
  const table: Block = {
    kind: 'table',
    caption: question,
    head: ['Line', 'How far the evidence carries it', 'What can come next'],
    rows: options.map((option) => [
      option.id === historical ? [{ strong: `${option.line} (history)` }] : option.line,
      option.grade,
      leadsTo(met?.options.get(option.id), input),
    ]),
  };
  return section(
    id,
    title,
    [
      text([
        seat,
        historical === null ? '. History never met this paper. ' : '. ',
        `Met in ${worlds} ${worlds === 1 ? 'world' : 'different worlds'}. `,
        inside('Notes', 'decisions', id),
        '.',
      ]),
      table,
    ],
    sayDate(date),
  );
}

/** `Unit 2, The empty chair: veto`, one after another. */
const sayLines = (choices: readonly ChoiceId[], { evidence }: GuideInput): readonly Span[] =>
  joined(
    choices.flatMap((choice) => {
      const decision = evidence.decisions.find(({ id }) => id === pointOf(choice));
      const option = decision?.options.find(({ id }) => id === choice);
      return decision && option ? [inside(`${decision.title}: ${option.line}`, 'map', decision.id)] : [];
    }),
    '; ',
  );

const link = ({ meta }: GuideInput, choices: readonly ChoiceId[]): Span => ({
  href: `#run=${encodeRun({ story: meta.name, choices }, meta)}`,
  says: 'Read a run that ends so',
});

function worldSection(ending: Ending, way: WayToEnding | undefined, input: GuideInput): Section {
  const blocks: Block[] = [];
  if (way !== undefined) {
    const { departures, choices } = way;
    blocks.push(
      departures.length === 0
        ? text('History’s own ending: every line as it was really chosen.')
        : text([
            'The way that leaves history least. ',
            ...sayLines(departures, input),
            '; all else as history had it, where history met it.',
          ]),
      text([link(input, choices), '.']),
    );
  }
  if (ending.guesswork.length > 0) blocks.push(text(`Guesswork: ${ending.guesswork.join(' ')}`));
  return section(`ending-${ending.id}`, ending.name, blocks);
}

export const map: GuidePart = {
  id: 'map',
  title: 'Branch map',
  oneAtATime: true,
  about: 'Every decision, every line, where it leads; all endings.',
  write(input) {
    const { evidence, ways, meta, lessons } = input;
    const met = branchMap(ways);
    const best = waysToEndings(ways, evidence.history);
    const endings = Object.values(evidence.endings);
    const worlds = endings.filter(({ kind }) => kind === 'world');
    const own = endings.filter(({ kind }) => kind === 'vera');
    return [
      text(
        `${evidence.decisions.length} decisions, ${worlds.length} endings for the world and ${own.length} for Vera. What can come next depends on what was chosen before, so that one line may lead to several papers. This page gives everything away: it is not for pupils.`,
      ),
      ...meta.units.map((unit) =>
        section(
          `unit-${unit}`,
          `Unit ${unit}: ${lessons.units.find(({ id }) => id === unit)?.title ?? ''}`,
          evidence.decisions
            .filter((one) => one.unit === unit)
            .toSorted((a, b) => a.date.localeCompare(b.date))
            .map((one) => decisionSection(one, met.get(one.id), input)),
        ),
      ),
      section(
        'endings',
        `The world’s endings (${worlds.length})`,
        worlds.map((ending) => worldSection(ending, best.get(ending.id), input)),
      ),
      section('vera', `Vera’s endings (${own.length})`, [
        text(
          'They depend on her own answers and not on the decisions; the first of these that holds is told.',
        ),
        ...VERA_WAYS.flatMap(({ ending, when, choices }) => {
          const found = evidence.endings[ending];
          const taken = evidence.history.map(
            (id) => choices.find((choice) => pointOf(choice) === pointOf(id)) ?? id,
          );
          return found === undefined
            ? []
            : [section(`ending-${found.id}`, found.name, [text(when), text([link(input, taken), '.'])])];
        }),
      ]),
    ];
  },
};
