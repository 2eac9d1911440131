/** A run to hand to somebody: a link, the same link as a picture for a telephone's camera, and a code to type. */
import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { useMemo, useState } from 'preact/hooks';

export interface HandOnProps {
  readonly name: string;
  /** Null where this page's address leads nobody else here. */
  readonly link: string | null;
  /** In groups of four, or null for a story without class codes. */
  readonly classCode: string | null;
  /** The run goes further than its decisions: witness choices, which a typed code leaves out. */
  readonly isLonger: boolean;
  /** Where the run's report is, or null where there is none. */
  readonly report: string | null;
}

/** Modules of white around the code, as readers need it. */
const QUIET = 4;

export function QrPicture({ text }: { readonly text: string }) {
  const code = useMemo(() => generate(text), [text]);
  const side = code.size + 2 * QUIET;
  return (
    <svg
      class="qr"
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label="The link as a QR code"
      shape-rendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={toSvgPath(code)} fill="#000" />
    </svg>
  );
}

function Copy({ text, what }: { readonly text: string; readonly what: string }) {
  const [said, setSaid] = useState<string | null>(null);
  const copy = (): void => {
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    done.then(
      () => setSaid('Copied.'),
      () => setSaid('The browser did not let it be copied: mark it and copy it by hand.'),
    );
  };
  return (
    <>
      <button type="button" class="plain" onClick={copy}>
        Copy the {what}
      </button>{' '}
      <span role="status">{said}</span>
    </>
  );
}

export function HandOn({ name, link, classCode, isLonger, report }: HandOnProps) {
  return (
    <div class="hand-on">
      <p>
        {name}. Whoever opens it reads it first; nothing of it is kept until they play on. It says what was
        underlined and nothing about you.
      </p>
      <div class="hand-on-ways">
        {link !== null && (
          <>
            <section aria-label="A link">
              <h3>A link</h3>
              <p class="code">{link}</p>
              <Copy text={link} what="link" />
            </section>
            <section aria-label="A picture">
              <h3>A picture of the link</h3>
              <QrPicture text={link} />
            </section>
          </>
        )}
        {link === null && classCode === null && <p>Underline a line first: the code says what was chosen.</p>}
        {classCode !== null && (
          <section aria-label="A code to type">
            <h3>A code to type</h3>
            <p class="code class-code">{classCode}</p>
            <Copy text={classCode} what="code" />
            {isLonger && (
              <p class="slug">The code carries what was decided; Vera’s own answers stay with you.</p>
            )}
          </section>
        )}
        {report !== null && (
          <section aria-label="On paper">
            <h3>On paper</h3>
            <p>Two sides to print: what was underlined, what the record says, and room to argue.</p>
            <a class="plain" href={report} target="_blank" rel="noopener">
              Report to print
            </a>
          </section>
        )}
      </div>
    </div>
  );
}
