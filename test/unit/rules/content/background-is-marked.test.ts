import { describe, expect, test } from 'vitest';
import { backgroundIsMarked } from '#rules/content/background-is-marked.ts';
import { checkWith } from '../../../support/check-rule.ts';

const check = checkWith(backgroundIsMarked);

/** The article is as of 4 March 2020, and this page is older. */
const PLAN = { 'references/plan.yaml': 'issued: 2020-03-01\ndigest: The bridge opens in the week of 5 to 7 May 2020.' };

describe('a date after the article', () => {
  const find = (sentence: string) => check({ ...PLAN, 'briefings/ferry.mdx': sentence }).reasons;

  test.each([
    ['known before, on its first day', 'The bridge opens on 5 May 2020.[^plan]'],
    ['known before, on its last day', 'The bridge opens on 7 May 2020.[^plan]'],
    ['in a quotation', 'The sign says “opens on 9 May 2020”.[^gazette-2020]'],
    ['that does not exist', 'The bridge opens on 31 June 2020.[^gazette-2020]'],
  ])('may stand if it is %s', (_, sentence) => {
    expect(find(sentence)).toEqual([]);
  });

  test.each([
    ['before those that were known', 'The bridge opens on 4 May 2020.[^plan]', '4 May 2020'],
    ['after those that were known', 'The bridge opens on 8 May 2020.[^plan]', '8 May 2020'],
    ['known from a later page only', 'The paper told of it on 5 March 2020.[^gazette-2020]', '5 March 2020'],
  ])('may not stand if it is %s', (_, sentence, date) => {
    expect(find(sentence)).toEqual([
      `${date} is after 4 March 2020, the day of the article, and no source from that day or earlier gives it`,
    ]);
  });

  test('is none where it has no year', () => {
    const article = 'asOf: 1920-03-04\npublishedAt: { edtf: 1920-03-04, basis: stated }';
    expect(check({ 'articles/ferry-vote.yaml': article, 'briefings/ferry.mdx': 'It opens on 5 March.[^p1]' }).reasons).toEqual([]);
  });
});

test('what an actor said after the article stands as later, unless it was known before', () => {
  const dated = (edtf: string) => `- { text: She speaks., cites: [plan], date: { edtf: ${edtf}, basis: stated } }`;
  const actor = `name: Ben Oake\nbackground:\n  ${['2020-05-09', '2020-05-05', '2020-03-04'].map(dated).join('\n  ')}`;
  expect(check({ ...PLAN, 'actors/ben-oake.yaml': actor })).toMatchObject({
    found: ['actors/ben-oake.yaml:3:13 the statement is dated after 4 March 2020, the day of the article'],
    hints: ['Move it to the part for what came later, or correct the date.'],
  });
});

test('what the article says cites a passage, also next to a reference', () => {
  const of = (cites: string) => `statements: [{ text: She speaks., cites: [${cites}] }]`;
  expect(check({ 'actors/ben-oake.yaml': of('p1, gazette-2020') }).reasons).toEqual([]);
  expect(check({ 'actors/ben-oake.yaml': of('gazette-2020') }).reasons).toEqual([
    'this is listed under what the article says, but cites no passage of it',
  ]);
});

test('background cites a reference, also next to a passage', () => {
  expect(check({ 'places/pier.yaml': 'background: [{ text: The ferry stays., cites: [p1, gazette-2020] }]' }).reasons).toEqual([]);
});

describe('an event', () => {
  const find = (origin: string, cites: string, edtf: string) =>
    check({ ...PLAN, 'chronology/opening.yaml': `origin: ${origin}\ncites: [${cites}]\ndate: { edtf: ${edtf}, basis: stated }` }).reasons;

  test('of the article may cite a reference as well, and no other event a passage', () => {
    expect(find('article', 'p1, gazette-2020', '2020-03-04')).toEqual([]);
    expect(find('background', 'p1, gazette-2020', '2020-03-04')).toEqual([
      'the event has the origin "background", but cites a passage of the article',
    ]);
    expect(find('later', 'p1, gazette-2020', '2020-03-05')).toEqual([
      'the event has the origin "later", but cites a passage of the article',
    ]);
  });

  test('of the background may be before the article, or a plan for a day after it', () => {
    expect(find('background', 'plan', '2020-03-01')).toEqual([]);
    expect(find('background', 'gazette-2020', '2020-05-09')).toEqual([]);
  });

  test('after the article may be on its day or later', () => {
    expect(find('later', 'gazette-2020', '2020-03-04')).toEqual([]);
    expect(find('later', 'gazette-2020', '2020-03-05')).toEqual([]);
  });
});

test('a briefing that is later as a whole may have other blocks', () => {
  const prose = '<Guide>\n\nThe paper told of it.\n\n</Guide>\n\nThe paper told of it.[^gazette-2020]';
  expect(check({ 'briefings/ferry.mdx': `---\nlater: true\n---\n\n${prose}` }).reasons).toEqual([]);
});
