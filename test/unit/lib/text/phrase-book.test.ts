import { describe, expect, test } from 'vitest';
import { createPhraseBook } from '#lib/text/phrase-book.ts';
import { JOINT } from '#lib/text/tokenise.ts';
import { checkProperty, fc } from '../../../support/check-property.ts';
import { growthOf, QUADRATIC } from '../../../support/growth.ts';

function bookOf(...phrases: string[]) {
  const book = createPhraseBook();
  for (const phrase of phrases) book.add(phrase);
  return book;
}

/** The text from the word at which no phrase goes on. */
function uncovered(text: string, ...phrases: string[]): string | undefined {
  const offset = bookOf(...phrases).findUncovered(text);
  return offset === undefined ? undefined : text.slice(offset);
}

describe('a text is covered', () => {
  test.each([
    ['by one phrase', 'The ferry stays.'],
    ['by several, with marks between them', 'Holm · The ferry stays. (Holm)'],
    ['whatever its white space', '\n The  ferry\u{a0}stays.'],
    ['without white space between elements', `Holm${JOINT}The ferry stays.`],
    ['if a phrase begins with a capital', 'A mayor'],
    ['if a phrase begins like a longer one', 'Holm Holm Island'],
    ['if it has no words', ' · '],
  ])('%s', (_case, text) => {
    expect(uncovered(text, 'The ferry stays.', 'Holm', 'Holm Island', 'a mayor')).toBeUndefined();
  });

  test('if elements begin and end inside its words', () => {
    expect(uncovered(`sub${JOINT}mar${JOINT}ine`, 'submarine')).toBeUndefined();
    expect(uncovered(`sub${JOINT}marine`, 'sub', 'marine')).toBeUndefined();
  });

  test('where a short phrase leads nowhere, but a longer one does', () => {
    expect(uncovered('The ferry stays here', 'The', 'The ferry', 'The ferry stays', 'ferry', 'here')).toBeUndefined();
  });
});

describe('a text is not covered', () => {
  test.each([
    ['with another word', 'The ferry sails.', 'sails.'],
    ['with a word too few', 'Holm. The ferry', 'ferry'],
    ['with a word too many', 'The ferry stays. Not', 'Not'],
    ['with a word between two phrases', 'Holm has Holm', 'has Holm'],
    ['in another order', 'stays The ferry.', 'stays The ferry.'],
    ['with a part of a word', 'Holmes', 'Holmes'],
    ['with two words as one', 'Theferry stays.', 'Theferry stays.'],
    ['without the mark inside a phrase', 'The ferry stays Holm', 'Holm'],
    ['in other capitals', 'the Ferry stays.', 'the Ferry stays.'],
  ])('%s', (_case, text, rest) => {
    expect(uncovered(text, 'The ferry stays.', 'Holm')).toBe(rest);
  });

  test('if nothing is known', () => {
    expect(uncovered('Holm')).toBe('Holm');
  });
});

const words = fc.array(fc.constantFrom('the', 'ferry', 'Holm', 'stays', 'not', 'is'), { minLength: 1, maxLength: 6 });

test('a text of phrases is covered, and one with a foreign word anywhere is not', () => {
  checkProperty(fc.tuple(fc.array(words, { minLength: 1, maxLength: 6 }), fc.nat()), ([phrases, at]) => {
    const texts = phrases.map((phrase) => phrase.join(' '));
    const book = bookOf(...texts);
    expect(book.findUncovered(texts.join(' · '))).toBeUndefined();
    const spoilt = texts.join(' ').split(' ');
    spoilt.splice(at % (spoilt.length + 1), 0, 'war');
    expect(book.findUncovered(spoilt.join(' '))).toBeDefined();
  });
});

test('a long text of joined words takes no longer than its length asks', () => {
  const book = bookOf('a', 'aa', 'a b');
  for (const piece of [`a${JOINT}`, 'a ', 'a', '('])
    expect(
      growthOf((size) => book.findUncovered(`${piece.repeat(size)}!`), 20_000),
      piece,
    ).toBeLessThan(QUADRATIC);
});
