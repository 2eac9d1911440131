/** The addresses that the sources give, as far as they can be judged without opening them; `npm run links` opens them. */
import { describe, expect, it } from 'vitest';
import { loadProject, projectEvidence } from '../../src/authoring/project.ts';

const { facts } = projectEvidence(loadProject());
const urls = [
  ...new Set(Object.values(facts).flatMap(({ sources }) => sources.flatMap(({ url }) => url ?? []))),
];

/** Names kept for examples, and addresses of no public machine. */
const PLACEHOLDER =
  /(^|\.)(example|test|invalid|localhost|local|internal)$|(^|\.)example\.(com|net|org)$|^[\d.]+$|^\[|^[^.]+$/;

describe('a source’s address', () => {
  it('is a whole one, of a public host, with nothing in it that was pasted by mistake', () => {
    expect(urls.length).toBeGreaterThan(300);
    for (const url of urls) {
      expect(URL.canParse(url), url).toBe(true);
      const { protocol, hostname, username } = new URL(url);
      expect(['https:', 'http:'], url).toContain(protocol);
      expect(hostname, url).not.toMatch(PLACEHOLDER);
      expect(username, url).toBe('');
      expect(url, url).not.toMatch(/\s|[<>"]|utm_|[.,;]$/);
    }
  });

  it('is by https wherever the record knows the host by https', () => {
    const secure = new Set(urls.filter((url) => url.startsWith('https:')).map((url) => new URL(url).host));
    expect(urls.filter((url) => url.startsWith('http:') && secure.has(new URL(url).host))).toEqual([]);
  });

  it('is left out where there is none, and who wrote and what it is called never are', () => {
    for (const { id, sources } of Object.values(facts)) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const one of sources)
        expect(
          [one.author, one.title].every((word) => word.trim() !== ''),
          id,
        ).toBe(true);
    }
  });
});
