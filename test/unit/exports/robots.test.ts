import { expect, test } from 'vitest';
import { lastChanges } from '#exports/feeds/last-changes.ts';
import { robotsTxt } from '#exports/robots.ts';
import { makeDossier, makeSite } from '../../support/entries.ts';

test('robots.txt allows everything, and names the sitemap by its full address', () => {
  expect(robotsTxt(makeSite({ base: '/a/b/' }))).toMatchInlineSnapshot(`
    "User-agent: *
    Disallow:

    Sitemap: https://ferry.example.org/a/b/sitemap-index.xml
    "
  `);
});

test('only pages of briefings and their list have a last change', () => {
  const dossier = makeDossier(
    {
      'briefings/changed.mdx':
        '---\npublished: 2020-04-01\nupdated: 2020-04-03\ncorrections: [{ date: 2020-04-02, was: a, now: b, why: c }]\n---\n\nProse.[^p1]\n',
      'briefings/corrected.mdx':
        '---\npublished: 2020-04-01\ncorrections: [{ date: 2020-04-02, was: a, now: b, why: c }]\norder: 3\n---\n\nProse.[^p1]\n',
    },
    { base: '/a/' },
  );
  expect(Object.fromEntries(lastChanges(dossier))).toEqual({
    'https://ferry.example.org/a/briefings/what-was-decided/': '2020-04-01',
    'https://ferry.example.org/a/briefings/changed/': '2020-04-03',
    'https://ferry.example.org/a/briefings/corrected/': '2020-04-02',
    'https://ferry.example.org/a/briefings/': '2020-04-03',
  });
});
