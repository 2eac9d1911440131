/**
 * What lies over the page while it is open: a panel, sources, a card. What they are made of comes after the first page;
 * asked for before, they say so and fill when it has come. Must not know: what opens them.
 */
import type { ComponentChildren } from 'preact';
import type { Named } from '../evidence/names.ts';
import type { AppProps, Later } from './App.tsx';
import { Dialog } from './Dialog.tsx';
import type { PanelName } from './Panels.tsx';

interface OverlaysProps {
  readonly app: AppProps;
  readonly panel: PanelName | null;
  readonly sources: readonly string[] | null;
  readonly named: Named | null;
  readonly onPanel: (panel: PanelName) => void;
  readonly onSources: (facts: readonly string[] | null) => void;
  readonly onNamed: (named: Named | null) => void;
  readonly onClosePanel: () => void;
}

function Coming({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  return (
    <Dialog title={title} onClose={onClose}>
      <p role="status">This is being fetched.</p>
    </Dialog>
  );
}

function Card({ later, named, onClose, onSources }: CardProps): ComponentChildren {
  if (later === null) return <Coming title="One moment" onClose={onClose} />;
  return (
    <Dialog title={later.titleOf(named)} onClose={onClose}>
      <later.NameCard named={named} onSources={onSources} />
    </Dialog>
  );
}

interface CardProps {
  readonly later: Later | null;
  readonly named: Named;
  readonly onClose: () => void;
  readonly onSources: (facts: readonly string[]) => void;
}

export function Overlays(props: OverlaysProps) {
  const { app, panel, sources, named, onPanel, onSources, onNamed, onClosePanel } = props;
  const { later, evidence } = app;
  const shelf = panel === null ? null : app.shelf();
  const handOn = panel === null ? null : app.handOn();
  const sourcesTitle = sources?.length === 1 ? 'Source' : 'Sources';
  return (
    <>
      {panel !== null &&
        (later === null || shelf === null || handOn === null ? (
          <Coming title="One moment" onClose={onClosePanel} />
        ) : (
          <later.Panels
            open={panel}
            evidence={evidence}
            readSoFar={app.readSoFar()}
            settings={app.settings}
            shelf={shelf}
            handOn={handOn}
            image={app.image}
            replay={app.replay()}
            isForTeachers={evidence !== null && app.lesson === null}
            onSettings={app.actions.settings}
            onOpen={onPanel}
            onSources={onSources}
            onClose={onClosePanel}
          />
        ))}
      {sources !== null &&
        (later === null ? (
          <Coming title={sourcesTitle} onClose={() => onSources(null)} />
        ) : (
          <Dialog title={sourcesTitle} onClose={() => onSources(null)}>
            <later.Sources
              ids={sources}
              facts={evidence?.facts ?? {}}
              documents={evidence?.documents ?? {}}
            />
          </Dialog>
        ))}
      {named !== null && (
        <Card later={later} named={named} onClose={() => onNamed(null)} onSources={onSources} />
      )}
    </>
  );
}
