/** The board before anything is on it: what a code is, and where pupils find theirs. */
import chair from '../../../assets/papers/title-chair.svg?url';

export const Empty = () => (
  <section class="empty" aria-label="Nothing on the board yet">
    <img src={chair} alt="" />
    <h2>Nothing on the board yet</h2>
    <ul>
      <li>
        <span class="typed-code">7K3M-…</span> A code from a lesson’s last page: 16 characters for a unit, 24
        for a whole run.
      </li>
      <li>
        <span class="typed-code">#run=…</span> A link to a run, from “Hand it on” in the game’s menu.
      </li>
      <li>No accounts, no names: a code says what was underlined, and nothing about who did it.</li>
    </ul>
  </section>
);
