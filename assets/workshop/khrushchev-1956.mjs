// Khrushchev after April 1954: heavier, a darker suit, the Hero's star.
import { khrushchev } from './khrushchev.mjs'; export default khrushchev(true);
