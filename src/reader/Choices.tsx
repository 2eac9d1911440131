/** A witness choice, or a guest story's: plain numbered lines, no paper. */
import type { ChoicePoint } from '../story/beat.ts';
import { PencilLine } from './PencilLine.tsx';
import { Text } from './Text.tsx';
import { TriedMark } from './TriedMark.tsx';

interface ChoicesProps {
  readonly choice: ChoicePoint;
  readonly onChoose: (id: string) => void;
}

export function Choices({ choice, onChoose }: ChoicesProps) {
  return (
    <div class="words" role="group" aria-label="Choices">
      {choice.options.map(({ id, text }) => (
        <button type="button" key={id} class="line" data-choice={id} onClick={() => onChoose(id)}>
          <span>
            <Text line={text} />
            <TriedMark id={id} />
          </span>
          <PencilLine seed={id} />
        </button>
      ))}
    </div>
  );
}
