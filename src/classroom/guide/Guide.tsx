/**
 * The guide: its contents beside one part, or all parts for print. Links inside it turn the page without fetching anything;
 * the address names the part, so that it can be sent and printed. Must not know: what any part says.
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import chair from '../../../assets/papers/title-chair.svg?no-inline';
import { plainText } from '../../reader/typeset.ts';
import type { Store } from '../../shelf/store.ts';
import { Blocks } from './Blocks.tsx';
import { type Section, sectionsIn } from './blocks.ts';
import { askedOf, PARTS, WHOLE } from './contents.ts';
import type { GuideInput, GuidePart } from './input.ts';
import { toMarkdown } from './markdown.ts';
import { SourcesPart } from './SourcesPart.tsx';

interface GuideProps {
  readonly input: GuideInput;
  readonly store: Store;
  readonly hash: string;
}

const TITLE = 'The Empty Chair: teacher’s guide';
/** Parts with fewer sections than this need no contents of their own. */
const MANY = 6;
/** More would only be the part again. */
const MOST = 16;

function saveText(name: string, words: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([words], { type: 'text/markdown' }));
  link.download = name;
  link.click();
  // The browser reads the address when the press has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The sections directly inside one that are worth going to. */
const longOnes = ({ blocks }: Section): readonly Section[] =>
  blocks.filter((block) => block.kind === 'section').filter((one) => sectionsIn(one.blocks).length > 0);

/** Brings a heading into view, and lets a screen reader go on from it. @returns false where there is none. */
function goTo(id: string): boolean {
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
  return heading !== null;
}

