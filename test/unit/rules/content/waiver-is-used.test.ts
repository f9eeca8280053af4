import { describe, expect, test } from 'vitest';
import { findMessages, type Changes } from '../../../support/entries.ts';

const find = (waiver: string, changes: Changes = {}) =>
  findMessages({ ...changes, 'briefings/ferry.mdx': `{/* waive ${waiver}: it is so */}\n\nThe ferry stays.[^p1]` }).flatMap(
    ({ ruleId, reason, hint }) => (ruleId === 'waiver-is-used' ? [`${reason} → ${hint}`] : []),
  );

describe('while a file cannot be read', () => {
  const broken: Changes = { 'places/pier.yaml': 'name: [' };

  test('a waiver may be used', () => {
    expect(find('number-is-sourced')).toHaveLength(1);
    expect(find('number-is-sourced', broken)).toEqual([]);
  });

  test('a waiver of no rule, or of one that cannot be waived, is still wrong', () => {
    expect(find('number-is-sauced', broken)).toHaveLength(1);
    expect(find('citation-resolves', broken)).toEqual([
      'the rule citation-resolves cannot be waived → Remove the waiver and fix what the rule finds: otherwise the site would be broken or unsafe.',
    ]);
  });
});

test('only rules that can be waived are suggested', () => {
  expect(find('number-is-sourcd')).toEqual([
    'the waiver names no rule that can be waived: "number-is-sourcd" → Did you mean "number-is-sourced"?',
  ]);
  expect(find('citation-resolvs')).toEqual([
    'the waiver names no rule that can be waived: "citation-resolvs" → The rules and their ids are listed in docs/checks/README.md.',
  ]);
});
