import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from '#lib/text/cut-text.ts';

test('a short text stays complete', () => {
  expect(cutText('The ferry stays.', 16)).toBe('The ferry stays.');
});

test('a long text is cut after a word, without the punctuation after it', () => {
  expect(cutText('The ferry, which stays, crosses the sound.', 26)).toBe('The ferry, which stays …');
});

test('a quotation is cut as a whole', () => {
  expect(cutText('The mayor called it “a lifeline for all of us” in March.', 34)).toBe('The mayor called it …');
  expect(cutText('She said “a lifeline” and sat down again.', 28)).toBe('She said “a lifeline” and …');
});

test('a cut text is not longer than allowed', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 20, max: 80 }), (text, room) => {
      expect(cutText(text, room).length).toBeLessThanOrEqual(room);
    }),
  );
});
