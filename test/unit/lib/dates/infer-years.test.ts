import { expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { inferYears } from '#lib/dates/infer-years.ts';
import { findProseDates } from '#lib/dates/prose-dates.ts';

const inferred = (text: string, ...others: string[]) =>
  inferYears(findProseDates(text), others.map(parseEdtf)).map(({ text: words, date, yearless }) =>
    yearless || !date.ok ? words : date.value.edtf,
  );

test.each<[text: string, dates: string[]]>([
  ['On 27 March 2025 it met. Talks began on 31 March.', ['2025-03-27', '2025-03-31']],
  ['from 31 March and on 2 April 2025', ['2025-03-31', '2025-04-02']],
  ['On 27 March 2025; from 1 to 3 April; on 5 April 2025', ['2025-03-27', '2025-04-01/2025-04-03', '2025-04-05']],
])('a day without a year has that of the days around it: %s', (text, dates) => {
  expect(inferred(text)).toEqual(dates);
});

test('where the text has no other day, the other days of the record give the year', () => {
  expect(inferred('Talks began on 31 March.', '2025-04-02')).toEqual(['2025-03-31']);
  expect(inferred('Talks began on 31 March.', '2025-04')).toEqual(['31 March']);
});

test.each([
  ['there is no other day', 'In 2025 talks began on 31 March.'],
  ['the days around it have different years', 'On 27 March 2024 it met, on 31 March again, and on 2 April 2025.'],
  ['it may be of the next year', 'On 2 December 2024 it met, and talks began on 4 January.'],
  ['the year has no such day', 'On 27 March 2025 it met, after the talks of 29 February.'],
])('a day stays without a year where %s', (_, text) => {
  expect(inferred(text).some((date) => / /.test(date))).toBe(true);
});
