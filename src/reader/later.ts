/** The parts of the page that its first pages do not show. Whoever fetches them hands them to the reader. */
export { AfterDecision } from '../classroom/lesson/AfterDecision.tsx';
export { LessonIntro } from '../classroom/lesson/LessonIntro.tsx';
export { Opening } from '../classroom/lesson/Opening.tsx';
export { Predict } from '../classroom/lesson/Predict.tsx';
export { StopCard } from '../classroom/lesson/StopCard.tsx';
export { EndingCard, EndingHead } from './EndingCard.tsx';
export { NameCard, titleOf } from './NameCard.tsx';
export { OutcomePage } from './OutcomePage.tsx';
export { Panels } from './Panels.tsx';
export { Sources } from './Sources.tsx';
