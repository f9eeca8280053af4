import { expect, test } from 'vitest';
import { findingsOf } from '../../../support/findings-of.ts';

const inText = (text: string) => findingsOf('weekday-matches-date', { 'briefings/ferry.mdx': `${text}[^p1]` });
const inArticle = (date: string) => findingsOf('weekday-matches-date', { 'articles/ferry-vote.yaml': `publishedAt: ${date}` });

test.each(['It was Sunday 30 February 2020.', 'It was on 4 March 2020.', 'It was a Thursday in March 2020.'])(
  'a text names no wrong weekday: %s',
  (text) => {
    expect(inText(text)).toEqual([]);
  },
);

test.each([
  '{ edtf: 2020-03-04, basis: resolved, words: on Wednesday }',
  '{ edtf: 2020-03-04, basis: resolved, words: a day ago }',
  '{ edtf: 2020-03, basis: resolved, words: from Thursday on }',
  '{ edtf: 2020-03-04/2020-03-06, basis: resolved, words: from Thursday on }',
  '{ edtf: 2020-03-04, basis: stated }',
])('a date has no wrong weekday: %s', (date) => {
  expect(inArticle(date)).toEqual([]);
});

test('an uncertain day has its weekday, too', () => {
  expect(inArticle('{ edtf: 2020-03-04~, basis: resolved, words: about Thursday }')).toHaveLength(1);
});
