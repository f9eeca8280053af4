import { describe, expect, test } from 'vitest';
import { readSubject } from '../../support/subject.ts';

const { dossier, findAfter } = await readSubject('french-project');

test('a subject in French has no findings', () => {
  expect(findAfter()).toEqual([]);
});

test('a name is found behind an elided article', () => {
  expect(dossier?.names.find('L’île d’Orme garde son bac, dit Maud Delorme.').map(({ key, start, end }) => [key, end - start])).toEqual([
    ['places/ile-orme', 'île d’Orme'.length],
    ['actors/maud-delorme', 'Maud Delorme'.length],
  ]);
});

const BRIDGE = 'pourquoi-pas-de-pont.mdx';
const FERRY = 'et-maintenant.mdx';

describe.each<[what: string, file: string, from: string, to: string, rule: string]>([
  ['another day', FERRY, 'Le 26 janvier 2022', 'Le 25 janvier 2022', 'date-is-sourced'],
  ['another month', FERRY, 'Le 26 janvier 2022', 'Le 26 mars 2022', 'date-is-sourced'],
  ['a day that does not exist', FERRY, 'Le 26 janvier 2022', 'Le 31 février 2022', 'date-is-possible'],
  ['a wrong weekday', FERRY, 'Le 26 janvier 2022', 'Mardi 26 janvier 2022', 'weekday-matches-date'],
  ['another season', FERRY, 'à l’automne 2022', 'à l’été 2022', 'date-is-sourced'],
  ['a date in figures', FERRY, 'Le 26 janvier 2022', 'Le 26/01/2022', 'date-is-readable'],
  ['the first day of a month without its ending', FERRY, 'Le 26 janvier 2022', 'Le 1 janvier 2022', 'date-is-readable'],
  ['another year', FERRY, 'depuis 1911', 'depuis 1921', 'number-is-sourced'],
  ['another figure', BRIDGE, '8\u202f500 visiteurs', '8\u202f600 visiteurs', 'number-is-sourced'],
  ['another decimal', BRIDGE, 'coûterait 1,6 million', 'coûterait 1,5 million', 'number-is-sourced'],
  ['another number word', FERRY, 'sept membres', 'huit membres', 'number-word-is-sourced'],
  ['another number word of two words', FERRY, 'sept membres', 'soixante et onze membres', 'number-word-is-sourced'],
  ['other quoted words', BRIDGE, 'Nous ne vendons pas notre calme', 'Nous ne donnons pas notre calme', 'quote-is-verbatim'],
  ['a quotation without its “pas”', BRIDGE, 'Nous ne vendons pas notre calme', 'Nous vendons notre calme', 'quote-is-verbatim'],
  ['a quotation that begins behind “pas”', BRIDGE, 'Nous ne vendons pas notre calme', 'notre calme', 'quote-is-verbatim'],
  ['a quotation from which “pas” is left out', BRIDGE, 'qui ne circule pas en hiver', 'qui … circule … en hiver', 'quote-is-verbatim'],
  ['another speaker', BRIDGE, 'a déclaré M. Oster', 'a déclaré Mme Delorme', 'quote-has-right-speaker'],
  ['a speaker in front of the words', BRIDGE, 'La maire Maud Delorme refuse le pont', 'Yann Oster a déclaré', 'quote-has-right-speaker'],
  ['a speaker behind “selon”', BRIDGE, 'a déclaré M. Oster', 'selon la maire Maud Delorme', 'quote-has-right-speaker'],
  [
    'English quotation marks',
    BRIDGE,
    '«\u202fNous ne vendons pas notre calme\u202f»',
    '“Nous ne vendons pas notre calme”',
    'quotation-marks-are-paired',
  ],
  [
    'German quotation marks',
    BRIDGE,
    '«\u202fNous ne vendons pas notre calme\u202f»',
    '„Nous ne vendons pas notre calme“',
    'quotation-marks-are-paired',
  ],
  ['a mark that is not closed', BRIDGE, 'notre calme\u202f»', 'notre calme', 'quotation-marks-are-paired'],
  ['a citation that leads nowhere', BRIDGE, '[^etude-pont]', '[^etude-tunnel]', 'citation-resolves'],
  ['a citation of another source', BRIDGE, 'millions d’euros.[^etude-pont]', 'millions d’euros.[^p3]', 'number-is-sourced'],
  ['a sentence without a source', FERRY, 'Il circule depuis 1911.[^p1]', 'Il circule depuis 1911.', 'statement-has-source'],
  ['a negation that is dropped', BRIDGE, 'n’a pas publié l’étude', 'a publié l’étude', 'negation-is-sourced'],
  ['a “ne … plus” that is dropped', FERRY, 'n’est plus assez sûr', 'est assez sûr', 'negation-is-sourced'],
  ['a “pas” beside a “contre”', FERRY, 'membres ont voté contre', 'membres n’ont pas voté contre', 'negation-is-sourced'],
  ['a “pas” in front of a verb that negates', BRIDGE, 'Maud Delorme refuse', 'Maud Delorme ne refuse pas', 'negation-is-sourced'],
  ['a “pas” beside a year', FERRY, 'Il circule depuis', 'Il ne circule pas depuis', 'negation-is-sourced'],
  ['a negation that is put in', BRIDGE, '2021 donne 2,4 millions', '2021 ne chiffre pas le pont à 2,4 millions', 'negation-is-sourced'],
])('%s', (_, file, from, to, rule) => {
  test(`is reported by ${rule}`, () => {
    expect(findAfter(file, from, to).map((line) => line.split(':')[0])).toContain(rule);
  });
});

test.each([
  ['quotation marks without spaces', '«\u202fNous ne vendons pas notre calme\u202f»', '«Nous ne vendons pas notre calme»'],
  ['quotation marks with plain spaces', '«\u202fNous ne vendons pas notre calme\u202f»', '« Nous ne vendons pas notre calme »'],
  ['a figure with another space', '8\u202f500', '8 500'],
  ['a date with a space that does not break', '15 mars 2021', '15\u00a0mars 2021'],
  [
    'a verb in front of its pronoun',
    'Le pont coûterait 1,6 million d’euros, selon Oster.',
    'Le pont coûterait 1,6 million d’euros, dit Oster.',
  ],
])('%s: nothing is reported', (_, from, to) => {
  expect(findAfter(BRIDGE, from, to)).toEqual([]);
});
