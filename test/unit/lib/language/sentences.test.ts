import { describe, expect, test } from 'vitest';
import { sentences as english } from '#locales/en/sentences.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

/** The sentences of a text, without the white space between them. */
function sentences(text: string): string[] {
  const ends = [...english.findEnds(text), text.length];
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end).trim()).filter((sentence) => sentence !== '');
}

describe('a sentence ends', () => {
  test.each<[where: string, text: string, sentences: string[]]>([
    ['at a full stop', 'One. Two.', ['One.', 'Two.']],
    ['at a question mark, an exclamation mark and an ellipsis', 'Who? Me! Well… Yes.', ['Who?', 'Me!', 'Well…', 'Yes.']],
    ['once at several marks in a row', 'What?! No.', ['What?!', 'No.']],
    ['at a line break', 'One.\nTwo.', ['One.', 'Two.']],
    [
      'behind closing quotation marks and brackets',
      'He said “yes.” (So it was.) ‘No.’ "Yes." Then.',
      ['He said “yes.”', '(So it was.)', '‘No.’', '"Yes."', 'Then.'],
    ],
    ['behind its citations', 'One.[^p1][^gazette-2020] Two.[^p2]', ['One.[^p1][^gazette-2020]', 'Two.[^p2]']],
    ['behind a citation that a space parts from it', 'One. [^p1] Two.', ['One. [^p1]', 'Two.']],
    ['behind a citation that stands before its stop', 'One[^p1]. Two.', ['One[^p1].', 'Two.']],
    ['behind quotation marks and citations together', 'A “lifeline.”[^p2] Two.', ['A “lifeline.”[^p2]', 'Two.']],
    ['before a figure', 'It rained. 12 ships sailed.', ['It rained.', '12 ships sailed.']],
    ['before a quotation or a bracket', 'One. “Two.” (Three.) [Four.]', ['One.', '“Two.”', '(Three.)', '[Four.]']],
    ['before a capital of another script', 'One. Это два. Και τρία.', ['One.', 'Это два.', 'Και τρία.']],
    ['before a dash and before the sign of a list', 'One. – Two. • Three. — four', ['One.', '– Two.', '• Three.', '— four']],
    ['at the word “No.” where no number follows', 'The answer was No. Then it sailed.', ['The answer was No.', 'Then it sailed.']],
    [
      'at a letter before a word that begins a sentence',
      'It was plan B. The ferry left Main St. It sank.',
      ['It was plan B.', 'The ferry left Main St.', 'It sank.'],
    ],
    ['where an abbreviation closes it and is cited', 'Made in the U.S.[^p1] Then sold.', ['Made in the U.S.[^p1]', 'Then sold.']],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('a sentence does not end', () => {
  test.each<[where: string, text: string]>([
    ['at a title', 'Mr. Hale met Dr. Quill and Prof. Orne at St. Ann.'],
    ['at initials', 'J. R. Hale signed.'],
    ['at letters that stand for words', 'The U.S. Navy and the U.N. Council agreed.'],
    ['at common abbreviations', 'See e.g. Norway, i.e. No. 5, cf. Holm vs. Vik, approx. 12.'],
    ['at an abbreviation in a bracket or quotation', 'He (Dr. Hale) met “Mr. Orne”'],
    ['inside a number', 'It cost 3.5 million.'],
    ['inside an address', 'It stands at www.example.org today.'],
    ['before a small letter', 'He asked “Why?” and left.'],
    ['inside a quotation of several sentences', 'He said: “It is done. We keep it. Nobody leaves.”'],
    ['inside a quotation between straight marks', 'He said: "It is done. We keep it."'],
  ])('%s', (_, text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

test('the first sentence is complete, and a text of one sentence is its own', () => {
  expect(english.first('Boats land at a pier. It is old.')).toBe('Boats land at a pier.');
  expect(english.first('A pier')).toBe('A pier');
});

test('the sentence around a place, or the sentences around a range, are complete', () => {
  const text = 'Boats land. The pier is old. Nobody pays.';
  const around = (start: number, end?: number) => {
    const range = english.around(text, start, end);
    return text.slice(range.start, range.end).trim();
  };
  expect([around(0), around(10), around(11), around(40)]).toEqual(['Boats land.', 'Boats land.', 'The pier is old.', 'Nobody pays.']);
  expect(around(12, 30)).toBe('The pier is old. Nobody pays.');
  expect(around(12, 28)).toBe('The pier is old.');
});

test('an unclosed quotation mark does not hide the end of a sentence', () => {
  expect(sentences('He said “yes. Then he left.')).toEqual(['He said “yes.', 'Then he left.']);
});

test('the slices of any text join to that text, and none is empty', () => {
  const near = fc.string({ unit: fc.constantFrom(...'aB1 .!?…"“”’)]\n', '[^p1]', 'Mr', 'U.S.', 'é', '𝄞'), maxLength: 40 });
  checkProperty(
    fc.oneof(near, fc.string({ unit: 'binary' })),
    (text) => {
      const ends = english.findEnds(text);
      const slices = [...ends, text.length].map((end, index) => text.slice(ends[index - 1] ?? 0, end));
      expect(slices.join('')).toBe(text);
      expect(slices.slice(0, -1).includes('')).toBe(false);
      expect(ends.every((end, index) => end > (ends[index - 1] ?? 0))).toBe(true);
    },
    500,
  );
});
