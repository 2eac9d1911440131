/**
 * Pictures for the projector, fetched once and held, so that a lesson goes on when the network is gone.
 * Must not know: where on a slide they stand.
 */
import type { Evidence, LeafPicture } from '../../evidence/types.ts';
import { leafImage } from '../../leafImage.ts';
import { mapSvg } from '../../map/mapImage.ts';
import type { Inks } from '../../reader/Leaf.tsx';
import type { UnitId } from '../../run/run.ts';
import type { Scene } from '../../story/scene.ts';

export interface Pictures {
  /** As a leaf's picture is had, and the same answer each time. */
  readonly image: (picture: LeafPicture, inks: Inks) => string | null | Promise<string | null>;
  /** Fetch what a unit may show, at leisure. Resolves when all of it is here, or cannot be had. */
  readonly gather: (unit: UnitId, evidence: Evidence) => Promise<void>;
}

/** What a page's scene looks like: its map where one lies over the place. Null where it has neither. */
export function pictureOf({ map, place }: Scene): LeafPicture | null {
  if (map !== null) return { map };
  return place === null ? null : { place: place.id, state: place.state };
}

/** A page's scene as it stands beside the words: a map in its tall frame, or the place's print. */
export function tallImage(picture: LeafPicture, pictures: Pictures): ReturnType<Pictures['image']> {
  if ('place' in picture) return pictures.image(picture, 'full');
  try {
    const drawn = mapSvg(picture.map, { inks: 'full', frame: 'pair' });
    return `data:image/svg+xml,${encodeURIComponent(drawn)}`;
  } catch {
    return null;
  }
}

/** What a picture shows, in words. */
export function altOf(picture: LeafPicture, evidence: Evidence): string {
  if ('map' in picture) return evidence.maps[picture.map]?.alt ?? '';
  const place = evidence.places[picture.place];
  return picture.state === null ? (place?.alt ?? '') : (place?.states[picture.state] ?? '');
}

/** The same file as an address that needs no network, or its own address where it cannot be had. */
async function held(url: string): Promise<string> {
  if (url.startsWith('data:')) return url;
  try {
    const answer = await fetch(url);
    return answer.ok ? `data:image/svg+xml,${encodeURIComponent(await answer.text())}` : url;
  } catch {
    return url;
  }
}

/** Made once by the page. */
export function holdPictures(): Pictures {
  const kept = new Map<string, string | null | Promise<string | null>>();
  const image: Pictures['image'] = (picture, inks) => {
    const name = `${inks} ${'map' in picture ? picture.map : `${picture.place}/${picture.state ?? ''}`}`;
    const known = kept.get(name);
    if (known !== undefined) return known;
    const answer = leafImage(picture, inks);
    const coming =
      typeof answer === 'string' && !answer.startsWith('data:')
        ? held(answer).then((url) => {
            kept.set(name, url);
            return url;
          })
        : answer;
    kept.set(name, coming);
    return coming;
  };
  const gather: Pictures['gather'] = async (unit, evidence) => {
    const places = Object.values(evidence.places).flatMap(({ id, states }) =>
      [null, ...Object.keys(states)].map((state) => ({ place: id, state })),
    );
    const leaves = evidence.decisions.filter((one) => one.unit === unit).flatMap(({ options }) => options);
    for (const picture of [...leaves.map(({ leaf }) => leaf), ...places]) await image(picture, 'full');
    for (const { leaf } of leaves) for (const inks of [1, 2, 3] as const) await image(leaf, inks);
  };
  return { image, gather };
}
