// Peng Dehuai in September 1956: fifty-seven, greyer, a plain jacket.
import { peng } from './peng-dehuai.mjs'; export default peng(true);
