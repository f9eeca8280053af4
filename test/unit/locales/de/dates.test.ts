import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { dates } from '#locales/de/dates/dates.ts';

const found = (text: string) =>
  dates.find(text).map(({ date, yearless }) => (date.ok ? date.value.edtf + (yearless ? ' yearless' : '') : date.reason));

test.each([
  ['am 26. Januar 2022', ['2022-01-26']],
  ['am Mittwoch, den 26. Januar 2022', ['2022-01-26']],
  ['am 26. und 27. Januar 2022', ['2022-01-26/2022-01-27']],
  ['vom 10. bis zum 20. Februar 2022', ['2022-02-10/2022-02-20']],
  ['zwischen dem 1. und dem 3. Juni 2022', ['2022-06-01/2022-06-03']],
  ['28. Januar – 3. Februar 2022', ['2022-01-28/2022-02-03']],
  ['am 1. Mai und am 3. Juni 2022', ['2000-05-01 yearless', '2022-06-03']],
  ['am 26. Januar', ['2000-01-26 yearless']],
  ['Sie kam am 26. Januar. Dann ging sie.', ['2000-01-26 yearless']],
  ['Ende Januar 2022', ['2022-01']],
  ['im Januar des Jahres 2022', ['2022-01']],
  ['Januar bis März 2022', ['2022-01/2022-03']],
  ['im Herbst 2021', ['2021-23']],
  ['im Winter 2021/22', ['2021-24']],
  ['am 31. Februar 2022', ['there is no 31 February 2022']],
  ['im Spätsommer 2021 waren es 26. Das war viel.', []],
])('„%s“ is read', (text, expected) => {
  expect(found(text)).toEqual(expected);
  expect(dates.findUnreadable(text)).toEqual([]);
});

test.each([
  ['am 26.01.2022', ['26. Januar 2022']],
  ['am 3.4.2019', ['3. April 2019']],
  ['am 03/04/2019', ['3. April 2019', '4. März 2019']],
  ['am 26. Jan. 2022', ['26. Januar 2022']],
  ['am 26. Jänner 2022', ['26. Januar 2022']],
  ['am 26 Januar 2022', ['26. Januar 2022']],
  ['2022-01-26', ['26. Januar 2022']],
  ['am 26.1. um acht', ['26. Januar']],
  ['im Jänner 2022', ['Januar 2022']],
  ['am 26.1.22', []],
])('„%s“ is another form', (text, meant) => {
  expect(dates.findUnreadable(text).map((date) => date.meant)).toEqual([meant]);
  expect(found(text)).toEqual([]);
});

describe('words of an article from Thursday, 27 January 2022', () => {
  const readings = (text: string) =>
    dates.findWords(text, '2022-01-27').map(({ words, readings: all }) => `${words}: ${all.map(({ edtf }) => edtf).join(' or ')}`);

  test.each([
    ['Das war am Mittwochabend.', ['am Mittwochabend: 2022-01-26 or 2022-02-02']],
    ['Es war gestern Abend.', ['gestern Abend: 2022-01-26']],
    ['Der Morgen war kalt.', []],
    ['Sie kommt vergangenen Dienstag.', ['vergangenen Dienstag: 2022-01-25']],
    ['Am kommenden Montag berät er.', ['Am kommenden Montag: 2022-01-31']],
    ['Vergangene Woche brach sie.', ['Vergangene Woche: 2022-01-17/2022-01-23']],
    ['Im nächsten Monat reist sie.', ['Im nächsten Monat: 2022-02']],
    ['Vor zwei Tagen fuhr sie.', ['Vor zwei Tagen: 2022-01-25']],
    ['Vor zwei Wochen fuhr sie.', ['Vor zwei Wochen: 2022-01-10/2022-01-16']],
    ['Sie fuhr am Sonnabend.', ['am Sonnabend: 2022-01-22 or 2022-01-29']],
    ['Vor einem Jahr fuhr sie.', ['Vor einem Jahr: 2021']],
    ['Der Rat berät im Herbst.', ['im Herbst: 2021-23 or 2022-23']],
    ['Seit Dezember fährt sie.', ['Seit Dezember: 2021-12']],
    ['Am 1. Mai fährt sie.', ['1. Mai: 2021-05-01 or 2022-05-01']],
    ['Sie fährt seit 1911.', ['1911: 1911']],
    ['Am 26.01.2022 fuhr sie.', ['26.01.2022: 2022-01-26']],
  ])('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});

test.each([
  ['2022-01-17/2022-01-23', '17.–23. Januar 2022'],
  ['2021-24', 'Winter 2021/22'],
  ['2014~', 'etwa 2014'],
  ['2022-01-26?', '26. Januar 2022, unsicher'],
  ['2022-01-17/..', 'ab 17. Januar 2022'],
  ['199X', '1990er-Jahre'],
])('%s is shown as „%s“', (edtf, shown) => {
  expect(dates.format(parseEdtf(edtf))).toBe(shown);
});

test('a time of day has its „Uhr“', () => {
  expect(dates.formatMoment(parseEdtf('2022-01-26T21:06+02:00'))).toBe('26. Januar 2022, 21:06 Uhr (UTC+2)');
});

test('a weekday is found with a part of the day', () => {
  expect(dates.findWeekdays('am Mittwochabend, mittwochs, Sonntag').map(({ text }) => text)).toEqual(['Mittwoch', 'Sonntag']);
});
