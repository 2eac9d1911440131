// Nam Il in 1956: foreign minister, in a suit.
import { namIl } from './nam-il.mjs'; export default namIl(true);
