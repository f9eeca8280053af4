import { expect, test } from 'vitest';
import { findWords } from '#locales/en/words/words.ts';

const texts = (text: string) => findWords(text).map((word) => word.text);
const stems = (text: string) => findWords(text).map(({ stem }) => stem);

test.each([
  ['They’d sail, wouldn’t they?', ["they'd", 'sail', "wouldn't", 'they']],
  ['the mayor’s and the islanders’ ferry', ['the', 'mayor', 'and', 'the', 'islanders', 'ferry']],
  ['a two-day, full-scale test', ['a', 'two', 'day', 'full', 'scale', 'test']],
  ['8,500 people on 4.5 km in 2020.', ['8500', 'people', 'on', '4.5', 'km', 'in', '2020']],
  ['Київ and Ærø', ['київ', 'and', 'ærø']],
])('“%s” has the words %j', (text, words) => {
  expect(texts(text)).toEqual(words);
});

test('a word has its place', () => {
  const text = 'The islanders’ ferry';
  expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['The', 'islanders', 'ferry']);
});

test('regular forms of a word have one stem', () => {
  expect(new Set(stems('vote Votes voted voting')).size).toBe(1);
  expect(new Set(stems('reject rejects rejected rejection')).size).toBe(1);
  expect(new Set(stems('ferry ferries')).size).toBe(1);
});

test('function words, numbers and words about texts are stop words', () => {
  const text = 'According to the article, two of them would not take the ferry.';
  expect(findWords(text).flatMap((word) => (word.isStopWord ? [] : [word.text]))).toEqual(['ferry']);
});
