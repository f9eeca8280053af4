import { expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { dates } from '#locales/en-GB/dates.ts';
import { fc, checkProperty } from '../../../../support/check-property.ts';

const { find: findProseDates, findUnreadable: findUnreadableDates, findYears, format: formatEdtf } = dates;

const edtfOf = (text: string) =>
  findProseDates(text).map(({ date, yearless }) => (date.ok ? `${date.value.edtf}${yearless ? ' (no year)' : ''}` : date.reason));

test.each<[text: string, dates: string[]]>([
  ['on 26 January 2022.', ['2022-01-26']],
  ['on 6 January, 2022', ['2022-01-06']],
  ['on 26 January', ['2000-01-26 (no year)']],
  ['from 17–23 January 2022', ['2022-01-17/2022-01-23']],
  ['from 10 to 20 February 2022', ['2022-02-10/2022-02-20']],
  ['28 January – 3 February 2022', ['2022-01-28/2022-02-03']],
  ['31 December 2021 – 2 January 2022', ['2021-12-31/2022-01-02']],
  ['in January 2022', ['2022-01']],
  ['January–March 2022', ['2022-01/2022-03']],
  ['in autumn 2021 and the winter of 2021', ['2021-23', '2021-24']],
  ['30 February 2022', ['there is no 30 February 2022']],
  ['31 April', ['there is no 31 April 2000']],
  ['26 January 2022 and 3 May 2020', ['2022-01-26', '2020-05-03']],
  ['28 January and 3 February 2022', ['2000-01-28 (no year)', '2022-02-03']],
  ['on 2 and 3 February 2022', ['2022-02-02/2022-02-03']],
  ['in 2022', []],
  ['the 15th of April 2019', []],
  ['in January', []],
  ['1,226 January sales', []],
  ['may 2022, march on', []],
])('in "%s" the dates are %j', (text, dates) => {
  expect(edtfOf(text)).toEqual(dates);
});

test.each<[text: string, date: string, meant: string[]]>([
  ['On April 15, 2019, it', 'April 15, 2019', ['15 April 2019']],
  ['On Monday, April 15, 2019', 'Monday, April 15, 2019', ['Monday 15 April 2019']],
  ['the 15th of April 2019', '15th of April 2019', ['15 April 2019']],
  ['by Sept. 3rd', 'Sept. 3rd', ['3 September']],
  ['(2019-04-15)', '2019-04-15', ['15 April 2019']],
  ['04/15/2019', '04/15/2019', ['15 April 2019']],
  ['03/04/2019', '03/04/2019', ['3 April 2019', '4 March 2019']],
  ['04.04.2019', '04.04.2019', ['4 April 2019']],
  ['4 / 4 / 2019', '4 / 4 / 2019', ['4 April 2019']],
  ['2019.04.15', '2019.04.15', ['15 April 2019']],
  ['04/2019', '04/2019', ['April 2019']],
  ['15-Apr-2019', '15-Apr-2019', ['15 April 2019']],
  ['on April the 15th', 'April the 15th', ['15 April']],
  ['2019-02-31', '2019-02-31', []],
  ['45/46/2019', '45/46/2019', []],
  ['00/03/2019', '00/03/2019', []],
  ['04/15/19', '04/15/19', []],
  ['14. 5. 2019', '14. 5. 2019', ['14 May 2019']],
  ['14–05–2019', '14–05–2019', ['14 May 2019']],
  ['20190514', '20190514', ['14 May 2019']],
  ['14May 2019', '14May 2019', ['14 May 2019']],
  ['since 3. October 2019', '3. October 2019', ['3 October 2019']],
  ['on Tuesday 14 May 20199', 'Tuesday 14 May 20199', []],
  ['14 May ’19', '14 May ’19', []],
  ['14 may 2019', '14 may 2019', ['14 May 2019']],
  ['14 AUGUST 2019', '14 AUGUST 2019', ['14 August 2019']],
  ['9 Agust 2019', '9 Agust 2019', []],
  ['14 février 2019', '14 février 2019', []],
  ['14 de abril 2019', '14 de abril 2019', []],
  ['14 septiembre 2019', '14 septiembre 2019', []],
  ['14 января 2019', '14 января 2019', []],
  ['14 апреля 2019', '14 апреля 2019', []],
  ['14 жовтня 2019', '14 жовтня 2019', []],
  ['14 грудня 2019', '14 грудня 2019', []],
  ['by 2019-04-15 and on 3 May 2020', '2019-04-15', ['15 April 2019']],
  ['13/2019', '13/2019', []],
])('in "%s" the date “%s” is in another form', (text, date, meant) => {
  expect(findUnreadableDates(text).map((found) => [found.text, found.meant])).toEqual([[date, meant]]);
});

test.each([
  'on 4 March. 2020 was long',
  'of 27 members in 2020',
  'by 14 in 2020',
  'the 14 May sales of 20190 boats',
  '201905147 boats',
  '28 January – 3 February 2022',
  'on a day in May',
])('in "%s" no date is in another form', (text) => {
  expect(findUnreadableDates(text)).toEqual([]);
});

test('a year alone is not part of a date, a word or another number', () => {
  const years = (text: string) => findYears(text).map((year) => year.text);
  expect(years('In 1931, and in mid-1951, it stood; since 2014–2015 it floats.')).toEqual(['1931', '1951', '2014', '2015']);
  expect(years('On 4 March 2019, in 1931, and on 5 May 2020')).toEqual(['1931']);
  expect(years('On 2021.04.05')).toEqual([]);
  expect(years('On 4 March 2019, April 5, 2020, 2021-04-05 and in the 1990s, 2,009 or 1998,000 of A2000 sailed.')).toEqual([]);
});

test('a year has its place', () => {
  expect(findYears('In 1931')).toEqual([{ start: 3, end: 7, text: '1931' }]);
});

test('a date has its weekday, its words and its place', () => {
  const text = 'It was on Wednesday 26 January 2022 there.';
  const [date] = findProseDates(text);
  expect(date).toMatchObject({ weekday: 'Wednesday', text: 'Wednesday 26 January 2022' });
  expect(text.slice(date?.start, date?.end)).toBe(date?.text);
});

test('a date in the words of the site is parsed back', () => {
  const day = fc
    .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const month = day.map((text) => text.slice(0, 7));
  const interval = fc.tuple(day, fc.integer({ min: 1, max: 400 })).map(([from, days]) => {
    const to = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
    return `${from}/${to}`;
  });
  const season = fc.tuple(fc.integer({ min: 1000, max: 2999 }), fc.constantFrom(21, 22, 23)).map((parts) => parts.join('-'));
  checkProperty(
    fc.oneof(day, month, interval, season),
    (edtf) => expect(edtfOf(`Then, ${formatEdtf(parseEdtf(edtf))}.`)).toEqual([edtf]),
    500,
  );
});

test('every found date is at its place in the text', () => {
  const text = fc
    .array(fc.constantFrom('Monday ', '5 ', '26 ', 'May', ' ', ' 2022', '–', ' to ', ',', 'autumn', '0', ' June '))
    .map((parts) => parts.join(''));
  checkProperty(
    text,
    (value) => {
      for (const { start, end, text: words } of findProseDates(value)) expect(value.slice(start, end)).toBe(words);
    },
    500,
  );
});
