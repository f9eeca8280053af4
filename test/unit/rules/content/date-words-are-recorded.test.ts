import { expect, test } from 'vitest';
import { dateWordsAreRecorded } from '#rules/content/date-words-are-recorded.ts';
import { checkWith } from '../../../support/check-rule.ts';

const check = checkWith(dateWordsAreRecorded);

const passage = (id: string, ...dates: string[]) =>
  `  - { id: ${id}, digest: It was late., dates: [${dates.map((date) => `{ of: it, date: { ${date} } }`).join(', ')}] }`;

const ARTICLE = {
  'articles/ferry-vote.yaml': [
    'passages:',
    passage('p1', 'edtf: 2020-03-04, basis: resolved, words: on Wednesday', 'edtf: 2020-03-03, basis: resolved, words: the day before'),
    passage('p2', 'edtf: 2020-02-26, basis: resolved, words: on Wednesday', 'edtf: 2020-02-27, basis: stated'),
  ].join('\n'),
};

const event = (edtf: string, words: string, cites: string) =>
  `date: { edtf: ${edtf}, basis: resolved, words: ${words} }\ncites: [${cites}]`;
const find = (edtf: string, words: string, cites: string) => check({ ...ARTICLE, 'chronology/vote.yaml': event(edtf, words, cites) });

test('words may be recorded in several passages with several dates', () => {
  expect(find('2020-03-04', 'on Wednesday', 'p1, p2').reasons).toEqual([]);
  expect(find('2020-02-26', 'on Wednesday', 'p1, p2').reasons).toEqual([]);
});

test('the hint names the words that are recorded', () => {
  expect(find('2020-03-04', 'this week', 'p1, p2').hints).toEqual([
    'The passage records “on Wednesday”, “the day before”, “on Wednesday”: use those words, or record these under "dates" of the passage.',
  ]);
  expect(find('2020-03-04', 'this week', 'headline').hints).toEqual(['Record these under "dates" of the passage.']);
});

test('words in a statement are found at their place', () => {
  const actor = 'statements: [{ text: She spoke., cites: [p1], date: { edtf: 2020-03-04, basis: resolved, words: this week } }]';
  expect(check({ ...ARTICLE, 'actors/ben-oake.yaml': actor }).found).toEqual([
    'actors/ben-oake.yaml:1:97 no passage cited here records the words “this week” with their date',
  ]);
});

test('a date that no passage gives is a matter of another rule, also where a reference gives it', () => {
  expect(find('2020-03-05', 'on Wednesday', 'p1').reasons).toEqual([]);
  expect(find('2020-03-05', 'on Wednesday', 'p1, gazette-2020').reasons).toEqual([]);
});

test('a citation that leads nowhere is passed over', () => {
  expect(find('2020-03-04', 'on Wednesday', 'p9, p1').reasons).toEqual([]);
});
