import { describe, expect, test } from 'vitest';
import { listCorrections } from '#dossier/corrections.ts';
import { corrections } from '#locales/en-GB/catalogue/corrections.ts';
import { correctedWorks } from '#exports/structured-data/correction-comments.ts';
import { correctionsFeed } from '#exports/feeds/corrections-feed.ts';
import { makeDossier } from '../../support/entries.ts';

const corrected = (...days: string[]) =>
  `corrections: [${days.map((day) => `{ date: ${day}, was: jetty, now: pier, why: It is one. }`).join(', ')}]`;

const dossier = makeDossier(
  {
    'glossary/pier.yaml': `term: pier\n${corrected('2020-05-09', '2020-05-01')}`,
    'actors/ben-oake.yaml': `name: Ben Oake\n${corrected('2020-05-09')}`,
    'places/pier.yaml': `name: Pier\n${corrected('2020-06-01')}`,
  },
  { base: '/ferry/' },
);

describe('a correction is described', () => {
  test.each([
    ['pier', 'This said “jetty”; it now says “pier”. It is one.'],
    ['The pier.', 'This said “jetty”; it now says “The pier.” It is one.'],
    ['a “pier”', 'This said “jetty”; it now says “a ‘pier’”. It is one.'],
    [null, 'This said “jetty”; these words were removed. It is one.'],
  ])('with %j as the new text', (now, told) => {
    expect(corrections.describe({ was: 'jetty', now, why: 'It is one.' })).toBe(told);
  });
});

test('the corrections of all entries are listed newest first, and keep their fragments when one is added', () => {
  expect(listCorrections(dossier).map(({ date, anchor }) => `${date} ${anchor}`)).toEqual([
    '2020-06-01 places-pier-1',
    '2020-05-09 actors-ben-oake-1',
    '2020-05-09 glossary-pier-2',
    '2020-05-01 glossary-pier-1',
  ]);
  expect(listCorrections(makeDossier())).toEqual([]);
});

test('a feed has corrections as items with permanent addresses', () => {
  expect(correctionsFeed(dossier).items[0]).toMatchObject({
    title: 'Correction: Pier',
    path: '/corrections/#places-pier-1',
    published: '2020-06-01',
    summary: 'This said “jetty”; it now says “pier”. It is one.',
  });
});

test('feeds and structured data have a correction without the marks of its emphasis', () => {
  const emphasised = makeDossier({
    'glossary/pier.yaml': 'term: pier\ncorrections: [{ date: 2020-05-09, was: a *jetty*, now: null, why: It is *none*. }]',
  });
  const plain = 'This said “a jetty”; these words were removed. It is none.';
  expect(correctionsFeed(emphasised).items[0]).toMatchObject({ summary: plain });
  expect(correctedWorks(emphasised, emphasised.glossary)).toMatchObject([{ correction: [{ text: plain }] }]);
});

test('structured data has corrected entries with their address, and no others', () => {
  expect(correctedWorks(dossier, dossier.places)).toMatchInlineSnapshot(`
    [
      {
        "@type": "CreativeWork",
        "correction": [
          {
            "@type": "CorrectionComment",
            "datePublished": "2020-06-01",
            "text": "This said “jetty”; it now says “pier”. It is one.",
          },
        ],
        "url": "https://ferry.example.org/ferry/places/pier/",
      },
    ]
  `);
});
