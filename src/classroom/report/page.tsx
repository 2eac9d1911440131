/**
 * The report's page: reads which run is asked for, keeps what is typed for as long as the page is open and no longer, and
 * prints, saves and copies. Must not know: how a run is played, or what a report says of it.
 */
import { render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addressToHandOn } from '../../address.ts';
import { CodeForm } from '../../reader/CodeForm.tsx';
import { Dialog } from '../../reader/Dialog.tsx';
import '../../reader/replay.css';
import { StoryFault } from '../../story/engine.ts';
import type { ClassroomParts } from '../pages.ts';
import { askedReport, hrefOf, readHandIn } from './asked.ts';
import { type Report, type ReportSources, reportOf } from './report.ts';
import { Sheet } from './Sheet.tsx';
import { asFile, offer } from './save.ts';
import './sheet.css';
import './print.css';
import './page.css';
import { reportText } from './text.ts';
import { isTyped, NOTHING_TYPED, type Typed } from './typed.ts';

/** Leaving with something typed asks first; the browser has the words for it. */
function useWarning(isUnsaved: boolean): void {
  // With the words themselves: a page left in the same moment as they are cleared asks nothing.
  useLayoutEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
}

function Clear({ onClear, onKeep }: { readonly onClear: () => void; readonly onKeep: () => void }) {
  return (
    <Dialog title="Clear what you typed?" onClose={onKeep}>
      <p>Everything written into this report goes. It is kept nowhere else, and cannot be brought back.</p>
      <p class="report-acts">
        <button type="button" class="plain" onClick={onKeep}>
          Keep it
        </button>
        <button type="button" class="plain" onClick={onClear}>
          Clear it
        </button>
      </p>
    </Dialog>
  );
}

interface ActsProps {
  readonly hasText: boolean;
  readonly said: string;
  readonly onHtml: () => void;
  readonly onText: () => void;
  readonly onCopy: () => void;
  readonly onClear: () => void;
}

function Acts({ hasText, said, onHtml, onText, onCopy, onClear }: ActsProps) {
  return (
    <div class="report-acts">
      <button type="button" class="go" onClick={() => window.print()}>
        Print
      </button>
      <button type="button" class="plain" onClick={onHtml}>
        Save as .html
      </button>
      <button type="button" class="plain" onClick={onText}>
        Save as .txt
      </button>
      <button type="button" class="plain" onClick={onCopy}>
        Copy as text
      </button>
      <button type="button" class="plain" disabled={!hasText} onClick={onClear}>
        Clear what you typed
      </button>
      <span role="status">{said}</span>
    </div>
  );
}

function ReportPage({ report, base }: { readonly report: Report; readonly base: string | null }) {
  const [typed, setTyped] = useState<Typed>(NOTHING_TYPED);
  const [saved, setSaved] = useState<Typed>(NOTHING_TYPED);
  const [isClearing, setClearing] = useState(false);
  const [said, setSaid] = useState('');
  const root = useRef<HTMLElement>(null);
  const link = base === null ? null : `${base}#run=${report.runCode}`;
  const hasText = isTyped(typed);
  useWarning(hasText && typed !== saved);
  const name = `the-empty-chair-${report.classCode}`;
  const done = (what: string): void => {
    setSaved(typed);
    setSaid(what);
  };
  const copy = (): void => {
    const text = reportText(report, typed, link);
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copied.then(
      () => setSaid('Copied.'),
      () => setSaid('The browser did not let it be copied: save it as .txt.'),
    );
  };
  const saveHtml = (): void => {
    const sheet = root.current?.querySelector('.report-sheet');
    if (!sheet) return;
    void asFile(sheet, `The Empty Chair: ${report.name}`).then((text) => {
      offer(`${name}.html`, 'text/html', text);
      done('Saved as a page that opens anywhere.');
    });
  };
  const saveText = (): void => {
    offer(`${name}.txt`, 'text/plain;charset=utf-8', reportText(report, typed, link));
    done('Saved as plain text.');
  };
  return (
    <main class="report" ref={root}>
      <nav class="report-bar" aria-label="Report" data-screen>
        <p>
          <a class="link" href={`#run=${report.runCode}`}>
            Open this run in the game
          </a>
        </p>
        <p>
          What you type stays on this page and is kept nowhere: print it or save it before you go. Your name
          goes on the paper, by hand.
        </p>
        <Acts
          hasText={hasText}
          said={said}
          onHtml={saveHtml}
          onText={saveText}
          onCopy={copy}
          onClear={() => setClearing(true)}
        />
      </nav>
      <Sheet
        report={report}
        typed={typed}
        link={link}
        onText={(id, text) => setTyped((before) => ({ ...before, [id]: text }))}
      />
      {isClearing && (
        <Clear
          onKeep={() => setClearing(false)}
          onClear={() => {
            setTyped(NOTHING_TYPED);
            setClearing(false);
            setSaid('Cleared.');
          }}
        />
      )}
    </main>
  );
}

/** No report, and why; with a field to ask for another. */
function NoReport({ says, parts }: { readonly says: string; readonly parts: ClassroomParts }) {
  const { source, book } = parts;
  const ask = (text: string): string | null => {
    const read = readHandIn(text, source.meta, book);
    if ('fault' in read) return read.fault;
    window.location.hash = hrefOf(read, source.meta, book);
    return null;
  };
  return (
    <main class="report is-empty">
      <h1>Report</h1>
      <p role="status">{says}</p>
      <CodeForm onCode={ask} />
      <p>
        <a class="link" href="./">
          To the game
        </a>
      </p>
    </main>
  );
}

function made(parts: ClassroomParts): { readonly report: Report } | { readonly says: string } {
  const { source, evidence, chart, lessons, book } = parts;
  const asked = askedReport(window.location.hash, source.meta, book);
  if (asked === null) return { says: 'A report is made from a run: paste its link, or type its code.' };
  if ('fault' in asked) return { says: asked.fault };
  const sources: ReportSources = { source, evidence, ways: chart.ways, lessons, book };
  try {
    const report = reportOf(asked.handIn, sources);
    return report === null
      ? { says: 'Nothing has been underlined in this run yet, so there is nothing to report.' }
      : { report };
  } catch (error) {
    if (!(error instanceof StoryFault)) throw error;
    return { says: error.message };
  }
}

/** Put the report into an element that holds nothing it needs to keep. */
export function open(root: HTMLElement, parts: ClassroomParts): void {
  const base = addressToHandOn(window.location);
  const now = made(parts);
  root.replaceChildren();
  document.title = 'Report: The Empty Chair';
  render(
    'says' in now ? (
      <NoReport says={now.says} parts={parts} />
    ) : (
      <ReportPage report={now.report} base={base} />
    ),
    root,
  );
  document.documentElement.dataset['run'] = 'says' in now ? '' : now.report.runCode;
}
