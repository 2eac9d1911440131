// Kim Il Sung in 1956: forty-four, heavier, in a suit.
import { kim } from './kim-il-sung.mjs'; export default kim(true);
