/** Which lines have been underlined on other runs, for whatever prints a line to be chosen. */
import { createContext } from 'preact';

export const TriedContext = createContext<ReadonlySet<string>>(new Set());
