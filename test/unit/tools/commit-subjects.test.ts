import { expect, test } from 'vitest';
import { findSubjectIssues } from '../../../tools/commit-subjects.ts';

test('a subject of 72 characters passes, one of 73 does not', () => {
  expect(findSubjectIssues(['Fix rename when an id is part of its folder’s name', `F${'x'.repeat(71)}`])).toEqual([]);
  expect(findSubjectIssues([`F${'x'.repeat(72)}`])).toEqual([`“F${'x'.repeat(72)}” has 73 characters: at most 72 are allowed.`]);
});

test('a subject that ends with a full stop or begins with a small letter is reported', () => {
  expect(findSubjectIssues(['Fix rename.', 'fix rename'])).toEqual([
    '“Fix rename.” ends with a full stop: leave it out.',
    '“fix rename” does not start with a capital letter.',
  ]);
});
