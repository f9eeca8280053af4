import { describe, expect, test } from 'vitest';
import { readSubject } from '../../support/subject.ts';

const { dossier, findAfter } = await readSubject('german-project');

test('a subject in German has no findings', () => {
  expect(findAfter()).toEqual([]);
});

test('the genitive of a name is found as the name', () => {
  expect(
    dossier?.names.find('Aldersands Fähre ist nach Wiebke Harms’ Worten alt.').map(({ key, start, end }) => [key, end - start]),
  ).toEqual([
    ['places/aldersand', 'Aldersands'.length],
    ['actors/wiebke-harms', 'Wiebke Harms'.length],
  ]);
});

const BRIDGE = 'warum-keine-bruecke.mdx';
const FERRY = 'was-nun.mdx';

describe.each<[what: string, file: string, from: string, to: string, rule: string]>([
  ['another day', FERRY, 'Am 26. Januar 2022', 'Am 25. Januar 2022', 'date-is-sourced'],
  ['another month', FERRY, 'Am 26. Januar 2022', 'Am 26. März 2022', 'date-is-sourced'],
  ['a day that does not exist', FERRY, 'Am 26. Januar 2022', 'Am 31. Februar 2022', 'date-is-possible'],
  ['a wrong weekday', FERRY, 'Am 26. Januar 2022', 'Am Dienstag, 26. Januar 2022', 'weekday-matches-date'],
  ['another season', FERRY, 'im Herbst 2022', 'im Sommer 2022', 'date-is-sourced'],
  ['a date in figures', FERRY, 'Am 26. Januar 2022', 'Am 26.01.2022', 'date-is-readable'],
  ['another year', FERRY, 'seit 1911', 'seit 1921', 'number-is-sourced'],
  ['another figure', BRIDGE, '8.500 Gäste', '8.600 Gäste', 'number-is-sourced'],
  ['another decimal', BRIDGE, '1,6 Millionen Euro kosten, sagte', '1,5 Millionen Euro kosten, sagte', 'number-is-sourced'],
  ['another number word', FERRY, 'stimmten sieben Mitglieder', 'stimmten acht Mitglieder', 'number-word-is-sourced'],
  ['other quoted words', BRIDGE, 'Wir verkaufen unsere Ruhe nicht', 'Wir verschenken unsere Ruhe nicht', 'quote-is-verbatim'],
  ['a quotation without its “nicht”', BRIDGE, '„Wir verkaufen unsere Ruhe nicht“', '„Wir verkaufen unsere Ruhe“', 'quote-is-verbatim'],
  ['a quotation from which “nicht” is left out', BRIDGE, 'die im Winter nicht fährt', 'die im Winter … fährt', 'quote-is-verbatim'],
  ['another speaker', BRIDGE, 'fährt“, sagte Lürs', 'fährt“, sagte Harms', 'quote-has-right-speaker'],
  [
    'a speaker in front of the words',
    BRIDGE,
    'Bürgermeisterin Wiebke Harms lehnt die Brücke ab:',
    'Enno Lürs sagte:',
    'quote-has-right-speaker',
  ],
  [
    'English quotation marks',
    BRIDGE,
    '„Wir verkaufen unsere Ruhe nicht“',
    '“Wir verkaufen unsere Ruhe nicht”',
    'quotation-marks-are-paired',
  ],
  [
    'French quotation marks',
    BRIDGE,
    '„Wir verkaufen unsere Ruhe nicht“',
    '»Wir verkaufen unsere Ruhe nicht«',
    'quotation-marks-are-paired',
  ],
  ['a citation that leads nowhere', BRIDGE, '[^gutachten-bruecke]', '[^gutachten-tunnel]', 'citation-resolves'],
  ['a citation of another source', BRIDGE, '2,4 Millionen Euro.[^gutachten-bruecke]', '2,4 Millionen Euro.[^p3]', 'number-is-sourced'],
  ['a sentence without a source', FERRY, 'Sie fährt seit 1911.[^p1]', 'Sie fährt seit 1911.', 'statement-has-source'],
  [
    'a negation that is dropped',
    BRIDGE,
    'hat das Gutachten nicht veröffentlicht',
    'hat das Gutachten veröffentlicht',
    'negation-is-sourced',
  ],
  [
    'a negation that is put in',
    FERRY,
    'Am 26. Januar 2022 stimmten sieben',
    'Am 26. Januar 2022 stimmten nicht sieben',
    'negation-is-sourced',
  ],
  ['a “nicht” beside a “gegen”', FERRY, 'Mitglieder gegen die Brücke', 'Mitglieder nicht gegen die Brücke', 'negation-is-sourced'],
  ['a “nicht” beside a year', FERRY, 'Sie fährt seit 1911', 'Sie fährt nicht seit 1911', 'negation-is-sourced'],
  ['a “nicht” behind its verb', FERRY, 'Sie fährt seit 1911', 'Die Fähre fährt nicht seit 1911', 'negation-is-sourced'],
  ['a “nicht” in a split verb', BRIDGE, 'lehnt die Brücke ab:', 'lehnt die Brücke nicht ab:', 'negation-is-sourced'],
  ['a “nicht mehr” that is dropped', FERRY, 'Rates nicht mehr sicher', 'Rates noch sicher', 'negation-is-sourced'],
  ['one and a half for another number', BRIDGE, 'z. B. 1,6 Millionen', 'anderthalb Millionen', 'number-word-is-sourced'],
  ['two days of which the source has none', FERRY, 'Am 26. Januar', 'Zwischen dem 24. und dem 25. Januar', 'date-is-sourced'],
])('%s', (_, file, from, to, rule) => {
  test(`is reported by ${rule}`, () => {
    expect(findAfter(file, from, to).map((line) => line.split(':')[0])).toContain(rule);
  });
});

test.each([
  [
    'a noun of a quotation with a “nicht” behind it',
    BRIDGE,
    'lehnt die Brücke ab: „Wir verkaufen unsere Ruhe nicht“',
    'spricht von „Ruhe“',
  ],
  ['two days of which the source has one', FERRY, 'Am 26. Januar', 'Zwischen dem 25. und dem 26. Januar'],
])('%s: nothing is reported', (_, file, from, to) => {
  expect(findAfter(file, from, to)).toEqual([]);
});
