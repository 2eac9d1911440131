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

function Linked({ text, links, seen }: { text: string; links: NameLinks; seen: Set<string> }) {
  return (
    <>
      {findNames(text, links.index, seen).map(({ text: piece, named }, n) =>
        named === null ? (
          piece
        ) : (
          <button key={`${n}`} type="button" class="name" onClick={() => links.open(named)}>
            {piece}
          </button>
        ),
      )}
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
