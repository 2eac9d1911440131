/** What the marks of the chart mean, and how one moves about it. */

interface KeyProps {
  /** True until something has been underlined. */
  readonly isEmpty: boolean;
  readonly otherRuns: number;
  readonly onHistory: () => void;
}

const Sample = ({ children }: { readonly children: preact.ComponentChildren }) => (
  <svg viewBox="0 0 44 24" width="44" height="24" aria-hidden="true">
    {children}
  </svg>
);

export function Key({ isEmpty, otherRuns, onHistory }: KeyProps) {
  return (
    <>
      {isEmpty && (
        <p>
          You have underlined nothing yet. Only the record’s line is drawn, with the dates of its papers; they
          open as you come to them.
        </p>
      )}
      <ul class="chart-key">
        <li>
          <Sample>
            <path class="history" d="M0 12h44" />
          </Sample>
          The record: under the lines that were really chosen
        </li>
        <li>
          <Sample>
            <path class="current" d="M0 12h44" />
          </Sample>
          This run: your pencil
        </li>
        {otherRuns > 0 && (
          <li>
            <Sample>
              {otherRuns > 1 && <path class="crowd of-1" d="M18 12h26" />}
              <path class="others" d="M0 12h44" />
            </Sample>
            {otherRuns === 1
              ? 'Your other run'
              : `Your ${otherRuns} other runs; broader where more of them went, and how many`}
          </li>
        )}
        <li>
          <Sample>
            <path d="M12 1h14l6 6v15H12z" class="slip-sheet" />
            <path d="M26 1v6h6" class="slip-fold" />
          </Sample>
          A closed line; the number says how many endings lie behind it
        </li>
        <li>
          <Sample>
            <path class="tick" d="M16 12l4 4 9-11" />
          </Sample>
          Underlined in another world
        </li>
        <li>
          <Sample>
            <circle class="stop" cx="22" cy="12" r="6.5" />
          </Sample>
          A paper of the record, closed until you meet it
        </li>
      </ul>
      <p class="chart-after chart-moves">
        Drag to move; pinch, wheel or + and − to zoom. Arrow keys go from paper to paper, Enter opens one, 0
        shows the whole.
      </p>
      <button type="button" class="plain" onClick={onHistory}>
        Read history’s own run
      </button>
    </>
  );
}
