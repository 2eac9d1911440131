/** Sets one line: marks and quotes, nothing else. */
import { typeset } from './typeset.ts';

export function Text({ line }: { readonly line: string }) {
  return (
    <>
      {typeset(line).map(({ text, italic, bold }, n) => {
        const key = `${n}`;
        if (italic) return <i key={key}>{text}</i>;
        return bold ? <b key={key}>{text}</b> : text;
      })}
    </>
  );
}
