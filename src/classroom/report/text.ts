/** A report as plain text, for a message, a document or a reader that wants no page. Pure. */

import type { RealPaper, Report, ReportRow } from './report.ts';
import { LEVELS, RUBRIC, RUBRIC_NOTE } from './rubric.ts';
import { asPrinted, BOXES, EXIT_IDS, type Typed } from './typed.ts';

const BLANK = '______________________________';

/** "the same", or what history underlined. */
export const sayHistory = ({ isHistorical, history }: ReportRow): string =>
  isHistorical ? 'the same' : (history ?? 'no such paper');

/** A real paper: its title, its date and where it is kept. */
export const sayPaper = ({ title, date, archive }: RealPaper): string =>
  `${title}, ${date}${archive === null ? '' : ` (${archive})`}`;

export const STANDINGS = {
  documented: 'Real',
  reconstructed: 'Put together from what is known',
  invented: 'Invented for the story',
} as const;

function row(one: ReportRow, at: number): string {
  return [
    `${at + 1}. ${one.date}. ${one.title}`,
    `   Underlined: ${one.underlined}${one.because === '' ? '' : ` (${one.because})`}`,
    ...(one.predicted === null ? [] : [`   Thought likeliest: ${one.predicted}`]),
    `   History’s line: ${sayHistory(one)}`,
    `   What followed here: ${one.followed}`,
    `   Grade: ${one.grade}`,
  ].join('\n');
}

const heading = (name: string): string => `\n${name.toUpperCase()}\n`;
const written = (text: string): string => asPrinted(text) || BLANK;

/** @param link the run's, or null where the page is a file on one device. */
export function reportText(report: Report, typed: Typed, link: string | null): string {
  const { rows, turns, between, desk, real, pair, exit } = report;
  return [
    'THE EMPTY CHAIR: REPORT OF A RUN',
    report.name,
    `${report.distance}.${report.began === null ? '' : ` ${report.began}`}`,
    ...(report.notice === null ? [] : [report.notice]),
    `Name: ${BLANK}`,
    `Code: ${report.classCode}`,
    ...(link === null ? [] : [`Link: ${link}`]),
    heading('The path'),
    rows.map(row).join('\n\n'),
    `\n${report.ending}`,
    heading('Turning points'),
    ...(turns.length === 0 ? ['Every line underlined was history’s own.'] : []),
    ...turns.map(
      ({ name, row: at, weakest }) =>
        `${at}. ${name}.${weakest === null ? '' : ` Its weakest link: ${weakest}`}`,
    ),
    ...(between.length === 0 ? [] : [`Between them: ${between.join('; ')}.`]),
    heading('Papers met'),
    ...desk.map(({ row: at, title, standing }) => `${at}. ${title}. (${STANDINGS[standing]}.)`),
    ...(real.length === 0 ? [] : ['', 'Real papers to cite:']),
    ...real.map((paper) => `- ${sayPaper(paper)}`),
    heading('Claim, evidence, reasoning'),
    report.question,
    ...BOXES.map(({ id, name, asks }) => `\n${name}. ${asks}\n${written(typed[id])}`),
    heading('Exit questions'),
    ...(pair.length === 0 ? [] : [`On two papers: ${pair.map(sayPaper).join('; ')}.`, '']),
    exit.map((question, n) => `${question}\n${written(typed[EXIT_IDS[n] ?? 'exit0'])}`).join('\n\n'),
    heading('Rubric'),
    ...RUBRIC.map(({ name, levels }) =>
      [name, ...levels.map((says, n) => `  ${LEVELS[n]}: ${says}`)].join('\n'),
    ),
    RUBRIC_NOTE,
    '',
  ].join('\n');
}
