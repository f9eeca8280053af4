import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberClauses } from '#locales/en/meaning/clauses.ts';
import { findWords } from '#locales/en/words/words.ts';

/** The clauses of a sentence, as lists of words. */
function clausesOf(text: string): string[] {
  const words = findWords(text);
  const numbers = numberClauses(text, words);
  return [...Map.groupBy(words, (_, index) => numbers[index])].map(([, own]) => own.map((word) => word.text).join(' '));
}

test('marks, conjunctions and “and” before a verb begin a clause', () => {
  expect(clausesOf('The ferry sailed, but the mayor stayed; she said that it was late and went home.')).toEqual([
    'the ferry sailed',
    'but the mayor stayed',
    'she said',
    'that it was late',
    'and went home',
  ]);
});

test('“and” between names, and a comma in a figure, do not', () => {
  expect(clausesOf('Holm and Anthera paid 8,500 crowns')).toEqual(['holm and anthera paid 8500 crowns']);
});

test('who says it may stand in the middle of a clause', () => {
  expect(clausesOf('The council, the mayor said, would never build a bridge.')).toEqual([
    'the council the mayor said would never build a bridge',
  ]);
});

test('every word has a clause, and the numbers only grow', () => {
  const words = fc.constantFrom('the', 'ferry', ',', ';', 'and', 'was', 'said', 'but', '.', '“', '8,500', 'Ada');
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      const text = parts.join(' ');
      const found = findWords(text);
      const numbers = numberClauses(text, found);
      expect(numbers).toHaveLength(found.length);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }),
  );
});
