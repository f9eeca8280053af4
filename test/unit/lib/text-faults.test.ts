import { expect, test } from 'vitest';
import { findTextFault, showControls } from '#lib/text-faults.ts';
import { fc, holdsFor } from '../../support/holds-for.ts';

test.each([
  ['words, lines and tabs', 'a\tb\r\nc\nd'],
  ['names in scripts that run from right to left, with their marks', '\u200fשרה\u200e, \u2067محمد\u2069, \u202bשרה\u202c'],
  ['joined emoji and combining letters', '👩‍👩‍👧‍👦 e\u0301 🏳️‍🌈'],
])('a text may hold %s', (_what, text) => {
  expect(findTextFault(text)).toBeUndefined();
});

test.each([
  ['a byte that is nothing', 'ab\0c', 2, 'here stands the control character U+0000, which no text has'],
  ['a command to a terminal', '\u001b[31m', 0, 'here stands the control character U+001B, which no text has'],
  ['half a character', 'a\ud800b', 1, 'here stands the control character U+D800, which no text has'],
  ['a direction without end', 'a\u202eb', 1, 'the mark of direction U+202E is never ended: it would turn round what stands behind it'],
  [
    'an end without a direction',
    'a\u2069b',
    1,
    'the mark of direction U+2069 ends what nothing began: it would turn round what stands behind it',
  ],
])('%s is told with its place', (_what, text, offset, reason) => {
  expect(findTextFault(text)).toEqual({ offset, reason });
});

test('whatever a text holds, no control character of it reaches a terminal, and its length stays', () => {
  holdsFor(fc.string({ unit: 'binary' }), (text) => {
    expect(showControls(text)).not.toMatch(/\p{Cc}/u);
    expect(showControls(text)).toHaveLength(text.length);
  });
});
