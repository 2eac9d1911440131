/** The guide, or a part of it, as Markdown. Pure. Must not know: the page. */
import { plainText } from '../../reader/typeset.ts';
import type { Block, Span, Text } from './blocks.ts';

/** Inside the guide there is nowhere else to go to: only addresses that leave it are kept. */
function span(one: Span, address: string): string {
  if (typeof one === 'string') return plainText(one).replaceAll(/([*_`[\]|\\])/g, '\\$1');
  if ('strong' in one) return `**${plainText(one.strong.trim())}**${one.strong.endsWith(' ') ? ' ' : ''}`;
  if ('code' in one) return `\`${one.code}\``;
  if (one.href.startsWith('#guide')) return plainText(one.says);
  const href = one.href.startsWith('#') ? `${address}${one.href}` : one.href;
  return `[${one.says}](${href})`;
}

const line = (says: Text, address: string): string =>
  (typeof says === 'string' ? [says] : says).map((one) => span(one, address)).join('');

function write(block: Block, depth: number, address: string): string {
  switch (block.kind) {
    case 'text':
      return line(block.says, address);
    case 'list':
      return block.items
        .map((item, n) => `${block.numbered ? `${n + 1}.` : '-'} ${line(item, address)}`)
        .join('\n');
    case 'table': {
      const width = Math.max(block.head.length, ...block.rows.map((row) => row.length));
      const head = Array.from({ length: width }, (_, n) => block.head[n] ?? ' ');
      const rows = block.rows.map((row) => `| ${row.map((cell) => line(cell, address)).join(' | ')} |`);
      return [
        `*${block.caption}*`,
        '',
        `| ${head.join(' | ')} |`,
        `|${' --- |'.repeat(width)}`,
        ...rows,
      ].join('\n');
    }
    case 'copy':
      return `${block.what}: <${block.text}>`.replace(/<(?!https?:)(.*)>$/, '$1');
    case 'ruled':
      return Array.from({ length: block.lines }, () => '\\_'.repeat(40)).join('\n\n');
    case 'control':
      return block.instead;
    case 'section': {
      const slug = block.slug === undefined || block.slug === '' ? [] : [`*${block.slug}*`];
      const inner = block.blocks.map((one) => write(one, depth + 1, address));
      return [`${'#'.repeat(Math.min(depth, 6))} ${plainText(block.title)}`, ...slug, ...inner].join('\n\n');
    }
  }
}

/** @param address the game's own, for links that open it. */
export function toMarkdown(
  title: string,
  parts: readonly { readonly title: string; readonly blocks: readonly Block[] }[],
  address: string,
): string {
  const written = parts.map(({ title: name, blocks }) =>
    [`## ${name}`, ...blocks.map((block) => write(block, 3, address))].join('\n\n'),
  );
  return `${[`# ${title}`, ...written].join('\n\n')}\n`;
}
