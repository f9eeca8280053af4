import { expect, test } from 'vitest';
import { findQuotedWords, findOpenQuotation } from '#lib/language/quoted-words.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

const words = (text: string) => findQuotedWords(text).map((quoted) => quoted.words);

test.each([
  ['“A lifeline,” she said, “for all.”', ['A lifeline', 'for all.']],
  ['He called it "a wreck".', ['a wreck']],
  ['She said ‘it’s the islanders’ ferry’ twice.', ['it’s the islanders']],
  ['They called it ‘fit for a king’.', ['fit for a king']],
  ['Il a dit « une bouée ».', ['une bouée']],
  ['»Wir bauen«, sagte sie. »Es dauert.«', ['Wir bauen', 'Es dauert.']],
  ['Sie sagte „ein Floß“.', ['ein Floß']],
  ['“He said ‘never’ to me.”', ['He said ‘never’ to me.']],
  ['The boys’ ferry isn’t old.', []],
  ['An empty “ ” pair.', []],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a quotation whose mark is not closed lasts to the end', () => {
  expect(findOpenQuotation('“It ends.” He said: “It goes on.')).toEqual({ start: 20, end: 32, words: 'It goes on.' });
  expect(findOpenQuotation('“It ends.”')).toBeUndefined();
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
