import { describe, expect, test } from 'vitest';
import { followsItsObject } from '#locales/en/meaning/relative-clauses.ts';

const around = (text: string, name = 'Norra') => text.split(name) as [string, string];

describe('the name follows the object of what it does', () => {
  test.each(['A reply to the demands that Norra had made', 'The cable which the Norra laid', 'The pier, which Norra sold, was safe'])(
    '%s',
    (text) => expect(followsItsObject(...around(text))).toBe(true),
  );
});

describe('the name does not follow its object', () => {
  test.each([
    'A guarantee that Norra would pay',
    'The envoy said that Norra paid',
    'Ships that Norra could not stop',
    'What Norra had asked for',
    'Norra made demands',
  ])('%s', (text) => expect(followsItsObject(...around(text))).toBe(false));
});
