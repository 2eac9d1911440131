/** One slide, by its kind. Only what it says is in the document: nothing of a slide to come. */
import type { ComponentChildren } from 'preact';
import { sayDate } from '../../evidence/cite.ts';
import type { Evidence } from '../../evidence/types.ts';
import { namesOf } from '../../reader/SheetPage.tsx';
import type { Scene } from '../../story/scene.ts';
import type { Slide } from './deck.ts';
import { Flow } from './Flow.tsx';
import { Grounds, Instruments, Leaves } from './Outcome.tsx';
import { Picture } from './Picture.tsx';
import { altOf, type Pictures, pictureOf } from './pictures.ts';
import type { Ballot } from './tally.ts';
import { Vote } from './Vote.tsx';
import { Words } from './Words.tsx';

interface SlideViewProps {
  readonly slide: Slide;
  /** A name for the slide, different from its neighbours'. */
  readonly name: string;
  readonly evidence: Evidence;
  readonly pictures: Pictures;
  readonly screen: number;
  readonly ballot: Ballot | null;
  readonly isShown: boolean;
  readonly onScreens: (count: number) => void;
  readonly onVote: (line: number, by: 1 | -1) => void;
  readonly onPass: () => void;
}

type Of<Kind extends Slide['kind']> = Extract<Slide, { readonly kind: Kind }>;

function PageSlide({ slide, props }: { readonly slide: Of<'page'>; readonly props: SlideViewProps }) {
  const { evidence, pictures, screen, name, onScreens } = props;
  const { beat, lines } = slide;
  const picture = pictureOf(beat.scene);
  const place = beat.scene.place === null ? undefined : evidence.places[beat.scene.place.id];
  const ending = beat.ending === null ? undefined : evidence.endings[beat.ending];
  const names = namesOf(evidence);
  return (
    <div class="page-slide">
      <aside class="rail">
        {picture !== null && (
          <Picture picture={picture} inks="full" alt={altOf(picture, evidence)} pictures={pictures} isTall />
        )}
        {beat.scene.date !== null && <p class="date">{sayDate(beat.scene.date)}</p>}
        {place !== undefined && <p class="place">{place.name}</p>}
      </aside>
      <Flow what={name} screen={screen} onScreens={onScreens}>
        {ending !== undefined && <h1>{ending.name}</h1>}
        <Words lines={lines} names={names} />
        {beat.note.length > 0 && (
          <div class="note">
            <h2>People like her</h2>
            <Words lines={beat.note} names={names} />
          </div>
        )}
      </Flow>
    </div>
  );
}

interface WithPictureProps {
  readonly scene: Scene | null;
  readonly props: SlideViewProps;
  readonly children: ComponentChildren;
}

/** Something said, beside the place that the unit begins or ends in. */
function WithPicture({ scene, props, children }: WithPictureProps) {
  const { evidence, pictures } = props;
  const picture = scene === null ? null : pictureOf(scene);
  return (
    <div class="with-picture">
      <div class="plain-slide">{children}</div>
      {picture !== null && (
        <Picture picture={picture} inks="full" alt={altOf(picture, evidence)} pictures={pictures} isTall />
      )}
    </div>
  );
}

export function SlideView(props: SlideViewProps) {
  const { slide, name, evidence, pictures, screen, ballot, isShown, onScreens, onVote, onPass } = props;
  switch (slide.kind) {
    case 'opening':
      return (
        <WithPicture scene={slide.scene} props={props}>
          <p class="label">
            Unit {slide.unit.id}. {slide.unit.title}
          </p>
          <h1>{slide.unit.question}</h1>
          <p class="aside">{slide.unit.content}</p>
        </WithPicture>
      );
    case 'content':
      return (
        <div class="plain-slide">
          <p class="label">Before the next page</p>
          <p class="large">{slide.says}</p>
          <p>
            <button type="button" class="strong" data-action="pass" onClick={onPass}>
              Pass it over
            </button>
          </p>
        </div>
      );
    case 'page':
      return <PageSlide slide={slide} props={props} />;
    case 'ask':
    case 'talk':
      return (
        <div class="plain-slide">
          <p class="label">
            {slide.kind === 'ask' ? 'Before the vote' : 'To talk about'}, {slide.prompt.minutes} min
          </p>
          <p class="large">{slide.prompt.text}</p>
          {slide.decision !== null && <p class="aside">{slide.decision.question}</p>}
        </div>
      );
    case 'vote':
      return ballot === null ? null : (
        <Vote key={slide.choice.id} slide={slide} ballot={ballot} isShown={isShown} onVote={onVote} />
      );
    case 'reveal':
      return <Leaves outcome={slide.outcome} evidence={evidence} pictures={pictures} />;
    case 'grounds':
      return <Grounds outcome={slide.outcome} />;
    case 'instruments':
      return <Instruments outcome={slide.outcome} />;
    case 'paper': {
      const paper = evidence.documents[slide.paper.document];
      return (
        <div class="page-slide paper-slide">
          <aside class="rail">
            <p class="date">{paper?.title ?? ''}</p>
            {paper !== undefined && <p class="place">{sayDate(paper.date)}</p>}
            <p class="told">Told in our own words; only what stands in quotation marks is quoted.</p>
          </aside>
          <Flow what={name} screen={screen} onScreens={onScreens}>
            <p class="headnote">{slide.paper.headnote}</p>
            <p class="told-words">{slide.paper.text}</p>
          </Flow>
        </div>
      );
    }
    case 'stop':
      return (
        <WithPicture scene={slide.scene} props={props}>
          <p class="label">Stop here</p>
          <h1>{slide.unit.question}</h1>
          <p class="aside">The class’s code says what you underlined, and nothing about anybody.</p>
          <p class="code" data-part="class-code">
            {slide.code}
          </p>
        </WithPicture>
      );
  }
}
