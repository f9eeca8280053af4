import { describe, expect, test } from 'vitest';
import { enGB } from '#locales/en-GB/catalogue/catalogue.ts';
import { foldCorrections, listCorrectionDays } from '#views/corrections/correction-folds.ts';
import { makeDossier } from '../../../support/entries.ts';

const corrected = (...days: string[]) =>
  `corrections: [${days.map((day) => `{ date: ${day}, was: a *jetty*, now: pier, why: It is one. }`).join(', ')}]`;

describe('the corrections of one entry', () => {
  const fold = (...days: string[]) =>
    foldCorrections(enGB, makeDossier({ 'glossary/pier.yaml': `term: pier\n${corrected(...days)}` }).glossary[0]!);

  test('are folded under their day, with emphasis', () => {
    expect(fold('2020-05-09')).toEqual({
      label: 'Corrected on 9 May 2020 (1)',
      isOneDay: true,
      items: [{ date: '2020-05-09', html: 'This said “a <em>jetty</em>”; it now says “pier”. It is one.' }],
    });
  });

  test('are folded under the last day, if there are several days', () => {
    expect(fold('2020-05-09', '2020-05-01')).toMatchObject({ label: 'Last corrected on 9 May 2020 (2)', isOneDay: false });
  });

  test('are nothing if there are none', () => {
    expect(fold()).toBeUndefined();
  });
});

test('all corrections are listed by day, collection and entry', () => {
  const dossier = makeDossier({
    'glossary/pier.yaml': `term: pier\n${corrected('2020-05-09', '2020-05-09', '2020-05-01')}`,
    'actors/ben-oake.yaml': `name: Ben Oake\n${corrected('2020-05-09')}`,
  });
  expect(
    listCorrectionDays(dossier).map(({ date, summary, parts }) => [
      date,
      summary,
      parts
        .flatMap(({ groups }) => groups)
        .map(({ heading, entries }) => [heading, entries.map(({ name, href, items }) => [name, href, items.map(({ anchor }) => anchor)])]),
    ]),
  ).toEqual([
    [
      '2020-05-09',
      '3 corrections in 2 texts',
      [
        ['People, states and institutions', [['Ben Oake', '/actors/ben-oake/', ['actors-ben-oake-1']]]],
        ['Terms', [['Pier', '/glossary/pier/', ['glossary-pier-3', 'glossary-pier-2']]]],
      ],
    ],
    ['2020-05-01', '1 correction in 1 text', [['Terms', [['Pier', '/glossary/pier/', ['glossary-pier-1']]]]]],
  ]);
});

test('corrections of dates, figures and quotations come first, then those of names, then those of wording', () => {
  const changes = [
    ['in May', 'in March'],
    ['the mayor', 'Ben Oake'],
    ['40 boats', '41 boats'],
    ['a “fine” day', 'a “bright” day'],
  ].map(([was, now]) => `{ date: 2020-05-09, was: ${was}, now: ${now}, why: It is so. }`);
  const dossier = makeDossier({
    'actors/ben-oake.yaml': 'name: Ben Oake',
    'glossary/pier.yaml': `term: pier\ncorrections: [${changes.join(', ')}]`,
  });
  const [day] = listCorrectionDays(dossier);
  expect(day?.parts.map(({ kind, count }) => [kind, count])).toEqual([
    ['facts', 2],
    ['names', 1],
    ['wording', 1],
  ]);
});
