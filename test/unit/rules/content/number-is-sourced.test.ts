import { describe, expect, test } from 'vitest';
import type { Language } from '#schemas/languages.ts';
import { findingsOf } from '../../../support/findings-of.ts';

const reasonsFor = (language: Language, digest: string, prose: string) =>
  findingsOf(
    'number-is-sourced',
    { 'references/report.yaml': `digest: ${digest}`, 'briefings/ferry.mdx': `${prose}[^report]` },
    { language },
  ).map((finding) => finding.replace(/^\S+ /, ''));

describe('two numbers that have changed places are reported', () => {
  test.each<[Language, digest: string, prose: string, reason: string]>([
    [
      'en-GB',
      'It has 58 houses and 68 boats.',
      'There are 68 houses and 58 boats.',
      '“68 houses” does not fit report, which has “58 houses”',
    ],
    ['en-GB', 'It has 58 houses and 6 boats.', 'There are 6 houses and 58 boats.', '“6 houses” does not fit report, which has “58 houses”'],
    [
      'en-GB',
      'It has 58 cars, 58 houses and 68 boats.',
      'There are 68 houses and 58 boats.',
      '“68 houses” does not fit report, which has “58 houses”',
    ],
    ['de', 'Sie hat 58 Häuser und 68 Boote.', 'Es gibt 68 Häuser und 58 Boote.', '“68 Häuser” does not fit report, which has “58 Häuser”'],
    [
      'fr',
      'Il y a 58 maisons et 68 bateaux.',
      'Elle a 68 maisons et 58 bateaux.',
      '“68 maisons” does not fit report, which has “58 maisons”',
    ],
    [
      'en-GB',
      'The ferry matters to 30% of islanders and 45% of mainlanders.',
      'It matters to 45% of the islanders and to 30% of the mainlanders.',
      '“45% of the islanders” does not fit report, which has “30% of islanders”',
    ],
    [
      'en-GB',
      'Of those asked, 30 per cent of all islanders and 45 per cent of the mainlanders came.',
      'There came 45 percent of islanders and 30 percent of mainlanders.',
      '“45 percent of islanders” does not fit report, which has “30 per cent of all islanders”',
    ],
    [
      'en-GB',
      'It says that 30% of islanders agreed and 45% of mainlanders agreed.',
      'Of those, 45% of islanders agreed and 30% of mainlanders agreed.',
      '“45% of islanders agreed” does not fit report, which has “30% of islanders agreed”',
    ],
    [
      'en-GB',
      'It says that 30 islanders agreed and 45 mainlanders agreed.',
      'Of those, 45 islanders agreed and 30 mainlanders agreed.',
      '“45 islanders agreed” does not fit report, which has “30 islanders agreed”',
    ],
    [
      'en-GB',
      'It says that 20% agreed and 30% refused.',
      'Of those, 30% agreed and 20% refused.',
      '“30% agreed” does not fit report, which has “20% agreed”',
    ],
    [
      'de',
      'Dafür sind 30 % der Inselbewohner und 45 Prozent der Gäste.',
      'Dafür sind 45 % der Inselbewohner und 30 % der Gäste.',
      '“45 % der Inselbewohner” does not fit report, which has “30 % der Inselbewohner”',
    ],
    [
      'fr',
      'Il sert à 30 % des habitants et à 45 % des touristes.',
      'Il sert à 45 pour cent des habitants et à 30 pour cent des touristes.',
      '“45 pour cent des habitants” does not fit report, which has “30 % des habitants”',
    ],
    [
      'uk',
      'Ним користуються 30 % жителів і 45 відсотків гостей.',
      'Ним користуються 45 % жителів і 30 % гостей.',
      '“45 % жителів” does not fit report, which has “30 % жителів”',
    ],
    ['uk', 'Там 58 будинків і 68 човнів.', 'Є 68 будинків і 58 човнів.', '“68 будинків” does not fit report, which has “58 будинків”'],
  ])('%s: %s', (language, digest, prose, reason) => {
    expect(reasonsFor(language, digest, prose)).toEqual([reason]);
  });
});

