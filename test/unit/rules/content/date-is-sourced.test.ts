import { describe, expect, test } from 'vitest';
import { dateIsSourced } from '#rules/content/date-is-sourced.ts';
import { checkWith } from '../../../support/check-rule.ts';

const check = checkWith(dateIsSourced);

/** What is found in a sentence, which rests on a reference with this record and on a letter that gives no day. */
const find = (record: string, sentence: string): string[] =>
  check({
    'references/report.yaml': record,
    'references/letter.yaml': 'digest: The pier is old.',
    'briefings/ferry.mdx': `${sentence}[^letter][^report]`,
  }).reasons;

describe('a weekday is sourced', () => {
  test.each([
    ['by its name in one of the sources', 'digest: Boats leave on Thursdays.', 'Boats leave every Thursday.'],
    ['by the title of a source', 'title: The ferry on Friday', 'The ferry sailed on Friday.'],
    ['by words that a source quotes', 'quotations: [{ text: on Friday, speaker: null }]', 'The ferry sailed on Friday.'],
    ['by a day that a source gives', 'digest: The council voted on 4 March 2020.', 'The council voted on a Wednesday.'],
    ['by a day in the text itself', 'digest: It opened in March 2020.', 'It opened on 3 March 2020, and that Tuesday was cold.'],
    ['by another source, for the quotation in which it stands', 'digest: It was cold.', 'She wrote of “a cold Friday”.'],
  ])('%s', (_, record, sentence) => {
    expect(find(record, sentence)).toEqual([]);
  });
});

describe('a weekday is not sourced', () => {
  test.each([
    ['by a month', 'digest: It opened in March 2020.', 'It opened on a Sunday in March 2020.', 'a Sunday'],
    ['by a span of days', 'digest: It met from 4 to 6 March 2020.', 'It met on a Wednesday.', 'a Wednesday'],
    ['by a day without a year', 'digest: It opened on 4 March.', 'It opened on 4 March, a Saturday.', 'a Saturday'],
    ['by a day that does not exist', 'digest: It is old.', 'It opened before 30 February 2020, on a Sunday.', 'a Sunday'],
    ['by a date before it', 'digest: It opened on 4 March 2020.', 'It opened on 4 March 2020, not a Friday.', 'a Friday'],
    ['by a date after it', 'digest: It opened on 4 March 2020.', 'Not on a Friday: it opened on 4 March 2020.', 'a Friday'],
  ])('%s', (_, record, sentence, expected) => {
    expect(find(record, sentence)).toEqual([`no source cited here gives ${expected}`]);
  });

  test('by a citation that leads nowhere', () => {
    expect(check({ 'briefings/ferry.mdx': 'It opened on a Friday.[^lost]' }).reasons).toEqual(['no source cited here gives a Friday']);
  });
});

test('the weekday of a date is a matter of that date', () => {
  expect(find('digest: It opened on 4 March 2020.', 'It opened on Friday 4 March 2020.')).toEqual([]);
});

test('the hint names the same day without its year, where a source gives it', () => {
  const { hints } = check({
    'references/report.yaml': 'digest: It opened on 4 March.',
    'briefings/ferry.mdx': 'It opened on 4 March 2020.[^report]',
    'chronology/opening.yaml': 'date: { edtf: 2020-03-04, basis: stated }\ncites: [report]',
    'chronology/fire.yaml': 'date: { edtf: 2020-03-05, basis: stated }\ncites: [report]',
  });
  expect(hints).toEqual([
    '“4 March” stands in report without a year. Correct the date, or add the year to the digest if the source shows it. Or leave the year out here.',
    'Correct the date, or cite the source that gives it.',
    '“4 March” stands in report without a year. Correct the date, or add the year to the digest if the source shows it.',
  ]);
});
