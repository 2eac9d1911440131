/** The report itself: two sides of paper, on the screen as they will be printed. Must not know: how it is saved. */
import type { ComponentChildren } from 'preact';
import { QrPicture } from '../../reader/HandOn.tsx';
import { Argument, Exit } from './Boxes.tsx';
import { Path } from './Path.tsx';
import type { DeskPaper, Report } from './report.ts';
import { LEVELS, RUBRIC, RUBRIC_NOTE } from './rubric.ts';
import { STANDINGS } from './text.ts';
import type { BoxId, Typed } from './typed.ts';

interface SheetProps {
  readonly report: Report;
  readonly typed: Typed;
  /** The run's, or null where the page is a file on one device, and a link would lead nobody anywhere. */
  readonly link: string | null;
  readonly onText: (id: BoxId, text: string) => void;
}

/** How closely the path must be set for both sides to hold the rest. */
const densityOf = (rows: number): 'few' | 'some' | 'many' =>
  rows <= 6 ? 'few' : rows <= 14 ? 'some' : 'many';

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
        <p class="report-name">
          Name <span />
        </p>
      </div>
      <div class="report-code">
        {link !== null && (
          <a href={link} aria-label="This run in the game">
            <QrPicture text={link} />
          </a>
        )}
        <p>
          <span>{link === null ? 'Code of this run' : 'This run in the game, or its code'}</span>
          <code>{report.classCode}</code>
        </p>
      </div>
    </header>
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

function Papers({ report }: { readonly report: Report }) {
  const { desk, real } = report;
  return (
    <section class="report-part" aria-label="Papers met">
      <h2 class="report-head">Papers met</h2>
      {ORDER.filter((standing) => desksBy(desk, standing).length > 0).map((standing) => (
        <p key={standing}>
          <b>{STANDINGS[standing]}.</b>{' '}
          {desksBy(desk, standing).map(({ row, title }, n) => (
            <span key={`${row}`}>
              {n > 0 && '; '}
              <b>{row}</b>&nbsp;{title}
            </span>
          ))}
          .
        </p>
      ))}
      {real.length > 0 && (
        <p>
          <b>Real papers to cite.</b>{' '}
          {real
            .map(({ title, date, archive }) => `${title}, ${date}${archive === null ? '' : ` (${archive})`}`)
            .join('; ')}
          .
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

function Side({ n, children }: { readonly n: 1 | 2; readonly children: ComponentChildren }) {
  return (
    <div class="report-side" data-side={n}>
      {children}
    </div>
  );
}

export function Sheet({ report, typed, link, onText }: SheetProps) {
  const density = densityOf(report.rows.length);
  const turns = <Turns report={report} />;
  const papers = <Papers report={report} />;
  return (
    <article class="report-sheet" data-density={density} aria-label="Report">
      <Side n={1}>
        <Head report={report} link={link} />
        <Path report={report} />
        <p class="report-ending">{report.ending}</p>
        {density !== 'many' && turns}
        {density === 'few' && papers}
      </Side>
      <Side n={2}>
        {density === 'many' && turns}
        {density !== 'few' && papers}
        <Argument report={report} typed={typed} onText={onText} />
        <Exit report={report} typed={typed} onText={onText} />
        <Rubric />
      </Side>
    </article>
  );
}
