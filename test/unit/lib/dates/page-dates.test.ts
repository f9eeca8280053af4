import { expect, test } from 'vitest';
import { findPublicationIssue, findReadingIssue, isBefore } from '#lib/dates/page-dates.ts';

test('a text appears on a date with a beginning, in a year of four digits', () => {
  expect(['2020-03-04', '1648', '1000', '2020-03/..', '2020-03-04T10:00Z', 'nonsense'].map(findPublicationIssue)).toEqual(
    Array(6).fill(undefined),
  );
  expect(['../2020', '/2020', '0000', '0202-03-04'].map(findPublicationIssue)).toEqual([
    '"../2020" does not say when the text appeared: write the day, the month or the year',
    '"/2020" does not say when the text appeared: write the day, the month or the year',
    'the year 0000 is too early for a publication: write the year with its four digits, such as 2020',
    'the year 0202 is too early for a publication: write the year with its four digits, such as 2020',
  ]);
});

test('a page is read after the web began', () => {
  expect(['1991-08-06', '2020-03-04', 'nonsense'].map(findReadingIssue)).toEqual([undefined, undefined, undefined]);
  expect(findReadingIssue('1920-03-04')).toBe('there were no web pages in 1920: write the year with its four digits, such as 2020');
});

test('a day is before a date unless it may already be the next day elsewhere', () => {
  expect(isBefore('2020-03-02', '2020-03-04')).toBe(true);
  expect(isBefore('2020-03-03', '2020-03-04')).toBe(false);
  expect(isBefore('2020-03-02', '2020-03')).toBe(false);
  expect(isBefore('2020-02-28', '2020-03/2020-05')).toBe(true);
  expect(isBefore('2020-03-02', 'nonsense')).toBe(false);
  expect(
    ['nonsense', '2020-02-31', '2020-03-02?', '2020-03-XX', '2020-03-02T10:00Z', '2020-03-02/2020-03-04'].map((day) =>
      isBefore(day, '2021'),
    ),
  ).toEqual(Array(6).fill(false));
});
