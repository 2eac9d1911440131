/**
 * Everything the game needs that its first pages do not, in one chunk: the outcome's spread, the panels, a lesson's
 * pages, the shelf, the chart and the comparison, and how all of these look. Must not know: when it is fetched.
 */
import '@fontsource/literata/latin-400.css';
import '@fontsource/literata/latin-ext-400.css';
import '@fontsource/literata/latin-400-italic.css';
import '@fontsource/literata/latin-600.css';
import '@fontsource/literata/cyrillic-400.css';
import '@fontsource/sofia-sans-extra-condensed/latin-600.css';
import '@fontsource/sofia-sans-extra-condensed/latin-800.css';
import '@fontsource/ibm-plex-mono/latin-500.css';
import './reader/faces.css';
import './reader/outcome.css';
import './reader/panels.css';
import './reader/replay.css';
import './classroom/lesson/lesson.css';

export { codeBook } from './classroom/classCode.ts';
export { leafImage } from './leafImage.ts';
export * as later from './reader/later.ts';
export { warmFaces } from './reader/warmFaces.ts';
export { lessonAsked, WithStory } from './withStory.ts';
