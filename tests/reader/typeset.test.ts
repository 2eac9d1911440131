import { describe, expect, it } from 'vitest';
import { plainText, typeset } from '../../src/reader/typeset.ts';

describe('typesetting', () => {
  it('sets typographic quotes, across marks too', () => {
    expect(plainText(`"Breach of the peace." What's it 'like'?`)).toBe(
      '“Breach of the peace.” What’s it ‘like’?',
    );
    expect(plainText('He said <i>"we"</i>, twice.')).toBe('He said “we”, twice.');
  });

  it('marks what stands between <i> and <b>, and leaves any other markup as text', () => {
    expect(typeset('a <i>b</i> <b>c</b>')).toEqual([
      { text: 'a ', italic: false, bold: false },
      { text: 'b', italic: true, bold: false },
      { text: ' ', italic: false, bold: false },
      { text: 'c', italic: false, bold: true },
    ]);
    expect(plainText('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>');
  });
});
