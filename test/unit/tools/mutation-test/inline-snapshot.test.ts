import { expect, test } from 'vitest';
import { matchesSnapshot } from '../../../../tools/mutation-test/inline-snapshot.ts';

const DATA = { b: ['x', 1, undefined, null], a: new Map([['k', new Set([true])]]), c: {}, d: [] };
const SNAPSHOT = `
    {
      "a": Map {
        "k" => Set {
          true,
        },
      },
      "b": [
        "x",
        1,
        undefined,
        null,
      ],
      "c": {},
      "d": [],
    }
  `;

test('data is compared with an inline snapshot as Vitest writes it', () => {
  expect(DATA).toMatchInlineSnapshot(SNAPSHOT);
  expect(matchesSnapshot(DATA, SNAPSHOT)).toBe(true);
  expect(matchesSnapshot({ ...DATA, c: 1 }, SNAPSHOT)).toBe(false);
});

test('an error is compared by its name and message', () => {
  expect(matchesSnapshot(new RangeError('Too far.'), '[RangeError: Too far.]')).toBe(true);
});

test('texts are compared, with their lines', () => {
  expect(matchesSnapshot('one', '"one"')).toBe(true);
  expect(matchesSnapshot('one\n  two', '\n    "one\n      two"\n  ')).toBe(true);
  expect(matchesSnapshot('one\ntwo', '\n    "one\n      two"\n  ')).toBe(false);
});