function OnThisPage({
  part,
  sections,
  shown,
  least,
}: {
  readonly part: string;
  readonly sections: readonly Section[];
  /** The one that alone is shown, or null where all are. */
  readonly shown: string | null;
  /** Fewer need no list. */
  readonly least: number;
}) {
  if (sections.length < least || sections.length > MOST) return null;
  return (
    <nav class="on-page" aria-label={shown === null ? 'On this page' : 'In this part'}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#guide/${part}/${id}`} {...(id === shown ? { 'aria-current': 'page' as const } : {})}>
              {plainText(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface PartProps {
  readonly part: GuidePart;
  readonly input: GuideInput;
  readonly store: Store;
  /** The section that was asked for, or null. */
  readonly at: string | null;
  /** Every section of it is shown. */
  readonly isWhole: boolean;
}

function PartBody({ part, input, store, at, isWhole }: PartProps) {
  const blocks = useMemo(() => part.write(input), [part, input]);
  const sections = blocks.filter((block) => block.kind === 'section');
  const open =
    sections.find((one) => one.id === at || sectionsIn(one.blocks).some(({ id }) => id === at)) ??
    sections[0];
  const isOne = part.oneAtATime === true && !isWhole;
  const shown = isOne ? blocks.filter((block) => block.kind !== 'section' || block === open) : blocks;
  return (
    <>
      <OnThisPage part={part.id} sections={sections} shown={isOne ? (open?.id ?? null) : null} least={MANY} />
      {isOne && open !== undefined && (
        <OnThisPage part={part.id} sections={longOnes(open)} shown={null} least={2} />
      )}
      <Blocks blocks={shown} part={part.id} store={store} />
    </>
  );
}

function PartView(props: PartProps) {
  const { part, input, store, at, isWhole } = props;
  const [unit = null] = at === null && !isWhole ? input.meta.units : [];
  return (
    <article class="guide-part" aria-labelledby={`guide/${part.id}`} data-part={part.id}>
      <h2 id={`guide/${part.id}`} tabIndex={-1}>
        {part.title}
      </h2>
      {part.id === 'sources' ? (
        <SourcesPart key={at ?? ''} input={input} store={store} first={unit} />
      ) : (
        <PartBody {...props} />
      )}
    </article>
  );
}

function Contents({ shown }: { readonly shown: string }) {
  return (
    <ol class="contents">
      {PARTS.map(({ id, title, about }) => (
        <li key={id}>
          <a href={`#guide/${id}`} {...(id === shown ? { 'aria-current': 'page' as const } : {})}>
            <b>{title}</b> <span>{about}</span>
          </a>
        </li>
      ))}
      <li>
        <a href={`#guide/${WHOLE}`} {...(shown === WHOLE ? { 'aria-current': 'page' as const } : {})}>
          <b>All on one page</b> <span>To search. On paper some 240 pages.</span>
        </a>
      </li>
    </ol>
  );
}

export function Guide({ input, store, hash }: GuideProps) {
  const [asked, setAsked] = useState(() => askedOf(hash));
  const root = useRef<HTMLElement>(null);
  // On a narrow screen the contents lie folded above the part.
  const [isWide] = useState(() => window.matchMedia('(min-width: 64em)').matches);
  /** For print, a part that is read section by section is laid out whole. */
  const [isUnfolded, setUnfolded] = useState(false);
  const wasMoved = useRef(hash.includes('/'));
  const isWhole = asked.part === WHOLE;
  const shown = PARTS.filter(({ id }) => isWhole || id === asked.part);
  const isFolded = !isWhole && shown.some(({ oneAtATime }) => oneAtATime === true);

  useEffect(() => {
    if (!isUnfolded) return;
    window.print();
    setUnfolded(false);
  }, [isUnfolded]);

  useEffect(() => {
    const [only] = shown;
    document.title = shown.length === 1 && only !== undefined ? `${only.title}. ${TITLE}` : TITLE;
  }, [asked]);

  // The heading that was asked for: to look at, and for a screen reader to go on from.
  useLayoutEffect(() => {
    if (!wasMoved.current) return;
    const id = ['guide', asked.part, ...(asked.section === null ? [] : [asked.section])].join('/');
    if (!goTo(id)) goTo(`guide/${asked.part}`);
  }, [asked]);

  useLayoutEffect(() => {
    const turn = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#guide"]') : null;
      const href = link?.getAttribute('href') ?? null;
      if (href === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      window.history.pushState(null, '', href);
      wasMoved.current = true;
      // Where all parts are on the page, a link is a place on it.
      const isHere = isWhole && document.getElementById(href.slice(1)) !== null;
      if (isHere) goTo(href.slice(1));
      else setAsked(askedOf(href));
    };
    const page = root.current;
    page?.addEventListener('click', turn);
    return () => page?.removeEventListener('click', turn);
  }, [asked]);

  const save = (): void => {
    const parts = shown.map((part) => ({ title: part.title, blocks: part.write(input) }));
    const name = isWhole ? 'guide' : asked.part;
    saveText(`empty-chair-${name}.md`, toMarkdown(TITLE, parts, input.address));
  };

  return (
    <main class="guide" ref={root}>
      <header class="guide-head">
        <div class="guide-title">
          <p class="slug">The Empty Chair</p>
          <h1>Teacher’s guide</h1>
        </div>
        <p class="guide-ways">
          <a class="plain" href={input.address}>
            The title page
          </a>
          <button type="button" class="plain" onClick={() => window.print()}>
            Print {isWhole ? 'the whole guide' : isFolded ? 'this section' : 'this part'}
          </button>
          {isFolded && (
            <button type="button" class="plain" onClick={() => setUnfolded(true)}>
              Print the whole part
            </button>
          )}
          <button type="button" class="plain" onClick={save}>
            Save as text
          </button>
        </p>
        <img class="guide-chair" src={chair} alt="" />
      </header>
      <details class="guide-contents" open={isWide}>
        <summary>Contents</summary>
        <nav aria-label="Contents">
          <Contents shown={asked.part} />
        </nav>
      </details>
      <div class="guide-body">
        {shown.map((part) => (
          <PartView
            key={part.id}
            part={part}
            input={input}
            store={store}
            at={asked.section}
            isWhole={isWhole || isUnfolded}
          />
        ))}
      </div>
    </main>
  );
}
