/** The run's path: a table with a rail at its left. On the rail history keeps to the left; a step to the right is another line than its own. */
import type { Report, ReportRow } from './report.ts';
import { sayHistory } from './text.ts';

/** Which side of the rail a row stands on, and whether it came from the other. */
function railOf(rows: readonly ReportRow[], at: number): string {
  const side = rows[at]?.isHistorical === true ? 'history' : 'parted';
  const before = rows[at - 1]?.isHistorical === true || at === 0 ? 'history' : 'parted';
  return side === before ? side : `${side} turns`;
}

/** @param isRoomy there is room for the paper's reasons. */
export function Path({ report, isRoomy }: { readonly report: Report; readonly isRoomy: boolean }) {
  const { rows, hasPredictions } = report;
  return (
    <table class="report-path">
      <caption class="report-head">The path</caption>
      <thead>
        <tr>
          <th scope="col" class="rail">
            <span class="unseen">Number</span>
          </th>
          <th scope="col">Date</th>
          <th scope="col">Paper</th>
          {hasPredictions && <th scope="col">Thought likeliest</th>}
          <th scope="col">Underlined</th>
          <th scope="col">History’s line</th>
          <th scope="col">What followed here</th>
          <th scope="col">Grade</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={`${at}`}>
            <td class={`rail ${railOf(rows, at)}`}>
              {railOf(rows, at).endsWith('turns') && <i />}
              <span>{at + 1}</span>
            </td>
            <td class="short">{row.date}</td>
            <th scope="row">{row.title}</th>
            {hasPredictions && (
              <td class="short" data-label="Thought likeliest">
                {row.predicted ?? '–'}
              </td>
            )}
            <td data-label="Underlined">
              <span class="pencilled">{row.underlined}</span>{' '}
              {isRoomy && <span class="because">{row.because}</span>}
            </td>
            <td class="short" data-label="History’s line">
              {sayHistory(row)}
            </td>
            <td data-label="What followed here">{row.followed}</td>
            <td class="short" data-label="Grade">
              {row.grade}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
