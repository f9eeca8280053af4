import { dates } from '#locales/en-GB/dates.ts';
import { expect, test } from 'vitest';
import { safeParseEdtf } from '#lib/dates/edtf-date.ts';
import { fc, checkProperty } from '../../../../support/check-property.ts';

/** A Thursday. */
const PUBLISHED = '2020-03-05';

const read = (text: string, published = PUBLISHED) =>
  dates
    .findWords(text, published)
    .map(({ words, basis, readings }) => [
      words,
      basis,
      ...readings.map(({ edtf, if: when }) => (when === undefined ? edtf : `${edtf} if ${when}`)),
    ]);

test.each([
  ['voted on Thursday', 'on Thursday', '2020-03-05'],
  ['voted last Tuesday', 'last Tuesday', '2020-03-03'],
  ['later this week', 'later this week', '2020-03-05/2020-03-08'],
  ['earlier this week', 'earlier this week', '2020-03-02/2020-03-05'],
  ['last week', 'last week', '2020-02-24/2020-03-01'],
  ['next month’s repairs', 'next month', '2020-04'],
  ['earlier this month', 'earlier this month', '2020-03'],
  ['this year', 'this year', '2020'],
  ['next year', 'next year', '2021'],
  ['since the fall, it', 'since the fall', '2019-23'],
  ['last summer', 'last summer', '2019-22'],
  ['next winter', 'next winter', '2020-24'],
  ['yesterday', 'yesterday', '2020-03-04'],
  ['two years ago', 'two years ago', '2018'],
  ['in three weeks', 'in three weeks', '2020-03-23/2020-03-29'],
  ['since November', 'since November', '2019-11'],
])('“%s” resolves to one date, no more exact than its words', (text, words, edtf) => {
  expect(read(text)).toEqual([[words, 'resolved', edtf]]);
});

test.each(['lasts for three weeks', 'has kept it for 26 years'])('“%s” is a duration, not a date', (text) => {
  expect(read(text)).toEqual([]);
});

test('a year may be followed by a comma, but a number with separated thousands is not a year', () => {
  expect(read('In 1931, after 2,009 crossings and 1998,000 fares, it stood.')).toEqual([['1931', 'stated', '1931']]);
});

test.each([
  ['will meet on Tuesday', ['on Tuesday', 'resolved', '2020-03-03 if it was past', '2020-03-10 if it was still to come']],
  [
    'over the weekend',
    ['over the weekend', 'resolved', '2020-02-29/2020-03-01 if it was past', '2020-03-07/2020-03-08 if it was still to come'],
  ],
  ['in November', ['in November', 'resolved', '2019-11 if it was past', '2020-11 if it was still to come']],
  ['on 26 January', ['on 26 January', 'resolved', '2020-01-26 if it was past', '2021-01-26 if it was still to come']],
  [
    'next Friday',
    ['next Friday', 'resolved', '2020-03-06 if the first one ahead is meant', '2020-03-13 if that of the next week is meant'],
  ],
])('“%s” may be either of two dates, and both are returned', (text, found) => {
  expect(read(text)).toEqual([found]);
});

test.each([
  ['on Wednesday 4 March', '2020-03-04'],
  ['on Wednesday, March 11', '2020-03-11'],
  ['on Friday 27 December', '2019-12-27'],
])('“%s” fits one year only', (words, edtf) => {
  expect(read(`It voted ${words}.`)).toEqual([[words, 'resolved', edtf]]);
});

