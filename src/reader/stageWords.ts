/** The stage in words: its described alternative, and what of a view the stage needs to know. */
import type { Evidence } from '../evidence/types.ts';
import type { Scene } from '../story/scene.ts';
import type { View } from '../view.ts';

/** What somebody who does not see the stage is told. */
export function sayScene({ place, map, cast }: Scene, evidence: Evidence | null): string {
  if (map !== null) return `A map. ${evidence?.maps[map]?.alt ?? ''}`.trim();
  if (place === null) return '';
  const known = evidence?.places[place.id];
  const state = place.state === null ? undefined : known?.states[place.state];
  const people = cast.map(({ id, mood }) => {
    const name = evidence?.people[id]?.name ?? id;
    return mood === 'neutral' ? name : `${name}, ${mood}`;
  });
  return [known?.name, known?.alt, state, people.length === 0 ? undefined : `In sight: ${people.join('; ')}.`]
    .filter(Boolean)
    .join(' ');
}

/** Describe the stage to a screen reader; a story without places has a stage that says nothing. */
export function describeStage(element: HTMLElement, scene: Scene, evidence: Evidence | null): void {
  const words = sayScene(scene, evidence);
  if (words === '') {
    element.removeAttribute('role');
    element.removeAttribute('aria-label');
  } else {
    element.setAttribute('role', 'img');
    element.setAttribute('aria-label', words);
  }
}

/** Who speaks, and how much of the stage can be seen. */
export function stageCue({ phase, beat, outcome }: View): {
  speaker: string | null;
  view: 'reading' | 'deciding' | 'hidden';
} {
  const speaker = beat.lines.findLast((line) => line.speaker !== null)?.speaker ?? null;
  const isPaper = phase === 'deciding' && beat.choice?.kind === 'decision';
  return {
    speaker,
    view: phase === 'outcome' && outcome !== null ? 'hidden' : isPaper ? 'deciding' : 'reading',
  };
}