describe('two numbers pass', () => {
  test.each([
    ['in another order', 'It has 58 houses and 68 boats.', 'There are 68 boats and 58 houses.'],
    [
      'of which the source has both cases',
      'It has 58 houses and 68 boats. Once it had 68 houses and 58 boats.',
      'It had 68 houses and 58 boats.',
    ],
    ['that count the same', 'Of 68 members, 58 members came.', 'Of 68 members, 58 came.'],
    ['whose nouns stand before them', 'It had boats 58, houses 68, boats 70.', 'It had 58 boats, 68 houses and 70 boats.'],
    ['behind which something else begins', 'Boats left at 8 and cars at 12 and boats at 16.', 'At 8 boats left, at 12 cars did.'],
    ['with other words', 'It has 58 houses and 68 boats.', 'It has 68 ships and 58 huts.'],
    [
      'with the same verb, in another order',
      'So 30% of islanders agreed and 45% of mainlanders agreed.',
      'So 45% of mainlanders agreed and 30% of islanders agreed.',
    ],
    [
      'of which each counts only what both have',
      'First 30% of islanders agreed, then 45% of islanders agreed.',
      'So 45% of islanders agreed, not 30% of islanders.',
    ],
    ['as percentages, in another order', 'It has 30% of islanders and 45% of mainlanders.', 'It has 45% of mainlanders, 30% of islanders.'],
    ['that are no percentages, as those of the source are', 'It lost 58% of houses and 68% of boats.', 'It lost 68 houses and 58 boats.'],
    ['that are percentages of the same', 'It was 30%, now it is 45% of islanders.', 'It is 45% of islanders, no more 30% of islanders.'],
    [
      'with a comma behind “%”',
      'It was 30%, islanders say, and 45%, mainlanders say.',
      'It was 45%, islanders say, and 30%, mainlanders say.',
    ],
    ['in a quotation', 'It has 58 houses and 68 boats.', 'It says “68 houses and 58 boats”.'],
  ])('%s', (_, digest, prose) => {
    expect(reasonsFor('en-GB', digest, prose)).toEqual([]);
  });
});

