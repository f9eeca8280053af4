import { describe, expect, test } from 'vitest';
import type { Language } from '#schemas/languages.ts';
import type { Changes } from '../../../support/entries.ts';
import { findingsOf, messagesOf } from '../../../support/findings-of.ts';

const find = (digest: string, prose: string, changes: Changes = {}) =>
  findingsOf('number-word-is-sourced', {
    ...changes,
    'references/report.yaml': `digest: ${digest}`,
    'briefings/ferry.mdx': `${prose}[^report]`,
  });

describe('a number in words passes', () => {
  test.each([
    ['if it is one, which often stands for “a”', 'Two islanders watched the vote.', 'One islander watched the vote.'],
    ['if it is quoted', 'Two islanders watched the vote.', 'It says “six islanders watched the vote”.'],
    ['if it is small and contradicts nothing', 'It was late.', 'Two islanders watched the vote.'],
    ['in figures, which another rule checks', 'Two islanders watched the vote.', '6 islanders watched the vote.'],
  ])('%s', (_why, digest, prose) => {
    expect(find(digest, prose)).toEqual([]);
  });

  test('if it is part of a name', () => {
    expect(find('It was late.', 'They saw Six Rocks.', { 'places/rocks.yaml': 'name: Six Rocks' })).toEqual([]);
    expect(find('It was late.', 'Ada Quill saw six rocks near Holm.')).toEqual([
      'briefings/ferry.mdx:9:15 “six” is in none of the sources cited here',
    ]);
  });
});

test('three is the smallest number that a source must have', () => {
  expect(find('It was late.', 'Three islanders watched the vote.')).toEqual([
    'briefings/ferry.mdx:9:1 “Three” is in none of the sources cited here',
  ]);
});

test('the hint names all cited sources', () => {
  const hintFor = (cites: string) =>
    messagesOf('number-word-is-sourced', {
      'references/report.yaml': 'digest: It was late.',
      'briefings/ferry.mdx': `Six islanders watched the vote.${cites}`,
    })[0]?.hint;
  expect(hintFor('[^report]')).toBe('Correct the number, or cite the source that gives it: report does not.');
  expect(hintFor('[^report][^p1]')).toBe('Correct the number, or cite the source that gives it: report, p1 do not.');
});

