import { expect, test } from 'vitest';
import { listTitles } from '#views/search/search-titles.ts';
import { makeDossier } from '../../../support/entries.ts';

const titles = listTitles(
  makeDossier(
    {
      'briefings/what-was-decided.mdx': '---\nquestion: What was decided?\nalsoAsked: [How did they vote?]\n---\n\nHolm keeps it.[^p1]',
      'chronology/sale.yaml': 'title: It is sold\ncites: [gazette-2020]\norigin: later\nstatus: happened',
    },
    { base: '/a/' },
  ),
);
const at = (href: string) => titles.find((title) => title.href === href);

test('a title has its address with the base path, and its other names and questions', () => {
  expect(at('/a/briefings/what-was-decided/')).toEqual({
    title: 'What was decided?',
    href: '/a/briefings/what-was-decided/',
    kind: 'question',
    names: [],
    asked: ['How did they vote?'],
    isLater: false,
  });
  expect(at('/a/places/holm/')?.names).toContain('Holme');
});

test('readers may ask for a person by office', () => {
  expect(at('/a/actors/ada-quill/')?.asked).toEqual(['Mayor of Holm.']);
});

test('a title says whether all of it came after the article', () => {
  expect(at('/a/chronology/sale/')?.isLater).toBe(true);
  expect(at('/a/chronology/council-vote/')?.isLater).toBe(false);
});

test('the titles of outside works are not among them', () => {
  expect(titles.filter(({ href }) => href.includes('/references/'))).toEqual([]);
});