describe('a time in figures', () => {
  test.each<[Language, digest: string, prose: string]>([
    ['en-GB', 'It takes a year and a half.', 'It takes 18 months.'],
    ['en-GB', 'It takes 18 months.', 'It takes 1.5 years.'],
    ['en-GB', 'It takes half a year.', 'It takes 6 months.'],
    ['en-GB', 'It takes half an hour.', 'It is a 30-minute trip.'],
    ['en-GB', 'The trip takes two hours.', 'It takes 120 minutes.'],
    ['de', 'Es dauert anderthalb Jahre.', 'Es dauert 18 Monate.'],
    ['de', 'Es dauerte in einem halben Jahr.', 'Es dauerte 6 Monate.'],
    ['fr', 'Cela dure un an et demi.', 'Cela dure 18 mois.'],
    ['fr', 'Cela dure une demi-heure.', 'Cela dure 30 minutes.'],
    ['uk', 'Ремонт триватиме півтора року.', 'Ремонт триватиме 18 місяців.'],
    ['uk', 'Ремонт триватиме два з половиною роки.', 'Ремонт триватиме 30 місяців.'],
    ['uk', 'Ремонт триватиме півроку.', 'Ремонт триватиме 6 місяців.'],
    ['uk', 'Дорога триває пів години.', 'Дорога триває 30 хвилин.'],
    ['en-GB', 'It takes 2 and a half years.', 'It takes 30 months.'],
    ['en-GB', 'It is a two-and-a-half-hour trip.', 'It takes 150 minutes.'],
    ['fr', 'Cela dure 2 ans et demi.', 'Cela dure 30 mois.'],
    ['uk', 'Ремонт триватиме 2 з половиною роки.', 'Ремонт триватиме 30 місяців.'],
    ['uk', 'Ремонт триватиме рік із половиною.', 'Ремонт триватиме 18 місяців.'],
    ['en-GB', 'The strike lasted a week.', 'The strike lasted 7 days.'],
    ['en-GB', 'The strike ended a year ago.', 'The strike ended 12 months ago.'],
    ['en-GB', 'It was a day-long strike.', 'The strike took 24 hours.'],
    ['en-GB', 'The ferry is painted every two years.', 'The ferry is painted every 24 months.'],
    ['en-GB', 'Each two-year term ends in May.', 'A term lasts 24 months.'],
    ['de', 'Der Streik dauerte eine Woche.', 'Der Streik dauerte 7 Tage.'],
    ['de', 'Sie wird alle zwei Jahre gestrichen.', 'Sie wird alle 24 Monate gestrichen.'],
    ['fr', 'La grève a duré une semaine.', 'La grève a duré 7 jours.'],
    ['uk', 'Страйк тривав тиждень.', 'Страйк тривав 7 днів.'],
    ['uk', 'Він сказав, що два роки тривав ремонт.', 'Ремонт тривав 24 місяці.'],
    ['uk', 'Порт закрито, тому що два роки тривав ремонт.', 'Ремонт тривав 24 місяці.'],
  ])('may have another unit than in the source (%s): %s', (language, digest, prose) => {
    expect(reasonsFor(language, digest, prose)).toEqual([]);
  });

  test.each<[Language, digest: string, prose: string, figure: string]>([
    ['en-GB', 'It takes a year and a half.', 'It takes 16 months.', '16'],
    ['en-GB', 'It takes a year and a half.', 'It takes 2 years.', '2'],
    ['en-GB', 'It takes a year and a half.', 'It carries 18 boats.', '18'],
    ['en-GB', 'It takes a year and a half.', 'It takes 18 months for 16 boats.', '16'],
    ['en-GB', 'It takes two and a half hours.', 'It takes 30 minutes.', '30'],
    ['de', 'Es dauert anderthalb Jahre.', 'Es dauert 16 Monate.', '16'],
    ['de', 'Es dauert zwei und ein halbes Jahr.', 'Es dauert 6 Monate.', '6'],
    ['fr', 'Cela dure un an et demi.', 'Cela dure 16 mois.', '16'],
    ['uk', 'Ремонт триватиме півтора року.', 'Ремонт триватиме 16 місяців.', '16'],
    ['uk', 'Вітер дме з півдня.', 'Вітер дме 12 годин.', '12'],
    ['en-GB', 'It takes twenty-two and a half years.', 'It takes 30 months.', '30'],
    ['fr', 'Cela dure vingt-deux ans et demi.', 'Cela dure 30 mois.', '30'],
    ['uk', 'Ремонт триватиме сорок два з половиною роки.', 'Ремонт триватиме 30 місяців.', '30'],
    ['en-GB', 'It was the second year.', 'It takes 24 months.', '24'],
    ['en-GB', 'It was the 2nd year.', 'It takes 24 months.', '24'],
    ['de', 'Es war im 2. Jahr.', 'Es dauert 24 Monate.', '24'],
    ['fr', 'C’était la deuxième année.', 'Cela dure 24 mois.', '24'],
    ['uk', 'Ішов другий рік.', 'Ремонт триватиме 24 місяці.', '24'],
    ['uk', 'Ремонт триватиме рік із половиною.', 'Ремонт триватиме 12 місяців.', '12'],
    ['en-GB', 'The strike lasted a week.', 'The strike lasted 8 days.', '8'],
    ['en-GB', 'The ferry sails twice a week.', 'The strike lasted 7 days.', '7'],
    ['en-GB', 'The ferry is painted every two years.', 'The ferry was away for 24 months.', '24'],
    ['en-GB', 'The ferry was away for two years.', 'The ferry is painted every 24 months.', '24'],
    ['de', 'Sie fährt einmal in der Woche.', 'Der Streik dauerte 7 Tage.', '7'],
    ['de', 'Sie wird alle zwei Jahre gestrichen.', 'Sie lag 24 Monate still.', '24'],
    ['fr', 'Le bateau part deux fois par semaine.', 'La grève a duré 7 jours.', '7'],
    ['fr', 'Le bateau est peint tous les deux ans.', 'La grève a duré 24 mois.', '24'],
    ['uk', 'Пором ходить двічі на тиждень.', 'Страйк тривав 7 днів.', '7'],
    ['uk', 'Пором фарбують кожні два роки.', 'Страйк тривав 24 місяці.', '24'],
    ['uk', 'Пором фарбують що два роки.', 'Страйк тривав 24 місяці.', '24'],
  ])('must be the same time (%s): %s', (language, digest, prose, figure) => {
    expect(reasonsFor(language, digest, prose)).toEqual([`${figure} is in none of the sources cited here`]);
  });
});

