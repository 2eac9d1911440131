import { describe, expect, it } from 'vitest';
import { citeSource, sayDate } from '../../src/evidence/cite.ts';

describe('citations', () => {
  it('say a date as far as it is known, and a range', () => {
    expect(sayDate('1950-06-25/1950-06-27')).toBe('25 June 1950 to 27 June 1950');
    expect(sayDate('1945-08')).toBe('August 1945');
    expect(sayDate('1937/1938')).toBe('1937 to 1938');
  });

  it('give author, title, collection and year', () => {
    const source = {
      author: 'Joseph Stalin',
      title: 'Stalin to Truman',
      year: 1945,
      collection_or_publisher: 'FRUS 1945, vol. VI, doc. 450',
      url: null,
    };
    expect(citeSource(source)).toBe(
      'Joseph Stalin, “Stalin to Truman”, FRUS 1945, vol. VI, doc. 450 (1945).',
    );
    expect(citeSource({ ...source, year: 'n.d.', collection_or_publisher: '' })).toBe(
      'Joseph Stalin, “Stalin to Truman” (undated).',
    );
  });
});
