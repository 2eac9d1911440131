/**
 * Turns a line's plain text into what is set: `<i>` and `<b>` become marks, straight quotes become typographic ones.
 * Any other markup stays text, so nothing a story says can become an element.
 */

export interface Run {
  readonly text: string;
  readonly italic: boolean;
  readonly bold: boolean;
}

/** A quote opens after nothing, a space, a bracket, a dash or another opening quote. */
function curl(text: string, before: string): string {
  let last = before;
  let set = '';
  for (const char of text) {
    const opens = last === '' || /[\s([{—–“‘]/.test(last);
    const now = char === '"' ? (opens ? '“' : '”') : char === "'" ? (opens ? '‘' : '’') : char;
    set += now;
    last = now;
  }
  return set;
}

/** The runs of a line, in order; empty ones left out. */
export function typeset(line: string): Run[] {
  const runs: Run[] = [];
  let italic = false;
  let bold = false;
  let last = '';
  for (const piece of line.split(/(<\/?[ib]>)/)) {
    if (piece === '<i>' || piece === '</i>') italic = piece === '<i>';
    else if (piece === '<b>' || piece === '</b>') bold = piece === '<b>';
    else if (piece !== '') {
      const text = curl(piece, last);
      runs.push({ text, italic, bold });
      last = text.at(-1) ?? last;
    }
  }
  return runs;
}

/** The line as plain words, for titles and announcements. */
export const plainText = (line: string): string =>
  typeset(line)
    .map(({ text }) => text)
    .join('');
