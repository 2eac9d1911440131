/** OpenDyslexic, fetched only by those who choose it. */
import '@fontsource/opendyslexic/latin-400.css';
import '@fontsource/opendyslexic/latin-400-italic.css';
import '@fontsource/opendyslexic/latin-700.css';
