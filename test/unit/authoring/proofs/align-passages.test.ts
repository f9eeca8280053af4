import { expect, test } from 'vitest';
import { alignPassages, findParagraphs } from '#authoring/proofs/align-passages.ts';

const TEXT = 'Holm keeps its ferry\n\nThe council voted.\n \n\nIt is a lifeline, said the mayor.\n';
const texts = (text: string, ranges: readonly ({ start: number; end: number } | undefined)[]) =>
  ranges.map((range) => range && text.slice(range.start, range.end).trim());

test('paragraphs are between empty lines; without these, each line is one', () => {
  expect(texts(TEXT, findParagraphs(TEXT))).toEqual(['Holm keeps its ferry', 'The council voted.', 'It is a lifeline, said the mayor.']);
  expect(texts('One.\nTwo.\n', findParagraphs('One.\nTwo.\n'))).toEqual(['One.', 'Two.']);
});

test('as many passages as paragraphs belong together in order, whatever their words', () => {
  expect(texts(TEXT, alignPassages(['a', 'b', 'c'], TEXT))).toEqual([
    'Holm keeps its ferry',
    'The council voted.',
    'It is a lifeline, said the mayor.',
  ]);
});

test('a passage without a paragraph, and a paragraph without a passage, do not shift the others', () => {
  expect(texts(TEXT, alignPassages(['Holm has a ferry', 'The mayor: “a lifeline”'], TEXT))).toEqual([
    'Holm keeps its ferry',
    'It is a lifeline, said the mayor.',
  ]);
  expect(texts(TEXT, alignPassages(['Holm has a ferry', 'Quite another thing', 'The council voted', 'a lifeline'], TEXT))).toEqual([
    'Holm keeps its ferry',
    undefined,
    'The council voted.',
    'It is a lifeline, said the mayor.',
  ]);
});
