/** Makes a lesson's link: the unit, a class's tag, and whether pupils predict. Nothing of it is kept. */
import { useState } from 'preact/hooks';
import type { UnitId } from '../../run/run.ts';
import { readTag } from '../classCode.ts';
import { lessonFragment } from '../lesson/lesson.ts';
import { CopyText } from './CopyText.tsx';

interface LinkMakerProps {
  readonly units: readonly { readonly id: UnitId; readonly title: string }[];
  readonly address: string;
}

export function LinkMaker({ units, address }: LinkMakerProps) {
  const [unit, setUnit] = useState<UnitId>(units[0]?.id ?? '');
  const [typed, setTyped] = useState('');
  const [predict, setPredict] = useState(true);
  const tag = readTag(typed);
  const isOdd = typed !== '' && tag === null;
  return (
    <div class="link-maker">
      <form class="filter" onSubmit={(event) => event.preventDefault()}>
        <label>
          Unit{' '}
          <select value={unit} onChange={({ currentTarget }) => setUnit(currentTarget.value)}>
            {units.map(({ id, title }) => (
              <option key={id} value={id}>
                {id}: {title}
              </option>
            ))}
          </select>
        </label>
        <label>
          Class tag, two characters, if you want one{' '}
          <input
            type="text"
            maxLength={2}
            size={4}
            autocomplete="off"
            value={typed}
            aria-invalid={isOdd}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <label>
          <input
            type="checkbox"
            checked={predict}
            onChange={({ currentTarget }) => setPredict(currentTarget.checked)}
          />{' '}
          Pupils predict before they choose
        </label>
      </form>
      <p role="status">{isOdd ? 'A tag has two letters or digits, and no U.' : ''}</p>
      <CopyText
        key={`${unit} ${tag} ${predict}`}
        what="the lesson’s link"
        text={`${address}#${lessonFragment({ unit, tag, predict })}`}
      />
    </div>
  );
}
