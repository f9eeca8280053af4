import { expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { isLaterThan, withoutTime } from '#lib/dates/moments.ts';
import { formatMoment } from '#locales/en-GB/format-edtf.ts';

test.each<[date: string, moment: string, isLater: boolean]>([
  ['2020-03-05', '2020-03-04', true],
  ['2020-03-04', '2020-03-04', false],
  ['2020-03', '2020-03-04', false],
  ['2020-04', '2020-03-04', true],
  ['2020', '2020-03-04', false],
  ['2020-03-05?', '2020-03-04', true],
  ['2020-03-02/2020-03-06', '2020-03-04', false],
  ['2020-03-05/..', '2020-03-04', true],
  ['../2020-03-06', '2020-03-04', false],
  ['2020-03-04', '2020-03-04T11:00Z', false],
  ['2020-03-04T23:59Z', '2020-03-04', false],
  ['2020-03-04T11:01Z', '2020-03-04T11:00Z', true],
  ['2020-03-04T11:00Z', '2020-03-04T11:00Z', false],
  ['2020-03-04T13:00+02:00', '2020-03-04T11:00Z', false],
  ['2020-03-05T01:00+02:00', '2020-03-04T23:30Z', false],
  ['2020-03-05', '2020-03-04T23:30Z', true],
  ['2020-03-05T11:00Z', '2020-03-04', true],
])('whether %s is certainly later than %s: %s', (date, moment, isLater) => {
  expect(isLaterThan(parseEdtf(date), parseEdtf(moment))).toBe(isLater);
});

test.each([
  ['2022-01-26T21:06+02:00', '26 January 2022, 21:06 UTC+2'],
  ['2022-01-26T09:06-05', '26 January 2022, 09:06 UTC−5'],
  ['2022-01-26T00:30:15+05:30', '26 January 2022, 00:30 UTC+5:30'],
  ['2022-01-26T19:06Z', '26 January 2022, 19:06 UTC'],
  ['2022-01', 'January 2022'],
  ['2022-01-17/2022-01-23', '17–23 January 2022'],
])('%s is shown with its time as "%s"', (edtf, shown) => {
  expect(formatMoment(parseEdtf(edtf))).toBe(shown);
});

test('the time of a day can be left out, and other dates stay as they are', () => {
  expect(['2022-01-26T21:06+02:00', '2022-01-26', '2022', 'on Tuesday', 'on 2022-01-26T21:06Z'].map(withoutTime)).toEqual([
    '2022-01-26',
    '2022-01-26',
    '2022',
    'on Tuesday',
    'on 2022-01-26T21:06Z',
  ]);
});
