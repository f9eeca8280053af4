import { describe, expect, test } from 'vitest';
import { diffWords, type DiffPart } from '#lib/text/diff-words.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

const MARKS = { same: ['', ''], differs: ['[', ']'], beyond: ['(', ')'] } as const;
const show = (parts: readonly DiffPart[]) => parts.map(({ text, kind }) => MARKS[kind][0] + text + MARKS[kind][1]).join('');

/** Both texts, with differences in square brackets and text beyond an excerpt in round ones. */
function compare(left: string, right: string): [string, string] {
  const diff = diffWords(left, right);
  return [show(diff.left), show(diff.right)];
}

describe('of two texts', () => {
  test.each<[what: string, left: string, right: string, marked: [string, string]]>([
    ['a word that was exchanged is marked in both', 'calm words', 'quiet words', ['[calm] words', '[quiet] words']],
    [
      'a word that was put in is marked',
      'the cost is high',
      'the cost (to us) is high',
      ['the cost is high', 'the cost [(to us)] is high'],
    ],
    ['capitals, points and kinds of apostrophes are not', 'Don’t worry.', "don't worry, ", ['Don’t worry.', "don't worry, "]],
    ['words that stand in another order are', 'a b', 'b a', ['[a] b', 'b [a]']],
    ['all is marked where nothing is common', 'one two', 'three', ['[one two]', '[three]']],
    [
      'what an excerpt leaves out lies beyond, and its own words do not',
      'The force is large. It is not enough for an attack along the whole border',
      'too small for an attack',
      ['(The force is large. It is) [not enough] for an attack (along the whole border)', '[too small] for an attack'],
    ],
    [
      'of the right one all is shown, however short the left',
      'too early',
      'it was too early by far and nobody had asked',
      ['too early', '[it was] too early [by far and nobody had asked]'],
    ],
    ['nothing is marked in a text and itself', 'a ferry is a road', 'a ferry is a road', ['a ferry is a road', 'a ferry is a road']],
  ])('%s', (_what, left, right, marked) => {
    expect(compare(left, right)).toEqual(marked);
  });
});

const text = fc
  .array(fc.tuple(fc.constantFrom('a', 'the', 'cost', 'Cost,', '(war)', '…', 'é'), fc.constantFrom(' ', '  ', '\n', '')), { maxLength: 14 })
  .map((words) => words.flat().join(''));

const plain = (value: string) => value.split(/\s+/).map((word) => word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase() || word);
const wordsOf = (parts: readonly DiffPart[], kind: DiffPart['kind']) =>
  parts.filter((part) => part.kind === kind).flatMap((part) => plain(part.text.trim()).filter((word) => word !== ''));

test('the joined parts of each text are the text', () => {
  checkProperty(fc.tuple(text, text), ([left, right]) => {
    const diff = diffWords(left, right);
    expect(diff.left.map((part) => part.text).join('')).toBe(left);
    expect(diff.right.map((part) => part.text).join('')).toBe(right);
  });
});

test('both sides have the same equal words', () => {
  checkProperty(fc.tuple(text, text), ([left, right]) => {
    const diff = diffWords(left, right);
    expect(wordsOf(diff.left, 'same')).toEqual(wordsOf(diff.right, 'same'));
  });
});

test('no two adjacent parts have the same kind, and none is empty', () => {
  checkProperty(fc.tuple(text, text), ([left, right]) => {
    const { left: parts } = diffWords(left, right);
    expect(parts.filter((part, index) => part.text === '' || part.kind === parts[index - 1]?.kind)).toEqual([]);
  });
});
