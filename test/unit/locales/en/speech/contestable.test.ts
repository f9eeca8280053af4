import { expect, test } from 'vitest';
import { findContestable } from '#locales/en/speech/contestable.ts';
import { findWords } from '#locales/en/words/words.ts';

const find = (text: string) => findContestable(findWords(text));

test('what is denied, planned or judged can be disputed, a day and a place cannot', () => {
  expect(find('The mayor was born on 3 May 1960 in Holm.').size).toBe(0);
  expect(find('The pier would not last.').size).toBe(2);
});

test('two texts that can be disputed in the same way have a kind in common', () => {
  const [ours, theirs, other] = ['It was not safe.', 'Nobody called it safe.', 'It must close.'].map(find);
  expect(ours?.isDisjointFrom(theirs ?? new Set())).toBe(false);
  expect(ours?.isDisjointFrom(other ?? new Set())).toBe(true);
});
