/** What the comparison is handed, and what its parts share: types only. */
import type { Evidence } from '../../evidence/types.ts';
import type { Inks } from '../../reader/Leaf.tsx';
import type { OpenSources } from '../../reader/Prose.tsx';
import type { ChoiceId, Run } from '../../run/run.ts';
import type { StorySource } from '../../story/source.ts';
import type { Ways } from '../ways.ts';
import type { Comparison } from './compare.ts';
import type { Which } from './fork.ts';

/** SVG text of a map, in one view with every map it will be looked at beside. */
export type PairImage = (map: string, among: readonly string[], inks: Inks) => string;

export interface CompareProps {
  readonly source: StorySource;
  readonly evidence: Evidence;
  readonly ways: Ways;
  /** The shelf's, by the names they have there. */
  readonly runs: readonly { readonly run: Run; readonly name: string }[];
  readonly first: Run;
  readonly second: Run | 'history';
  readonly mapImage: PairImage;
  readonly onPick: (first: Run, second: Run | 'history') => void;
  /** An address that opens this comparison, to hand to a class. */
  readonly linkTo: (first: Run, second: Run | 'history') => string;
  /** Go to where these choices had been made. */
  readonly onOpen: (choices: readonly ChoiceId[]) => void;
  readonly onSources: OpenSources;
}

/** What the parts of the comparison share. */
export interface Shown {
  readonly comparison: Comparison;
  readonly evidence: Evidence;
  readonly names: Readonly<Record<Which, string>>;
  readonly onOpen: (choices: readonly ChoiceId[]) => void;
  readonly onSources: OpenSources;
}
