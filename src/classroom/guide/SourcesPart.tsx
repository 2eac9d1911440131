/** The sources, one unit at a time or all, in either style of citation. */
import { useMemo, useState } from 'preact/hooks';
import type { Store } from '../../shelf/store.ts';
import { Blocks } from './Blocks.tsx';
import { STYLES, type Style } from './citation.ts';
import type { GuideInput } from './input.ts';
import { type Shelf, SOURCES_LEAD, sourceBlocks } from './parts/sources.ts';

interface SourcesPartProps {
  readonly input: GuideInput;
  readonly store: Store;
  /** What to show at first; null is all. */
  readonly first: Shelf | null;
}

export function SourcesPart({ input, store, first }: SourcesPartProps) {
  const [shelf, setShelf] = useState<Shelf | null>(first);
  const [style, setStyle] = useState<Style>('Chicago');
  const blocks = useMemo(() => sourceBlocks(input, shelf, style), [input, shelf, style]);
  return (
    <>
      <Blocks blocks={SOURCES_LEAD} part="sources" store={store} />
      <form class="filter" onSubmit={(event) => event.preventDefault()}>
        <label>
          Show{' '}
          <select
            value={shelf ?? ''}
            onChange={({ currentTarget }) =>
              setShelf(currentTarget.value === '' ? null : currentTarget.value)
            }
          >
            <option value="">all units</option>
            {input.lessons.units.map(({ id, title }) => (
              <option key={id} value={id}>
                unit {id}: {title}
              </option>
            ))}
            <option value="rest">what only the telling cites</option>
          </select>
        </label>
        <label>
          Cite as{' '}
          <select
            value={style}
            onChange={({ currentTarget }) =>
              setStyle(STYLES.find((one) => one === currentTarget.value) ?? 'Chicago')
            }
          >
            {STYLES.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      </form>
      <Blocks blocks={blocks} part="sources" store={store} />
    </>
  );
}