test.each<[text: string, words: string, readings: string, published?: string]>([
  ['voted last Thursday', 'last Thursday', '2020-02-27'],
  ['the coming Monday', 'the coming Monday', '2020-03-09'],
  ['next Monday', 'next Monday', '2020-03-09'],
  ['next Sunday', 'next Sunday', '2020-03-08 if the first one ahead is meant, 2020-03-15 if that of the next week is meant'],
  ['this spring', 'this spring', '2020-21'],
  ['this spring', 'this spring', '2020-21', '2020-03-01'],
  ['this spring', 'this spring', '2020-21', '2020-05-31'],
  ['last spring', 'last spring', '2019-21'],
  ['last spring', 'last spring', '2019-21', '2020-05-31'],
  ['last spring', 'last spring', '2020-21', '2020-06-01'],
  ['next spring', 'next spring', '2021-21'],
  ['next spring', 'next spring', '2021-21', '2020-03-01'],
  ['in summer', 'in summer', '2019-22 if it was past, 2020-22 if it was still to come'],
  ['since  the  summer', 'since  the  summer', '2019-22'],
  ['since  summer', 'since  summer', '2019-22'],
  ['by winter', 'by winter', '2019-24', '2020-01-15'],
  ['last winter', 'last winter', '2018-24', '2020-01-15'],
  ['this week', 'this week', '2020-03-02/2020-03-08'],
  ['later next week', 'later next week', '2020-03-09/2020-03-15'],
  ['later this week', 'later this week', '2020-03-08', '2020-03-08'],
  ['earlier this week', 'earlier this week', '2020-03-02', '2020-03-02'],
  ['last weekend', 'last weekend', '2020-02-29/2020-03-01'],
  ['this weekend', 'this weekend', '2020-03-07/2020-03-08'],
  ['next weekend', 'next weekend', '2020-03-14/2020-03-15'],
  ['the past year', 'the past year', '2019'],
  ['last month', 'last month', '2019-12', '2020-01-05'],
  ['next month', 'next month', '2020-01', '2019-12-05'],
  ['on Friday 4 March', 'on Friday 4 March', '2022-03-04'],
  ['on Sunday 4 March', 'on Sunday 4 March', '2018-03-04'],
  ['On Wednesday 4 March', 'On Wednesday 4 March', '2020-03-04'],
  ['today', 'today', '2020-03-05'],
  ['tomorrow', 'tomorrow', '2020-03-06'],
  ['tonight', 'tonight', '2020-03-05'],
  ['for the last three weeks', 'for the last three weeks', '2020-02-10/2020-02-16'],
  ['from January to March', 'from January to March', '2020-01/2020-03'],
  ['from 26 to 28 January', 'from 26 to 28 January', '2020-01-26/2020-01-28 if it was past, 2021-01-26/2021-01-28 if it was still to come'],
  ['a week ago', 'a week ago', '2020-02-24/2020-03-01'],
  ['two months ago', 'two months ago', '2020-01'],
  ['on 5 March', 'on 5 March', '2020-03-05'],
  ['since 26 January', 'since 26 January', '2020-01-26'],
])('“%s” is found as “%s”, and means %s', (text, words, readings, published) => {
  const [found, ...others] = dates.findWords(text, published ?? PUBLISHED);
  expect(found?.words).toBe(words);
  expect(found?.readings.map(({ edtf, if: when }) => (when === undefined ? edtf : `${edtf} if ${when}`)).join(', ')).toBe(readings);
  expect(others).toEqual([]);
});

test('several dates of a text are all found, in order', () => {
  const edtfs = (text: string) => read(text).map(([words, , ...readings]) => [words, ...readings]);
  expect(edtfs('On 4 March 2020 it voted, and last Tuesday it met')).toEqual([
    ['4 March 2020', '2020-03-04'],
    ['last Tuesday', '2020-03-03'],
  ]);
  expect(edtfs('30 April or 1 May 2019')).toEqual([
    ['30 April', '2019-04-30'],
    ['1 May 2019', '2019-05-01'],
  ]);
  for (const text of [
    '30 April; 1 May 2019',
    '30 April and, 1 May 2019',
    '30 April and then, 1 May 2019',
    'On 30 April it sailed, 1 May 2019',
  ])
    expect(edtfs(text)[0]?.slice(1)).toEqual(['2019-04-30 if it was past', '2020-04-30 if it was still to come']);
});

test('a day takes the year of the date that follows it', () => {
  expect(read('closed on 30 April, 1 May and 3 June 2019')).toEqual([
    ['on 30 April', 'resolved', '2019-04-30'],
    ['1 May', 'resolved', '2019-05-01'],
    ['3 June 2019', 'stated', '2019-06-03'],
  ]);
});

test.each([
  ['Wednesday 4 March 2020', '2020-03-04'],
  ['March 2019', '2019-03'],
  ['1951', '1951'],
  ['Wednesday, March 4, 2020', '2020-03-04'],
  ['4th of March 2020', '2020-03-04'],
  ['2020-03-04', '2020-03-04'],
])('“%s” is a full date, and found once', (text, edtf) => {
  expect(read(`It began ${text}.`)).toEqual([[text, 'stated', edtf]]);
});

test('a date whose day and month cannot be told apart has both readings', () => {
  expect(read('It began 03/04/2019.')).toEqual([
    ['03/04/2019', 'stated', '2019-04-03 if the day comes first', '2019-03-04 if the month comes first'],
  ]);
});

test.each([
  'You may march on.',
  'They sat down.',
  'the fall of the wall',
  '8,500 boats',
  'an hour ago',
  'a minute ago',
  'one second ago',
  '30 seconds ago',
  'on monday',
  'after spring',
  'Spring came',
  'the spring in her step',
  'in the 1990s',
])('“%s” is not a date', (text) => {
  expect(read(text)).toEqual([]);
});

test('every found date is possible, and its words are at its place', () => {
  const piece = fc.constantFrom(
    'on',
    'last',
    'next',
    'the',
    'this',
    'since',
    'Monday',
    'fall',
    'week',
    'weekend',
    'May',
    '3',
    '31',
    'February',
    '2019',
    'ago',
    'two',
    'years',
    ',',
    'later',
  );
  checkProperty(
    fc.array(piece, { maxLength: 9 }).map((words) => words.join(' ')),
    (text) => {
      for (const { start, end, words, readings } of dates.findWords(text, '2020-02-29')) {
        expect(text.slice(start, end)).toBe(words);
        expect(readings.length).toBeGreaterThan(0);
        for (const { edtf } of readings) expect(safeParseEdtf(edtf)).toMatchObject({ ok: true });
      }
    },
  );
});
