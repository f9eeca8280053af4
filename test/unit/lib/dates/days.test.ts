import { expect, test } from 'vitest';
import { addDays, dayNumber, dayOf, monthStart } from '#lib/dates/days.ts';

test('days are counted across months and years, including leap days', () => {
  expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
  expect(addDays('2020-03-01', -1)).toBe('2020-02-29');
  expect(addDays('2019-12-31', 1)).toBe('2020-01-01');
  expect(dayNumber('1970-01-02')).toBe(1);
  expect(['0000-01-01', '9999-12-31'].map((day) => dayOf(dayNumber(day)))).toEqual(['0000-01-01', '9999-12-31']);
});

test('months are counted from the month of a day', () => {
  const day = dayNumber('2020-03-31');
  expect([0, -1, 1, -3].map((months) => dayOf(monthStart(day, months)))).toEqual(['2020-03-01', '2020-02-01', '2020-04-01', '2019-12-01']);
});
