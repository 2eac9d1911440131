/** Teacher’s guide: the page. The only one that may read answer notes, with present mode’s notes for the speaker. */

import guide from 'virtual:guide';
import { render } from 'preact';
import type { ClassroomParts } from '../pages.ts';
import { Guide } from './Guide.tsx';
import { policyOf } from './policy.ts';
import './guide.css';
import './tables.css';
import './print.css';

/** Puts the guide into `root`, at the part that the address names. */
export function open(root: HTMLElement, { source, evidence, chart, lessons, store }: ClassroomParts): void {
  const { origin, pathname, search, hash } = window.location;
  const input = {
    meta: source.meta,
    evidence,
    ways: chart.ways,
    lessons,
    notes: guide,
    policy: policyOf(document),
    address: `${origin === 'null' ? 'file://' : origin}${pathname}${search}`,
  };
  root.replaceChildren();
  render(<Guide input={input} store={store} hash={hash} />, root);
}
