import { describe, expect, test } from 'vitest';
import type { Changes } from '../../../support/entries.ts';
import { findingsOf, messagesOf } from '../../../support/findings-of.ts';

const find = (digest: string, prose: string, changes: Changes = {}) =>
  findingsOf('number-word-is-sourced', {
    ...changes,
    'references/report.yaml': `digest: ${digest}`,
    'briefings/ferry.mdx': `${prose}[^report]`,
  });

describe('a number in words passes', () => {
  test.each([
    ['if it is one, which often stands for “a”', 'Two islanders watched the vote.', 'One islander watched the vote.'],
    ['if it is quoted', 'Two islanders watched the vote.', 'It says “six islanders watched the vote”.'],
    ['if it is small and contradicts nothing', 'It was late.', 'Two islanders watched the vote.'],
    ['in figures, which another rule checks', 'Two islanders watched the vote.', '6 islanders watched the vote.'],
  ])('%s', (_why, digest, prose) => {
    expect(find(digest, prose)).toEqual([]);
  });

  test('if it is part of a name', () => {
    expect(find('It was late.', 'They saw Six Rocks.', { 'places/rocks.yaml': 'name: Six Rocks' })).toEqual([]);
    expect(find('It was late.', 'Ada Quill saw six rocks near Holm.')).toEqual([
      'briefings/ferry.mdx:9:15 “six” is in none of the sources cited here',
    ]);
  });
});

test('three is the smallest number that a source must have', () => {
  expect(find('It was late.', 'Three islanders watched the vote.')).toEqual([
    'briefings/ferry.mdx:9:1 “Three” is in none of the sources cited here',
  ]);
});

test('the hint names all cited sources', () => {
  const hintFor = (cites: string) =>
    messagesOf('number-word-is-sourced', {
      'references/report.yaml': 'digest: It was late.',
      'briefings/ferry.mdx': `Six islanders watched the vote.${cites}`,
    })[0]?.hint;
  expect(hintFor('[^report]')).toBe('Correct the number, or cite the source that gives it: report does not.');
  expect(hintFor('[^report][^p1]')).toBe('Correct the number, or cite the source that gives it: report, p1 do not.');
});
