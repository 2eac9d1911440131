/**
 * Two plain words that stand for a run, worked out from what it decided: nobody gives a run a name, and nobody needs one.
 * Every word is of weather, stuff, tools or the house; none says anything about a person.
 * Must not know: the run.
 */
import { hashText } from '../../run/guest.ts';

const FIRST =
  `amber autumn barley birch bright broad bronze calm canvas cedar chalk clay clear clover copper coral
cotton early evening felt fern flax frost glass granite hazel indigo iron ivory juniper lake
light linen long maple marble morning mossy noon oak ochre olive open paper pine plain quiet
rainy round sandy silver slate smooth spring steady stone straw summer thistle tin violet walnut winter woollen`.split(
    /\s+/,
  );

const SECOND =
  `anchor atlas basket bell bench bicycle blanket bobbin bowl bridge broom bucket button candle carpet clock
compass cup curtain desk door drawer easel envelope fence flute garden gate harbour hinge island jar
kettle ladder lamp lantern ledger letter map meadow mill needle notebook oar orchard path piano pillow
plough pocket postcard ribbon river roof ruler shelf spoon stamp table teapot ticket train violin window`.split(
    /\s+/,
  );

/** How many pairs there are to go round. */
export const PAIRS = FIRST.length * SECOND.length;

/** @param key the same key has the same words, on every device. */
export function wordsFor(key: string): string {
  const first = FIRST[hashText(key, 0x2545f491) % FIRST.length] ?? '';
  const second = SECOND[hashText(key, 0x9e3779b9) % SECOND.length] ?? '';
  return `${first} ${second}`;
}
