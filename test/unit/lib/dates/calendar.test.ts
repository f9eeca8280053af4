import { expect, test } from 'vitest';
import { daysInMonth, isoDay, monthName, weekdayOf } from '#lib/dates/calendar.ts';

test.each([
  ['2022-01-26', 'Wednesday'],
  ['2000-02-29', 'Tuesday'],
  ['0099-01-01', 'Thursday'],
])('%s was a %s', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});

test('months have the days that the calendar gives them', () => {
  expect(Array.from({ length: 12 }, (_, index) => daysInMonth(2022, index + 1))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
});

test('a day is written with leading zeros, and its month has a name', () => {
  expect(isoDay(99, 1, 2)).toBe('0099-01-02');
  expect([1, 12].map(monthName)).toEqual(['January', 'December']);
});
