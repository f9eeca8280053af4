import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSentence } from '#lib/text/parse-sentence.ts';

test('a sentence without marks is one piece of text', () => {
  expect(parseSentence('Nothing is missing.')).toEqual(['Nothing is missing.']);
});

test('links and slots are in the order of the sentence', () => {
  expect(parseSentence('[The chronology](chronology) has {count}, the last on {date}.')).toEqual([
    { to: 'chronology', text: 'The chronology' },
    ' has ',
    { slot: 'count' },
    ', the last on ',
    { slot: 'date' },
    '.',
  ]);
});

test('the joined pieces are the sentence, whatever it contains', () => {
  fc.assert(
    fc.property(fc.string(), (sentence) => {
      const whole = parseSentence(sentence).map((part) =>
        typeof part === 'string' ? part : 'slot' in part ? `{${part.slot}}` : `[${part.text}](${part.to})`,
      );
      expect(whole.join('')).toBe(sentence);
    }),
  );
});
