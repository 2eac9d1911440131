/** Citations for a class: each style sheet’s own order, marks and names. */
import { describe, expect, it } from 'vitest';
import { familyFirst } from '../../src/classroom/guide/authors.ts';
import { citeAs, isBook } from '../../src/classroom/guide/citation.ts';
import type { Source } from '../../src/evidence/types.ts';

const sourceOf = (source: Partial<Source>): Source => ({
  author: 'Alan Kirk',
  title: 'Telegram 72, 10 January 1950',
  year: 1950,
  collection_or_publisher: 'FRUS 1950, vol. II, doc. 106',
  url: 'https://history.state.gov/historicaldocuments/frus1950v02/d106',
  ...source,
});

describe('a citation', () => {
  it('of a piece names its holder', () => {
    expect(citeAs('Chicago', sourceOf({}))).toBe(
      'Alan Kirk, “Telegram 72, 10 January 1950,” FRUS 1950, vol. II, doc. 106, https://history.state.gov/historicaldocuments/frus1950v02/d106.',
    );
    expect(citeAs('MLA', sourceOf({}))).toBe(
      'Kirk, Alan. “Telegram 72, 10 January 1950.” FRUS 1950, vol. II, doc. 106, https://history.state.gov/historicaldocuments/frus1950v02/d106.',
    );
  });

  it('of a book names its publisher, without marks round the title', () => {
    const book = sourceOf({
      author: 'Chen Jian',
      title: 'China’s Road to the Korean War',
      year: 1994,
      collection_or_publisher: 'Columbia University Press',
      url: null,
    });
    expect(citeAs('Chicago', book)).toBe(
      'Chen Jian, China’s Road to the Korean War (Columbia University Press, 1994).',
    );
    expect(citeAs('MLA', book)).toBe(
      'Chen Jian. China’s Road to the Korean War. Columbia University Press, 1994.',
    );
  });

  it('turns the first author’s name round in MLA, and none that puts the family first, and no office', () => {
    expect(familyFirst('Kathryn Weathersby')).toBe('Weathersby, Kathryn');
    expect(familyFirst('Yoram Gorlizki and Oleg Khlevniuk')).toBe('Gorlizki, Yoram, and Oleg Khlevniuk');
    expect(familyFirst('Sergei N. Goncharov, John W. Lewis and Xue Litai')).toBe(
      'Goncharov, Sergei N., et al.',
    );
    expect(familyFirst('Nikita Khrushchev (ed. and trans. Strobe Talbott)')).toBe(
      'Khrushchev, Nikita (ed. and trans. Strobe Talbott)',
    );
    expect(familyFirst('V. I. Ivanov')).toBe('Ivanov, V. I.');
    for (const stays of [
      'Mao Zedong',
      'Kim Dong-choon',
      'Shen Zhihua and Xia Yafeng',
      'US Department of State',
      'Ben Harris, US Forces Korea',
    ])
      expect(familyFirst(stays)).toBe(stays);
    expect(citeAs('MLA', sourceOf({ author: 'Alan G. Kirk' }))).toMatch(/^Kirk, Alan G\. “Telegram/);
  });

  it('says where there is no year, and takes no newspaper or bulletin for a book', () => {
    expect(citeAs('Chicago', sourceOf({ year: 'n.d.', url: null }))).toMatch(/[^.], n\.d\.$/);
    for (const holder of ['Press (Christchurch), 29 June 1950', 'Associated Press', 'CWIHP Bulletin 6-7'])
      expect(isBook(sourceOf({ collection_or_publisher: holder })), holder).toBe(false);
  });
});
