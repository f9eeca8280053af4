import { expect, test } from 'vitest';
import { findQuotedWords, hasUnclosedQuotation } from '#lib/language/quoted-words.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

const words = (text: string) => findQuotedWords(text).map((quoted) => quoted.words);

test.each([
  ['“A lifeline,” she said, “for all.”', ['A lifeline', 'for all.']],
  ['He called it "a wreck".', ['a wreck']],
  ['She said ‘it’s the islanders’ ferry’ twice.', ['it’s the islanders']],
  ['They called it ‘fit for a king’.', ['fit for a king']],
  ['Il a dit « une bouée ».', ['une bouée']],
  ['Sie sagte „ein Floß“.', ['ein Floß']],
  ['“He said ‘never’ to me.”', ['He said ‘never’ to me.']],
  ['The boys’ ferry isn’t old.', []],
  ['An empty “ ” pair.', []],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('an unclosed quotation mark is reported', () => {
  expect(hasUnclosedQuotation('“It goes on')).toBe(true);
  expect(hasUnclosedQuotation('“It ends.”')).toBe(false);
});

test('found words are between quotation marks in the text, letter by letter', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab ,.“”"‘’«»„'), maxLength: 30 });
  checkProperty(text, (each) => {
    let last = 0;
    for (const { start, end, words: quoted } of findQuotedWords(each)) {
      expect(each.slice(start + 1, end - 1)).toContain(quoted);
      expect(start).toBeGreaterThanOrEqual(last);
      last = end;
    }
  });
});