describe('a number that stands in the place of another is reported', () => {
  test.each<[Language, digest: string, prose: string, reason: string]>([
    [
      'en-GB',
      'The motion passed with 100 votes to 11, and 58 abstentions.',
      'It passed with 100 votes to 11, and 100 abstentions.',
      '“100 abstentions” does not fit report, which has “58 abstentions” there',
    ],
    [
      'de',
      'Der Antrag erhielt 141 gegen fünf Stimmen bei 35 Enthaltungen.',
      'Er erhielt 141 gegen fünf Stimmen bei 141 Enthaltungen.',
      '“141 Enthaltungen” does not fit report, which has “35 Enthaltungen” there',
    ],
    [
      'fr',
      'La motion a recueilli 100 voix contre 11, avec 58 abstentions.',
      'Elle a recueilli 100 voix contre 11, avec 11 abstentions.',
      '“11 abstentions” does not fit report, which has “58 abstentions” there',
    ],
    [
      'uk',
      'За проголосували 100 депутатів, проти 11, утрималися 58.',
      'За проголосували 11 депутатів, проти 11, утрималися 58.',
      '“11 депутатів” does not fit report, which has “100 депутатів” there',
    ],
  ])('%s: %s', (language, digest, prose, reason) => {
    expect(reasonsFor(language, digest, prose)).toContain(reason);
  });
});

test.each([
  ['the source has it twice', 'It has 58 cars, 11 boats and 58 houses.', 'There are 58 cars, 11 boats and 58 houses.'],
  [
    'another sentence has it twice',
    'It has 58 cars, 11 boats and 9 houses. The 58 had 58 owners.',
    'There are 58 cars, 11 boats and 58 owners.',
  ],
  ['the order is another', 'It has 58 cars, 11 boats and 9 houses.', 'There are 9 houses, 9 of them old, and 58 cars.'],
  ['two differ', 'It has 58 cars, 11 boats and 9 houses.', 'The 58 cars had 58 owners and 58 drivers.'],
  ['there are two numbers only', 'All 58 members came, and 11 guests.', 'Of the 58 members all 58 came.'],
  ['the source has more numbers', 'It has 58 cars, 11 boats, 9 houses and 4 bays.', 'There are 58 cars, 11 boats and 58 owners.'],
])('a number that stands twice is not reported if %s', (_, digest, prose) => {
  expect(reasonsFor('en-GB', digest, prose)).toEqual([]);
});

test('a number that stands in the place of another is found in a later sentence of a text', () => {
  const files = {
    'references/report.yaml': 'digest: It has 58 cars, 11 boats and 9 houses.',
    'actors/ada-quill.yaml': 'statements: [{ text: "She came. There are 58 cars, 58 boats and 9 houses.", cites: [report] }]',
  };
  expect(findingsOf('number-is-sourced', files)).toEqual([
    'actors/ada-quill.yaml:1:52 “58 boats” does not fit report, which has “11 boats” there',
  ]);
});

test('a number that no source has is reported once, also beside one that stands twice', () => {
  const digest = 'It has 58 cars, 58 boats and 9 houses.';
  expect(reasonsFor('en-GB', digest, 'There are 58 cars, 58 boats and 7 houses.')).toEqual(['7 is in none of the sources cited here']);
});
