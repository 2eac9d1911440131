/** The small mark at a line that was underlined on another run. */
import { useContext } from 'preact/hooks';
import { TriedContext } from './tried.ts';

export function TriedMark({ id }: { readonly id: string }) {
  if (!useContext(TriedContext).has(id)) return null;
  return <span class="tried">underlined before</span>;
}
