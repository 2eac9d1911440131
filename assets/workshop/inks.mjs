// A plate printed in the inks of another light: the same blocks, each colour of a group exchanged for another.
// Owns: how colours are exchanged. Must not know: which place has which lights (split.mjs), or how a plate is drawn.
import { C } from './kit.mjs';

/**
 * `maps`: by a group's id, what each ink becomes in it, by the inks' names (`{ 'layer-far': { paper: 'slate' } }`).
 * The innermost group that has a map decides; an ink that its map does not name stays. A group that is not there is an error.
 */
export function reink(root, maps) {
  const missing = new Set(Object.keys(maps));
  const read = (inks) => new Map(Object.entries(inks).map(([from, to]) => [C[from], C[to] ?? to]));
  const visit = (node, map) => {
    if (node.type !== 'element') return;
    const own = maps[node.attributes.id];
    if (own) missing.delete(node.attributes.id);
    const now = own ? read(own) : map;
    if (now) for (const key of ['fill', 'stroke']) { const to = now.get((node.attributes[key] ?? '').toUpperCase()); if (to) node.attributes[key] = to; }
    for (const child of node.children ?? []) visit(child, now);
  };
  visit(root, null);
  if (missing.size > 0) throw new Error(`the plate has no ${[...missing].join(', ')} to print in other inks`);
}
