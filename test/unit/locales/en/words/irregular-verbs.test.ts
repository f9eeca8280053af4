import { expect, test } from 'vitest';
import { isPastEvent } from '#locales/en/meaning/event-verbs.ts';
import { isPastOf, verbStem } from '#locales/en/words/irregular-verbs.ts';
import { findWords } from '#locales/en/words/words.ts';

const [meet, met, meeting, planned] = findWords('meet met meeting planned');

test('the forms of a verb have one stem', () => {
  expect(verbStem(met!)).toBe(verbStem(meet!));
  expect(verbStem(findWords('withdrawn')[0]!)).toBe('withdraw');
});

test('a verb is in the past by its form, or after “did”', () => {
  expect(isPastOf(met!, meet!, [])).toBe(true);
  expect(isPastOf(meeting!, meet!, [])).toBe(false);
  const did = findWords('they did meet');
  expect(isPastOf(did[2]!, meet!, did)).toBe(true);
  const may = findWords('they may meet');
  expect(isPastOf(may[2]!, meet!, may)).toBe(false);
});

test('an event is a verb in the past for what one plans', () => {
  expect(
    findWords('they met, sailed, planned, say, meet')
      .filter(isPastEvent)
      .map(({ text }) => text),
  ).toEqual(['met', 'sailed']);
  expect(isPastEvent(planned!)).toBe(false);
});
