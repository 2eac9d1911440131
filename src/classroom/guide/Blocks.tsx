/** Shows the blocks of a part: sections with their headings, lists, tables, things to copy. Knows no part of its own. */

import { plainText } from '../../reader/typeset.ts';
import type { Store } from '../../shelf/store.ts';
import type { Block, Section, Text } from './blocks.ts';
import { CopyText } from './CopyText.tsx';
import { EraseButton } from './EraseButton.tsx';
import { LinkMaker } from './LinkMaker.tsx';

interface BlocksProps {
  readonly blocks: readonly Block[];
  /** The part's id, for anchors. */
  readonly part: string;
  readonly store: Store;
  /** The heading level of sections here; a part's own title is an h2. */
  readonly depth?: number;
}

function Words({ says }: { readonly says: Text }) {
  const spans = typeof says === 'string' ? [says] : says;
  return (
    <>
      {spans.map((span) => {
        if (typeof span === 'string') return plainText(span);
        if ('strong' in span) return <strong>{plainText(span.strong)}</strong>;
        if ('code' in span) return <code>{span.code}</code>;
        const isOut = !span.href.startsWith('#');
        return isOut ? (
          <a href={span.href} target="_blank" rel="noreferrer noopener">
            {plainText(span.says)}
          </a>
        ) : (
          <a href={span.href}>{plainText(span.says)}</a>
        );
      })}
    </>
  );
}

function Table({ caption, head, rows }: Extract<Block, { kind: 'table' }>) {
  return (
    <table data-columns={Math.max(head.length, rows[0]?.length ?? 0)}>
      <caption class={head.length === 0 ? 'unseen' : undefined}>{plainText(caption)}</caption>
      {head.length > 0 && (
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(([first = '', ...rest], row) => (
          <tr key={`${row}`}>
            <th scope="row">
              <Words says={first} />
            </th>
            {rest.map((cell, n) => (
              <td key={`${n}`} data-head={head[n + 1]}>
                <Words says={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SectionView({
  block,
  part,
  store,
  depth,
}: {
  readonly block: Section;
  readonly part: string;
  readonly store: Store;
  readonly depth: number;
}) {
  const id = `guide/${part}/${block.id}`;
  const Heading = `h${Math.min(depth, 6)}` as 'h3' | 'h4' | 'h5' | 'h6';
  return (
    <section aria-labelledby={id} class={`guide-section depth-${depth}`}>
      {block.slug !== undefined && block.slug !== '' && <p class="slug">{block.slug}</p>}
      <Heading id={id} tabIndex={-1}>
        {plainText(block.title)}
      </Heading>
      <Blocks blocks={block.blocks} part={part} store={store} depth={depth + 1} />
    </section>
  );
}

function BlockView({
  block,
  part,
  store,
  depth,
}: Omit<Required<BlocksProps>, 'blocks'> & { readonly block: Block }) {
  switch (block.kind) {
    case 'text':
      return (
        <p class={block.quiet ? 'quiet' : undefined}>
          <Words says={block.says} />
        </p>
      );
    case 'list': {
      const items = block.items.map((item, at) => (
        <li key={`${at}`}>
          <Words says={item} />
        </li>
      ));
      return block.numbered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <Table {...block} />;
    case 'copy':
      return <CopyText what={block.what} text={block.text} />;
    case 'ruled':
      return (
        <div class="ruled" aria-hidden="true">
          {Array.from({ length: block.lines }, (_, at) => (
            <div key={`${at}`} />
          ))}
        </div>
      );
    case 'control':
      return block.name === 'erase' ? (
        <EraseButton store={store} />
      ) : (
        <LinkMaker units={block.units} address={block.address} />
      );
    case 'section':
      return <SectionView block={block} part={part} store={store} depth={depth} />;
  }
}

export function Blocks({ blocks, part, store, depth = 3 }: BlocksProps) {
  return (
    <>
      {blocks.map((block, n) => (
        <BlockView
          key={block.kind === 'section' ? block.id : `${n}`}
          block={block}
          part={part}
          store={store}
          depth={depth}
        />
      ))}
    </>
  );
}
