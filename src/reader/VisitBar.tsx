/** Over the page while a run is only being read: whose it is, and the ways on. */

interface VisitBarProps {
  readonly isWalk: boolean;
  readonly name: string;
  readonly onPlayOn: () => void;
  readonly onCompare: (() => void) | null;
  /** From its first page; null while it is being walked through already. */
  readonly onWalk: (() => void) | null;
  readonly onTitle: () => void;
}

export function VisitBar({ isWalk, name, onPlayOn, onCompare, onWalk, onTitle }: VisitBarProps) {
  return (
    <aside class="visit" aria-label="A run being read">
      <p>
        {isWalk
          ? `You are reading a run through (${name}). “Go on” takes the line it took; underline another, and it is yours from there.`
          : `This run was handed to you (${name}). Nothing of it is kept here until you play on.`}
      </p>
      <p class="row">
        <button type="button" class="plain" onClick={onPlayOn}>
          Play on from here
        </button>
        {onWalk !== null && (
          <button type="button" class="link" onClick={onWalk}>
            Read it from the start
          </button>
        )}
        {onCompare !== null && (
          <button type="button" class="link" onClick={onCompare}>
            Compare with mine
          </button>
        )}
        <button type="button" class="link" onClick={onTitle}>
          Leave it
        </button>
      </p>
    </aside>
  );
}
