/**
 * What lies over the page while it is open: a panel, sources, a card. What they are made of comes after the first page;
 * asked for before, they say so and fill when it has come. Must not know: what opens them.
 */
import type { Named } from '../evidence/names.ts';
import type { AppProps } from './App.tsx';
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

const COMING = <p role="status">This is being fetched.</p>;

export function Overlays(props: OverlaysProps) {
  const { app, panel, sources, named, onPanel, onSources, onNamed, onClosePanel } = props;
  const { later, evidence } = app;
  const shelf = panel === null ? null : app.shelf();
  const handOn = panel === null ? null : app.handOn();
  return (
    <>
      {panel !== null &&
        // A panel brings its own dialog, which must know what had the focus before it.
        (later === null || shelf === null || handOn === null ? (
          <p class="waits" role="status">
            This is being fetched.
          </p>
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
      {sources !== null && (
        <Dialog title={sources.length === 1 ? 'Source' : 'Sources'} onClose={() => onSources(null)}>
          {later === null ? (
            COMING
          ) : (
            <later.Sources
              ids={sources}
              facts={evidence?.facts ?? {}}
              documents={evidence?.documents ?? {}}
            />
          )}
        </Dialog>
      )}
      {named !== null && (
        <Dialog title={later?.titleOf(named) ?? 'One moment'} onClose={() => onNamed(null)}>
          {later === null ? COMING : <later.NameCard named={named} onSources={onSources} />}
        </Dialog>
      )}
    </>
  );
}
