import { expect, test } from 'vitest';
import { diffLines } from '#lib/text/diff-lines.ts';

test('deleted lines come before added lines, each with its number in its own text', () => {
  expect(diffLines('a\nb\nc\n', 'a\nc\nd\n')).toEqual(['    2 - b', '    3 + d']);
});

test('a line that only moves, or has another line ending, is not a difference', () => {
  expect(diffLines('a\r\nb\r\n', 'b\na\n')).toEqual([]);
});

test('a line too long to be read at a terminal is cut', () => {
  expect(diffLines('', 'x'.repeat(500))).toEqual(['    1 - ', `    1 + ${'x'.repeat(159)}…`]);
});
