import { dates } from '#locales/en-GB/dates.ts';
import { expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { inferYears } from '#lib/dates/infer-years.ts';

const inferred = (text: string, ...others: string[]) =>
  inferYears(dates.find(text), others.map(parseEdtf)).map(({ text: words, date, yearless }) =>
    yearless || !date.ok ? words : date.value.edtf,
  );

test.each<[text: string, dates: string[]]>([
  ['On 27 March 2025 it met. Talks began on 31 March.', ['2025-03-27', '2025-03-31']],
  ['from 31 March and on 2 April 2025', ['2025-03-31', '2025-04-02']],
  ['On 27 March 2025; from 1 to 3 April; on 5 April 2025', ['2025-03-27', '2025-04-01/2025-04-03', '2025-04-05']],
  [
    'On 27 March 2024, on 3 April 2025, on 31 March, on 5 April 2025 and on 2 May 2026',
    ['2024-03-27', '2025-04-03', '2025-03-31', '2025-04-05', '2026-05-02'],
  ],
  ['On 3 May 2000 it met, and on 4 May 2001.', ['2000-05-03', '2001-05-04']],
])('a day without a year has that of the days around it: %s', (text, dates) => {
  expect(inferred(text)).toEqual(dates);
});

test('where the text has no other day, the other days of the record give the year', () => {
  expect(inferred('Talks began on 31 March.', '2025-04-02')).toEqual(['2025-03-31']);
  expect(inferred('Talks began on 31 March.', '2025-04')).toEqual(['31 March']);
  expect(inferred('Talks began on 31 March.', '2025-04-02', '2025-12-01')).toEqual(['2025-03-31']);
});

test('a day further away than half a year stays without a year', () => {
  expect(inferred('Talks began on 3 July.', '2025-01-01')).toEqual(['2025-07-03']);
  expect(inferred('Talks began on 4 July.', '2025-01-01')).toEqual(['4 July']);
});

test.each([
  ['there is no other day', 'In 2025 talks began on 31 March.'],
  ['the days around it have different years', 'On 27 March 2024 it met, on 31 March again, and on 2 April 2025.'],
  ['it may be of the next year', 'On 2 December 2024 it met, and talks began on 4 January.'],
  ['there is no such day', 'On 27 March 2025 it met, after the talks of 31 April.'],
  ['the year has no such day', 'On 27 March 2025 it met, after the talks of 29 February.'],
])('a day stays without a year where %s', (_, text) => {
  expect(inferred(text).some((date) => / /.test(date))).toBe(true);
});
