import { expect, test } from 'vitest';
import { findTexts, type TextIndex, type TextResult } from '#browser/search/find-texts.ts';
import { findSearchWords } from '#locales/en-GB/search-words.ts';

const TEXTS = [
  'The council banned the ferry from the harbour',
  'The ferries carry timber',
  'The embassy of Holm keeps its staff',
  'Two boats met in the harbour, and the ferry left',
];

interface Found extends TextResult {
  matches: string;
}

/** As Pagefind does: texts with words that begin with each word and, for a word with none, with its longest beginning. */
function search(query: string) {
  const lists = query.split(' ').map((typed) => {
    for (let word = typed.toLowerCase(); word.length > 1; word = word.slice(0, -1)) {
      const pattern = new RegExp(String.raw`\b${word}\w*`, 'gi');
      const results = TEXTS.flatMap((text, at) => {
        const matches = text.match(pattern);
        return matches ? [{ id: String(at), score: 10 - at, matches: matches.join(' ') }] : [];
      });
      if (results.length > 0) return results;
    }
    return [];
  });
  return Promise.resolve((lists[0] ?? []).filter(({ id }) => lists.every((list) => list.some((one) => one.id === id))));
}
const index: TextIndex<Found> = { search, matchesOf: ({ matches }) => Promise.resolve(matches) };
const find = async (query: string) => {
  const { results, unknown } = await findTexts(query, index, findSearchWords);
  return { texts: results.map(({ id }) => Number(id)), unknown };
};

test('texts with every word that says something are found, in any of its forms', async () => {
  expect(await find('what of the ferry in the harbour')).toEqual({ texts: [0, 3], unknown: [] });
  expect((await find('embassies')).texts).toEqual([2]);
  expect((await find('harb')).texts).toEqual([0, 3]);
});

test('a word of which texts have only the beginning finds nothing', async () => {
  expect(await find('banana')).toEqual({ texts: [], unknown: ['banana'] });
});

test('a word that no text has does not count', async () => {
  expect(await find('banana embassy')).toEqual({ texts: [2], unknown: ['banana'] });
});

test('if no text has every word, those with most come first', async () => {
  expect((await find('boats ferry timber')).texts).toEqual([3, 0, 1]);
});

test('a query without a word finds nothing', async () => {
  expect((await find('—')).texts).toEqual([]);
});
