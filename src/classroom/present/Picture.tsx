/** A picture on a slide: at once, or when it has come; where there is none, its room is left to the words. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LeafPicture } from '../../evidence/types.ts';
import type { Inks } from '../../reader/Leaf.tsx';
import { type Pictures, tallImage } from './pictures.ts';

interface PictureProps {
  readonly picture: LeafPicture;
  readonly inks: Inks;
  readonly alt: string;
  readonly pictures: Pictures;
  /** It stands beside the words, and is higher than it is wide. */
  readonly isTall?: boolean;
}

export function Picture({ picture, inks, alt, pictures, isTall = false }: PictureProps) {
  const answer = useMemo(
    () => (isTall ? tallImage(picture, pictures) : pictures.image(picture, inks)),
    [picture, inks, pictures, isTall],
  );
  const [late, setLate] = useState<{ readonly to: unknown; readonly url: string | null } | null>(null);
  useEffect(() => {
    if (!(answer instanceof Promise)) return undefined;
    let isWanted = true;
    void answer.then((url) => {
      if (isWanted) setLate({ to: answer, url });
    });
    return () => {
      isWanted = false;
    };
  }, [answer]);
  const url = answer instanceof Promise ? (late?.to === answer ? late.url : null) : answer;
  return <div class="picture">{url !== null && <img src={url} alt={alt} width={560} height={184} />}</div>;
}
