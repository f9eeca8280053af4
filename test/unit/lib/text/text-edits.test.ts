import { expect, test } from 'vitest';
import { applyEdits, diffEdits } from '#lib/text/text-edits.ts';

const TEXT = 'one: old\ntwo: [old, x]\nend\n';

test('edits are applied at their places, in any order, and the rest stays', () => {
  expect(
    applyEdits(TEXT, [
      { start: 15, end: 18, text: 'newer' },
      { start: 5, end: 8, text: 'new' },
    ]),
  ).toBe('one: new\ntwo: [newer, x]\nend\n');
});

test('the diff has each changed line, and added lines', () => {
  expect(
    diffEdits(TEXT, [
      { start: 5, end: 8, text: 'new' },
      { start: TEXT.length, end: TEXT.length, text: 'added: y\n' },
    ]),
  ).toEqual(['    1 - one: old', '    1 + one: new', '    4 + added: y']);
});
