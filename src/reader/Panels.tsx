/** What the Menu opens: what has been read, papers, glossary, the shelf, settings, sources and credits. */

import type { Evidence } from '../evidence/types.ts';
import type { Settings } from '../shelf/settings.ts';
import type { Beat } from '../story/beat.ts';
import { Dialog } from './Dialog.tsx';
import { DocumentCard } from './DocumentCard.tsx';
import { HandOn, type HandOnProps } from './HandOn.tsx';
import type { LeafImage } from './Leaf.tsx';
import { type OpenSources, Prose } from './Prose.tsx';
import { ChartPanel, ComparePanel, type ReplayProps } from './ReplayPanels.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { namesOf } from './SheetPage.tsx';
import { type ShelfActions, ShelfList } from './ShelfList.tsx';
import { Sources } from './Sources.tsx';

export type PanelName =
  | 'menu'
  | 'chart'
  | 'compare'
  | 'read'
  | 'papers'
  | 'glossary'
  | 'shelf'
  | 'hand'
  | 'settings'
  | 'credits';

interface PanelsProps {
  readonly open: PanelName;
  readonly evidence: Evidence | null;
  readonly readSoFar: readonly Beat[];
  readonly settings: Settings;
  readonly shelf: ShelfActions;
  readonly handOn: HandOnProps;
  readonly image: LeafImage;
  /** The chart and the comparison; null for a guest story. */
  readonly replay: ReplayProps | null;
  /** The menu leads to the teacher's guide too; in a pupil's lesson it does not. */
  readonly isForTeachers: boolean;
  readonly onSettings: (settings: Settings) => void;
  readonly onOpen: (panel: PanelName) => void;
  readonly onSources: OpenSources;
  readonly onClose: () => void;
}

const TITLES: Readonly<Record<PanelName, string>> = {
  menu: 'Menu',
  chart: 'Chart',
  compare: 'Compare',
  read: 'What has been read',
  papers: 'Papers',
  glossary: 'Glossary',
  shelf: 'Shelf',
  hand: 'Hand it on',
  settings: 'Settings',
  credits: 'Sources and credits',
};

function MenuList({ evidence, replay, isForTeachers, onOpen }: PanelsProps) {
  const names: PanelName[] = [
    ...(replay === null ? [] : (['chart', 'compare'] as const)),
    ...(evidence === null ? (['read'] as const) : (['read', 'papers', 'glossary'] as const)),
    'shelf',
    'hand',
    'settings',
    'credits',
  ];
  return (
    <ul class="menu-list">
      {names.map((name) => (
        <li key={name}>
          <button type="button" class="plain" onClick={() => onOpen(name)}>
            {TITLES[name]}
          </button>
        </li>
      ))}
      {isForTeachers && (
        <li>
          <a class="plain" href="#guide">
            For teachers
          </a>
        </li>
      )}
    </ul>
  );
}

function ReadSoFar({ readSoFar, evidence, onSources }: PanelsProps) {
  const names = namesOf(evidence);
  return (
    <>
      {readSoFar.map((beat, n) => (
        <Prose
          key={`${n}`}
          lines={[...beat.lines, ...beat.note]}
          names={names}
          marked={evidence !== null}
          onSources={onSources}
        />
      ))}
    </>
  );
}

/** Papers met so far: those a page named, and those whose facts have been read. */
function Papers({ evidence, readSoFar, onSources }: PanelsProps) {
  const met = new Set(readSoFar.flatMap((beat) => (beat.choice?.paper ? [beat.choice.paper] : [])));
  const read = new Set(
    readSoFar.flatMap((beat) => [...beat.lines, ...beat.note].flatMap((line) => line.facts)),
  );
  const papers = Object.values(evidence?.documents ?? {}).filter(
    ({ id, standing, facts }) =>
      met.has(id) || (standing === 'documented' && facts.some((fact) => read.has(fact))),
  );
  if (papers.length === 0) return <p>No papers yet. They are kept here as you meet them.</p>;
  return (
    <>
      {papers.map((paper) => (
        <DocumentCard key={paper.id} paper={paper}>
          {paper.facts.length > 0 && (
            <button type="button" class="mark" onClick={() => onSources(paper.facts)}>
              {paper.facts.length === 1 ? '1 source' : `${paper.facts.length} sources`}
            </button>
          )}
        </DocumentCard>
      ))}
    </>
  );
}

function Glossary({ evidence }: PanelsProps) {
  const terms = (evidence?.glossary ?? []).toSorted((a, b) => a.term.localeCompare(b.term, 'en'));
  return (
    <dl class="glossary">
      {terms.map(({ term, also, says }) => (
        <div key={term}>
          <dt>
            {term}
            {also === undefined ? '' : ` (${also})`}
          </dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}

function Credits({ evidence }: PanelsProps) {
  const facts = evidence?.facts ?? {};
  return (
    <>
      <p>
        The Empty Chair is a work of fiction on a documented frame. Vera Tsoi is invented, and so is the one
        she talks to. Code: MIT. Story, pictures and sound: CC BY 4.0. Typefaces under the SIL Open Font
        License; the pianos and clarinet come from the FluidR3 soundfont by Frank Wen (MIT); coasts from
        Natural Earth (public domain). Built with Ink, inkjs, Phaser, Preact and Howler (MIT).
      </p>
      {evidence !== null && (
        <>
          <h3>All facts and their sources ({Object.keys(facts).length})</h3>
          <Sources
            ids={Object.keys(facts).toSorted((a, b) =>
              (facts[a]?.date ?? '').localeCompare(facts[b]?.date ?? ''),
            )}
            facts={facts}
          />
        </>
      )}
    </>
  );
}

/** The chart and the comparison close when they send the reader to a page. */
function closing({ replay, onClose }: PanelsProps): ReplayProps | null {
  if (replay === null) return null;
  const away =
    <Words extends readonly unknown[]>(go: (...words: Words) => void) =>
    (...words: Words): void => {
      onClose();
      go(...words);
    };
  const { onGoTo, onStartUnit, onHistory } = replay;
  return { ...replay, onGoTo: away(onGoTo), onStartUnit: away(onStartUnit), onHistory: away(onHistory) };
}

function PanelBody(props: PanelsProps) {
  const replay = closing(props);
  switch (props.open) {
    case 'menu':
      return <MenuList {...props} />;
    case 'read':
      return <ReadSoFar {...props} />;
    case 'papers':
      return <Papers {...props} />;
    case 'glossary':
      return <Glossary {...props} />;
    case 'chart':
      return replay && <ChartPanel {...replay} image={props.image} onSources={props.onSources} />;
    case 'compare':
      return replay && <ComparePanel {...replay} image={props.image} onSources={props.onSources} />;
    case 'hand':
      return <HandOn {...props.handOn} />;
    case 'shelf':
      return <ShelfList {...props.shelf} evidence={props.evidence} />;
    case 'settings':
      return <SettingsForm settings={props.settings} onSettings={props.onSettings} />;
    case 'credits':
      return <Credits {...props} />;
  }
}

export function Panels(props: PanelsProps) {
  return (
    <Dialog
      key={props.open}
      title={TITLES[props.open]}
      isWide={props.open === 'chart' || props.open === 'compare'}
      onClose={props.onClose}
    >
      <PanelBody {...props} />
    </Dialog>
  );
}
