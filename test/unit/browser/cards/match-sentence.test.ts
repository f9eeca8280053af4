import { expect, test } from 'vitest';
import { matchSentence, splitSentences } from '#browser/cards/match-sentence.ts';

const SENTENCES = splitSentences('The ferry line closed in 1998. Ada Quill called it “a lifeline”. Nobody knew.', 'en');
const match = (text: string) => SENTENCES[matchSentence(SENTENCES, text, { common: /^(?:which|with)$/, endings: /s$/ })];

test('a source belongs to the sentence that shares most with it', () => {
  expect(match('In 1998 the town closed the ferry line.')).toBe('The ferry line closed in 1998.');
  expect(match('The mayor, Ada Quill: a lifeline for 1998 people.')).toBe('Ada Quill called it “a lifeline”.');
});

test('a source that shares nothing with any sentence belongs to none', () => {
  expect(match('The harbour was full of boats.')).toBeUndefined();
});
