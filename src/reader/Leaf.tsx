/** Parts that both leaves of the outcome share: the picture, printed in as many inks as its evidence allows, and the instruments. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Grade, Instrument, LeafPicture, Readings } from '../evidence/types.ts';
import { INSTRUMENTS } from '../evidence/types.ts';

/** How many inks a grade is printed in; what happened is printed in all. */
export type Inks = 1 | 2 | 3 | 'full';
export const inksOf = (grade: Grade): Inks =>
  grade === 'documented' ? 'full' : grade === 'well-supported' ? 3 : grade === 'arguable' ? 2 : 1;

const SAY_INKS = { full: 'all inks', 3: 'three inks', 2: 'two inks', 1: 'one ink' } as const;
const SAY_GRADE = {
  documented: 'Documented',
  'well-supported': 'Well-supported',
  arguable: 'Arguable',
  speculative: 'Speculative',
} as const;

/** "Arguable: printed in two inks". */
export const sayGrade = (grade: Grade): string =>
  `${SAY_GRADE[grade]}: printed in ${SAY_INKS[inksOf(grade)]}`;
export const gradeWord = (grade: Grade): string => SAY_GRADE[grade];

/** An image's address for a leaf's picture, at once or in a moment, or null where there is none. */
export type LeafImage = (picture: LeafPicture, inks: Inks) => string | null | Promise<string | null>;

interface PrintProps {
  readonly picture: LeafPicture;
  readonly inks: Inks;
  readonly alt: string;
  readonly image: LeafImage;
}

/** An address, once it is there: undefined until then. */
function useAddress(answer: ReturnType<LeafImage>): string | null | undefined {
  const [late, setLate] = useState<{ readonly to: unknown; readonly url: string | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (answer instanceof Promise)
      void answer.then((url) => {
        if (isWanted) setLate({ to: answer, url });
      });
    return () => {
      isWanted = false;
    };
  }, [answer]);
  if (!(answer instanceof Promise)) return answer;
  return late?.to === answer ? late.url : undefined;
}

export function Print({ picture, inks, alt, image }: PrintProps) {
  const url = useAddress(useMemo(() => image(picture, inks), [picture, inks, image]));
  return (
    <div class="print">
      {url === null && <p class="print-words">{alt}</p>}
      {typeof url === 'string' && <img src={url} alt={alt} width={560} height={184} />}
    </div>
  );
}

export const INSTRUMENT_NAMES: Readonly<Record<Instrument, string>> = {
  council: 'The Council',
  alliance: 'The alliance',
  front: 'The front',
  atomic: 'Atomic danger',
};

/** Four named states; one that the worlds disagree on has the pencil under it. */
export function Instruments({
  readings,
  other,
}: {
  readonly readings: Readings;
  readonly other: Readings | null;
}) {
  return (
    <dl class="instruments">
      {INSTRUMENTS.map((key) => (
        <div key={key} class={other !== null && other[key] !== readings[key] ? 'parted' : undefined}>
          <dt>{INSTRUMENT_NAMES[key]}</dt>
          <dd>
            <span>{readings[key]}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
