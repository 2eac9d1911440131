/** Sets one line: marks and quotes, and where `seen` is given, names that open a card, each once. */
import { useContext } from 'preact/hooks';
import { findNames } from '../evidence/names.ts';
import { type NameLinks, NameLinksContext } from './names.ts';
import { typeset } from './typeset.ts';

interface TextProps {
  readonly line: string;
  /** Names already linked on this page; a text inside a button is given none. */
  readonly seen?: Set<string>;
}

/** What clings to a name without a space: a comma, an apostrophe and its s. */
const clinging = (text: string | undefined): string => /^\S*/.exec(text ?? '')?.[0] ?? '';

function Linked({ text, links, seen }: { text: string; links: NameLinks; seen: Set<string> }) {
  const pieces = findNames(text, links.index, seen);
  return (
    <>
      {pieces.map(({ text: piece, named }, n) => {
        if (named === null) return n === 0 ? piece : piece.slice(clinging(piece).length);
        const next = pieces[n + 1];
        // A button is a box to the browser: what follows it at once would be let fall to the next line.
        return (
          <span key={`${n}`} class="unbroken">
            <button type="button" class="name" onClick={() => links.open(named)}>
              {piece}
            </button>
            {next?.named === null ? clinging(next.text) : ''}
          </span>
        );
      })}
    </>
  );
}

export function Text({ line, seen }: TextProps) {
  const links = useContext(NameLinksContext);
  return (
    <>
      {typeset(line).map(({ text, italic, bold }, n) => {
        const key = `${n}`;
        const words =
          links !== null && seen !== undefined ? (
            <Linked key={key} text={text} links={links} seen={seen} />
          ) : (
            text
          );
        if (italic) return <i key={key}>{words}</i>;
        return bold ? <b key={key}>{words}</b> : words;
      })}
    </>
  );
}
