import { describe, expect, test } from 'vitest';
import { listCorrections, tellCorrection, tellCorrections } from '#model/corrections.ts';
import { correctedWork } from '#model/exports/correction-comments.ts';
import { correctionItems } from '#model/exports/correction-items.ts';
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

describe('a correction is told', () => {
  test.each([
    ['pier', 'This said “jetty”; it says “pier”. It is one.'],
    ['The pier.', 'This said “jetty”; it says “The pier.” It is one.'],
    [null, 'This said “jetty”; these words were taken out. It is one.'],
  ])('with %j as what it says now', (now, told) => {
    expect(tellCorrection({ was: 'jetty', now, why: 'It is one.' })).toBe(told);
  });
});

test('the corrections of all entries are listed newest first, and keep their fragments when another is made', () => {
  expect(listCorrections(dossier).map(({ date, anchor }) => `${date} ${anchor}`)).toEqual([
    '2020-06-01 places-pier-1',
    '2020-05-09 actors-ben-oake-1',
    '2020-05-09 glossary-pier-2',
    '2020-05-01 glossary-pier-1',
  ]);
  expect(listCorrections(makeDossier())).toEqual([]);
});

test('a feed has them as items with full addresses', () => {
  expect(correctionItems(dossier)[0]).toEqual({
    title: 'Correction: Pier',
    link: 'https://ferry.example.org/ferry/corrections/#places-pier-1',
    day: '2020-06-01',
    description: 'This said “jetty”; it says “pier”. It is one.',
  });
});

test('schema.org has those of an entry with its address', () => {
  expect(correctedWork(tellCorrections(dossier, dossier.entry('places/pier')!))).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@id": "https://ferry.example.org/ferry/places/#pier",
      "@type": "CreativeWork",
      "correction": [
        {
          "@type": "CorrectionComment",
          "datePublished": "2020-06-01",
          "text": "This said “jetty”; it says “pier”. It is one.",
        },
      ],
      "url": "https://ferry.example.org/ferry/places/#pier",
    }
  `);
});