describe('a number of years, months and so on', () => {
  const reasonsIn = (language: Language, digest: string, prose: string) =>
    findingsOf(
      'number-word-is-sourced',
      { 'references/report.yaml': `digest: ${digest}`, 'briefings/ferry.mdx': `${prose}[^report]` },
      { language },
    ).map((finding) => finding.replace(/^\S+ /, ''));

  test.each<[Language, digest: string, prose: string, reason: string]>([
    ['uk', 'Ремонт триватиме півтора року.', 'Ремонт триватиме два роки.', '“два роки” does not fit report, which has “півтора року”'],
    [
      'en-GB',
      'It shut on 5 May 2018, after a year and a half of work on 12 boats.',
      'It shut after two years of work.',
      '“two years” does not fit report, which has “a year and a half of work”',
    ],
    ['uk', 'Ремонт триватиме два роки.', 'Ремонт триватиме півтора року.', '“півтора року” does not fit report, which has “два роки”'],
    ['de', 'Es dauert anderthalb Jahre.', 'Es dauert zwei Jahre.', '“zwei Jahre” does not fit report, which has “anderthalb Jahre”'],
    ['fr', 'Cela dure un an et demi.', 'Cela dure deux ans.', '“deux ans” does not fit report, which has “un an et demi”'],
    ['en-GB', 'It takes a year and a half.', 'It takes two years.', '“two years” does not fit report, which has “a year and a half”'],
    ['en-GB', 'It takes half a year.', 'It takes five months.', '“five” is in none of the sources cited here'],
    ['de', 'Es dauert ein halbes Jahr.', 'Es dauert fünf Monate.', '“fünf” is in none of the sources cited here'],
    ['fr', 'Cela dure une demi-année.', 'Cela dure cinq mois.', '“cinq” is in none of the sources cited here'],
    ['uk', 'Ремонт триватиме півроку.', 'Ремонт триватиме п’ять місяців.', '“п’ять” is in none of the sources cited here'],
    [
      'uk',
      'Ремонт триватиме два з половиною роки.',
      'Ремонт триватиме два роки.',
      '“два роки” does not fit report, which has “два з половиною роки”',
    ],
    ['en-GB', 'It takes two years.', 'It takes one and a half years.', '“one and a half years” does not fit report, which has “two years”'],
  ])('that is another is reported (%s): %s', (language, digest, prose, reason) => {
    expect(reasonsIn(language, digest, prose)).toEqual([reason]);
  });

  test.each<[Language, digest: string, prose: string]>([
    ['uk', 'Ремонт триватиме півтора року.', 'За півтора року ремонт скінчиться.'],
    ['de', 'Es dauert anderthalb Jahre.', 'Anderthalb Jahre dauert es.'],
    ['fr', 'Cela dure trois ans et demi.', 'Cela dure trois ans et demi.'],
    ['en-GB', 'It takes a year and a half.', 'It takes one and a half years.'],
    ['en-GB', 'It takes three and a half years.', 'It takes three and a half years.'],
    ['en-GB', 'It takes a year and a half, and the road two years.', 'The road takes two years.'],
    ['en-GB', 'It takes 18 months.', 'It takes a year and a half.'],
    ['en-GB', 'It takes a year and a half.', 'It takes eighteen months.'],
    ['en-GB', 'It takes 2 and a half years.', 'It takes two and a half years.'],
    ['fr', 'Cela dure 2 ans et demi.', 'Cela dure deux ans et demi.'],
    ['en-GB', 'It takes half a year.', 'It takes six months.'],
    ['en-GB', 'It takes six months.', 'It takes half a year.'],
    ['en-GB', 'It was shut for a half-year.', 'There was a six-month break.'],
    ['en-GB', 'The trip takes 180 minutes.', 'It takes three hours.'],
    ['de', 'Es dauert ein halbes Jahr.', 'Es dauert sechs Monate.'],
    ['fr', 'Cela dure un an et demi.', 'Cela dure dix-huit mois.'],
    ['fr', 'Cela dure une demi-année.', 'Cela dure six mois.'],
    ['uk', 'Ремонт триватиме пів року.', 'Ремонт триватиме шість місяців.'],
    ['uk', 'Ремонт триватиме півтора року.', 'Ремонт триватиме вісімнадцять місяців.'],
    ['uk', 'Ремонт триватиме рік з половиною.', 'Ремонт триватиме півтора року.'],
    ['en-GB', 'It takes 18 months, two years less than planned.', 'It takes a year and a half.'],
    ['en-GB', 'It takes 90 minutes. Every two hours one goes.', 'It takes an hour and a half.'],
    ['en-GB', 'It takes two hours and thirty minutes.', 'It takes two and a half hours.'],
    ['en-GB', 'It is valid for 2.5 years, the other for two.', 'The other is valid for two years.'],
    ['en-GB', 'It takes a year and a half.', 'It takes less than two years.'],
    ['en-GB', 'It took a year and a half, until 2019. It closed in 2021.', 'It closed two years later.'],
    ['en-GB', 'It took a year and a half, and closed later.', 'It took a year and a half, and closed two years later.'],
    ['en-GB', 'She ruled for eight and a half years.', 'Two years of hers were good.'],
    ['de', 'Es dauert zweieinhalb Jahre.', 'Es dauert über zwei Jahre.'],
    ['de', 'Es dauert zwei Jahre und sechs Monate.', 'Es dauert zweieinhalb Jahre.'],
    ['de', 'Es dauert 90 Minuten, alle zwei Stunden fährt eins.', 'Es dauert anderthalb Stunden.'],
    ['fr', 'Cela dure 2 heures 30.', 'Cela dure deux heures et demie.'],
    ['fr', 'Cela dure deux ans et demi.', 'Cela dure plus de deux ans.'],
    ['uk', 'Дорога триває 90 хвилин, пором ходить кожні дві години.', 'Дорога триває півтори години.'],
    ['uk', 'Ремонт триватиме два з половиною роки.', 'Ремонт триватиме понад два роки.'],
    ['en-GB', 'It was closed for five months.', 'Two months are left.'],
  ])('that the source has, or that says something else, passes (%s): %s', (language, digest, prose) => {
    expect(reasonsIn(language, digest, prose)).toEqual([]);
  });
});
