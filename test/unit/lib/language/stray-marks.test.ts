import { describe, expect, test } from 'vitest';
import { quotations } from '#locales/en/quotations.ts';

const { findStrayMarks } = quotations;
import { growthOf, QUADRATIC } from '../../../support/growth.ts';

const find = (text: string) => findStrayMarks(text).map(({ mark, index, reason }) => `${index} ${mark}: ${reason}`);

test.each([
  'She said “so”, and "so".',
  "The states’ boats, Ada’s and Ada's",
  'Hawaiʻi, ʻOumuamua, зʼявитися, ʿAlī, Kazanʹ',
  '5′ 10″ long, 10\u00a0°C',
  'a < b > c, 1,000',
])('%s has no stray mark', (text) => {
  expect(find(text)).toEqual([]);
});

describe('it is found:', () => {
  test.each([
    ['an open mark', 'say “so', ['4 “: the quotation mark “ is not closed']],
    ['two open marks', '“say “so”', ['0 “: the quotation mark “ is not closed']],
    ['a closing mark', 'say so”', ['6 ”: the quotation mark ” is not opened']],
    ['an odd straight mark', 'say "so" "', ['9 ": the quotation mark " is not closed']],
    ['single marks', '‘so’', ['0 ‘: ‘ is a single quotation mark']],
    ['straight single marks', "'so'", ["0 ': ' is a single quotation mark"]],
    ['an apostrophe that opens', '’so’', ['0 ’: ’ is a single quotation mark']],
    [
      'other brackets',
      '⟨so❯',
      ['0 ⟨: ⟨ (U+27E8) is a quotation mark of another kind', '3 ❯: ❯ (U+276F) is a quotation mark of another kind'],
    ],
    ['a letter before an ending', 'Adaʼs', ['3 ʼ: ʼ (U+02BC) is not the apostrophe']],
    ['a backtick before an ending', 'it`s', ['2 `: ` (U+0060) is not the apostrophe']],
    ['guillemets', '«so»', ['0 «: « is a quotation mark of another language', '3 »: » is a quotation mark of another language']],
    ['single guillemets', '‹so›', ['0 ‹: ‹ is a quotation mark of another language', '3 ›: › is a quotation mark of another language']],
    ['low marks', '„so‟', ['0 „: „ is a quotation mark of another language', '3 ‟: ‟ (U+201F) is a quotation mark of another kind']],
    ['low single marks', '‚so', ['0 ‚: ‚ is a quotation mark of another language']],
    ['corner brackets', '「so」', ['0 「: 「 is a quotation mark of another language', '3 」: 」 is a quotation mark of another language']],
    ['two commas', ',,so', ['0 ,,: ,, is a quotation mark of another language']],
    ['ornaments', '❝so❞', ['0 ❝: ❝ (U+275D) is a quotation mark of another kind', '3 ❞: ❞ (U+275E) is a quotation mark of another kind']],
    [
      'primes',
      '″so″',
      ['0 ″: ″ (U+2033) is a sign of measurement, not a quotation mark', '3 ″: ″ (U+2033) is a sign of measurement, not a quotation mark'],
    ],
    [
      'single primes',
      '′so′',
      ['0 ′: ′ (U+2032) is a sign of measurement, not a quotation mark', '3 ′: ′ (U+2032) is a sign of measurement, not a quotation mark'],
    ],
    ['letters like primes', 'ʺsoʺ', ['0 ʺ: ʺ (U+02BA) is a letter, not a quotation mark']],
    ['letters like apostrophes', 'ʼsoʼ', ['3 ʼ: ʼ (U+02BC) is a letter, not a quotation mark']],
    [
      'accents',
      '´so´',
      [
        '0 ´: ´ (U+00B4) is an accent, not a quotation mark or an apostrophe',
        '3 ´: ´ (U+00B4) is an accent, not a quotation mark or an apostrophe',
      ],
    ],
    ['an accent as an apostrophe', 'won´t', ['3 ´: ´ (U+00B4) is an accent, not a quotation mark or an apostrophe']],
    ['backticks', '`so`', ['0 `: ` (U+0060) is an accent, not a quotation mark or an apostrophe']],
    ['doubled backticks', '``so', ['0 ``: `` (U+0060) is an accent, not a quotation mark or an apostrophe']],
  ])('%s', (_what, text, found) => {
    expect(find(text)).toEqual(found);
  });
});

test.each(['“', '”', '"', '‘', '❝', '`a'])('a hundred thousand times %s take no longer than they ask', (mark) => {
  expect(findStrayMarks(mark.repeat(100_000)).length).toBeLessThanOrEqual(20);
  expect(growthOf((size) => findStrayMarks(mark.repeat(size)), 12_500)).toBeLessThan(QUADRATIC);
});
