/** The report itself: two sides of paper, on the screen as they will be printed. Must not know: how it is saved. */
import type { ComponentChildren } from 'preact';
import { QrPicture } from '../../reader/HandOn.tsx';
import { Argument, Exit } from './Boxes.tsx';
import { Path } from './Path.tsx';
import type { DeskPaper, Report } from './report.ts';
import { LEVELS, RUBRIC, RUBRIC_NOTE } from './rubric.ts';
import { densityOf, firstSide, type Part } from './sides.ts';
import { STANDINGS, sayPaper } from './text.ts';
import type { BoxId, Typed } from './typed.ts';

interface SheetProps {
  readonly report: Report;
  readonly typed: Typed;
  /** The run's, or null where the page is a file on one device, and a link would lead nobody anywhere. */
  readonly link: string | null;
  readonly onText: (id: BoxId, text: string) => void;
}

/** Its groups in lines of three or four, so that none is broken. */
function Code({ code }: { readonly code: string }) {
  const groups = code.split('-');
  const half = groups.length > 4 ? groups.length / 2 : groups.length;
  return (
    <code>
      {groups.slice(0, half).join('-')}
      {half < groups.length && (
        <>
          -<br />
          {groups.slice(half).join('-')}
        </>
      )}
    </code>
  );
}

function Name() {
  return (
    <p class="report-name">
      Name <span />
    </p>
  );
}

function Head({ report, link }: Pick<SheetProps, 'report' | 'link'>) {
  return (
    <header class="report-top">
      <div>
        <p class="report-kind">The Empty Chair. Report of a run</p>
        <h1>{report.name}</h1>
        <p>
          {report.distance}. {report.began}
        </p>
        {report.notice !== null && <p>{report.notice}</p>}
        <Name />
      </div>
      <div class="report-code">
        <p>
          <span>{link === null ? 'Code of this run' : 'This run in the game, or its code'}</span>
          <Code code={report.classCode} />
        </p>
        {link !== null && (
          <a href={link} aria-label="This run in the game">
            <QrPicture text={link} />
          </a>
        )}
      </div>
    </header>
  );
}

/** Heads the second side, which may come apart from the first. */
function Reminder({ report }: { readonly report: Report }) {
  return (
    <div class="report-again">
      <p class="report-kind">The Empty Chair. Report {report.classCode}</p>
      <Name />
    </div>
  );
}

function Turns({ report }: { readonly report: Report }) {
  const { turns, between } = report;
  return (
    <section class="report-part" aria-label="Turning points">
      <h2 class="report-head">Turning points</h2>
      {turns.length === 0 && <p>Every line underlined was history’s own.</p>}
      <ol class="report-turns">
        {turns.map(({ name, row, weakest }) => (
          <li key={name}>
            <b>
              {row}. {name}.
            </b>{' '}
            {weakest !== null && `Its weakest link: ${weakest}`}
          </li>
        ))}
      </ol>
      {between.length > 0 && <p>Between them: {between.join('; ')}.</p>}
    </section>
  );
}

const ORDER = ['documented', 'reconstructed', 'invented'] as const;
const desksBy = (desk: readonly DeskPaper[], standing: DeskPaper['standing']): readonly DeskPaper[] =>
  desk.filter((paper) => paper.standing === standing);

/** @param isRoomy there is room for every title; otherwise the rows are named, where the titles' papers stand. */
function Papers({ report, isRoomy }: { readonly report: Report; readonly isRoomy: boolean }) {
  const { desk, real } = report;
  return (
    <section class="report-part" aria-label="Papers met">
      <h2 class="report-head">Papers met</h2>
      {ORDER.filter((standing) => desksBy(desk, standing).length > 0).map((standing) => (
        <p key={standing}>
          <b>{STANDINGS[standing]}.</b> {!isRoomy && 'The papers of rows '}
          {desksBy(desk, standing).map(({ row, title }, n) => (
            <span key={`${row}`}>
              {n > 0 && (isRoomy ? '; ' : ', ')}
              {isRoomy ? <b>{row}</b> : row}
              {isRoomy && ` ${title}`}
            </span>
          ))}
          .
        </p>
      ))}
      {real.length > 0 && (
        <p>
          <b>Real papers to cite.</b> {real.map(sayPaper).join('; ')}.
        </p>
      )}
    </section>
  );
}

function Rubric() {
  return (
    <section class="report-part" aria-label="Rubric">
      <table class="report-rubric">
        <caption class="report-head">Rubric</caption>
        <thead>
          <tr>
            <td />
            {LEVELS.map((level) => (
              <th key={level} scope="col">
                {level}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {RUBRIC.map(({ name, levels }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {levels.map((says, n) => (
                <td key={says} data-label={LEVELS[n]}>
                  {says}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="report-small">{RUBRIC_NOTE}</p>
    </section>
  );
}

/** @param isTight it holds more than what is written on it. */
function Side({ isTight, children }: { readonly isTight: boolean; readonly children: ComponentChildren }) {
  return <div class={isTight ? 'report-side tight' : 'report-side'}>{children}</div>;
}

export function Sheet({ report, typed, link, onText }: SheetProps) {
  const density = densityOf(report.rows.length);
  const isRoomy = density === 'few';
  const first = firstSide(report);
  const parts: readonly (readonly [Part, ComponentChildren])[] = [
    ['turns', <Turns key="turns" report={report} />],
    ['papers', <Papers key="papers" report={report} isRoomy={isRoomy && first.has('papers')} />],
    ['exit', <Exit key="exit" report={report} typed={typed} onText={onText} />],
    ['rubric', <Rubric key="rubric" />],
  ];
  const on = (side: 1 | 2, ...names: readonly Part[]): ComponentChildren =>
    parts.map(([name, part]) => (names.includes(name) && first.has(name) === (side === 1) ? part : null));
  return (
    <article class="report-sheet" data-density={density} aria-label="Report">
      <Side isTight={density === 'many'}>
        <Head report={report} link={link} />
        <Path report={report} isRoomy={isRoomy} />
        <p class="report-ending">{report.ending}</p>
        {on(1, 'turns', 'papers', 'exit', 'rubric')}
      </Side>
      <Side isTight={density === 'many' || !(first.has('exit') || first.has('rubric'))}>
        <Reminder report={report} />
        {on(2, 'turns', 'papers')}
        <Argument report={report} typed={typed} onText={onText} />
        {on(2, 'exit', 'rubric')}
      </Side>
    </article>
  );
}
