import { describe, expect, test } from 'vitest';
import { contentWords, rankTitles, type Title } from '#browser/search/rank-titles.ts';
import { findSearchWords } from '#locales/en-GB/search-words.ts';

const makeTitle = (title: string, asked: string[] = [], names: string[] = []): Title => ({
  title,
  href: `/${title}/`,
  kind: 'question',
  names,
  asked,
  isLater: false,
});

const BOATS = 'Where were the boats on 4 March 2020?';
const VOTE = 'What did the council decide?';
const CLOSURE = 'Why was the ferry line to be closed?';
const ENGINE = 'What did the engineers ask for?';
const MEETING = 'Who was meeting in Holm on 4 March 2020?';
const AFTER = 'What came after?';
const PILOTS = 'Who were the pilots?';
const STORM = 'What happened in 1951?';

const TITLES = [
  makeTitle(BOATS, ['How many boats were there?', 'How many ships were in the harbour?', 'Where was the fleet?']),
  makeTitle(VOTE, ['How did the council vote?', 'What was the result of the vote?', 'Was the ferry saved?']),
  makeTitle(CLOSURE, ['Why did the town want to stop the ferry?', 'Is the ferry too expensive?']),
  makeTitle(ENGINE, ['What do the engineers want?', 'Why 1951?', 'What were their demands?']),
  makeTitle(MEETING, ['Who took part in the meeting?', 'Was Ada Quill at the table?']),
  makeTitle(AFTER, ['What happened next?', 'When did the strike start?', 'Did they agree on anything?', 'How did it end?']),
  makeTitle(PILOTS, ['Who steered the ships?']),
  makeTitle(STORM, ['When was the pier destroyed?', 'How did the storm begin?']),
  makeTitle('What did the mayor say?', ['What did Ada Quill say?']),
  makeTitle('Ada Quill', [], ['Quill', 'Mayor Quill', 'Ада Квилл']),
  makeTitle('Holm', [], ['the island of Holm', 'Émaille']),
  makeTitle('Subsidy', [], ['grant', 'public money']),
  makeTitle('US pilots on leave'),
  makeTitle('Ferry line'),
  makeTitle('The council voted on the ferry line'),
  makeTitle('The strike of the pilots began'),
  makeTitle('About this explainer'),
];

const rank = (...queries: string[]) => rankTitles(queries, TITLES, findSearchWords).map(({ title }) => title);

describe('a question in natural words finds first', () => {
  test.each([
    ['how many boats', BOATS],
    ['how many ships', BOATS],
    ['How many ships are in the harbour?', BOATS],
    ['where were the boats', BOATS],
    ['where is the fleet', BOATS],
    ['who met in Holm', MEETING],
    ['who was at the meeting', MEETING],
    ['who is meeting in holm', MEETING],
    ['how did the council vote', VOTE],
    ['what has the council decided', VOTE],
    ['what was the result', VOTE],
    ['is the ferry saved', VOTE],
    ['why close the ferry', CLOSURE],
    ['why is the ferry line closing', CLOSURE],
    ['why does the town want to stop the ferry', CLOSURE],
    ['is the ferry expensive', CLOSURE],
    ['what do the engineers want', ENGINE],
    ['what did the engineers demand', ENGINE],
    ['why 1951', ENGINE],
    ['what happened next', AFTER],
    ['what came after', AFTER],
    ['when does the strike start', AFTER],
    ['did they agree on anything', AFTER],
    ['did they ever agree on anything at all', AFTER],
    ['how did it end', AFTER],
    ['who are the pilots', PILOTS],
    ['who steers the ships', PILOTS],
    ['what happened in 1951', STORM],
    ['when was the pier destroyed', STORM],
    ['how did the storm begin', STORM],
    ['who is Ada Quill', 'Ada Quill'],
    ['who is the mayor quill', 'Ada Quill'],
    ['what did ada quill say', 'What did the mayor say?'],
    ['what is a subsidy', 'Subsidy'],
    ['what are subsidies', 'Subsidy'],
    ['who gives public money', 'Subsidy'],
    ['where is Holm', 'Holm'],
    ['which US pilots', 'US pilots on leave'],
    ['what is this explainer about', 'About this explainer'],
  ])('%s → %s', (query, title) => {
    expect(rank(query)[0]).toBe(title);
  });
});

test('a title is found while it is typed, and before titles that only contain the words', () => {
  for (const query of ['f', 'fer', 'ferry l', 'ferry line']) expect(rank(query)[0], query).toBe('Ferry line');
});

test('a name is found without its accents and in other scripts, and is given where the title does not have it', () => {
  const [first] = rankTitles(['emaille'], TITLES, findSearchWords);
  expect([first?.title, first?.otherName]).toEqual(['Holm', 'Émaille']);
  expect(rank('квилл')).toEqual(['Ada Quill']);
  expect(rankTitles(['ada quill'], TITLES, findSearchWords)[0]?.otherName).toBeUndefined();
});

test('the question in other words is not given as a name', () => {
  expect(rankTitles(['the fleet'], TITLES, findSearchWords)[0]?.otherName).toBeUndefined();
});

test('each spelling of a query counts', () => {
  expect(rank('Holmen', 'Holm')[0]).toBe('Holm');
  expect(rankTitles(['Émaille', 'Holm'], TITLES, findSearchWords)[0]?.otherName).toBe('Émaille');
});

test('a query with other words than the titles has no answer', () => {
  expect(rank('')).toEqual([]);
  expect(rank('—')).toEqual([]);
  expect(rank('economy')).toEqual([]);
  expect(rank('the ferry needs a new timetable for visitors')).toEqual([]);
});

test('the words for the text search are those that say what is sought', () => {
  const pick = (query: string) => contentWords(query, findSearchWords);
  expect(pick('How many boats were there?')).toBe('boats');
  expect(pick('the US in May')).toBe('US');
  expect(pick('what came after')).toBe('what came after');
});
