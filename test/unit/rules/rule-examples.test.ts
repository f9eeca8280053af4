import { describe, expect, test } from 'vitest';
import { memoize } from '#lib/memoize.ts';
import { ALL_RULES } from '#rules/all-rules.ts';
import type { RuleExample, RuleInfo } from '#rules/rule.ts';
import { CONTENT_ROOT, findMessages, listMessages } from '../../support/entries.ts';
import { NAMED_RULES } from '../../support/named-rules.ts';
import { compileExample } from '../../support/rule-examples.ts';

/** Checks each example once for all tests. */
const check = memoize(compileExample);

const passing = ({ examples }: RuleInfo) => examples.filter(({ findings }) => !findings);
const failing = ({ examples }: RuleInfo) => examples.filter(({ findings }) => findings);

/** The findings in an example, in order: rule, place and sentence. */
function find(example: RuleExample) {
  const found = check(example).messages.map(({ ruleId, reason, place: { file, line, column } }) => ({
    ruleId,
    at: `${file.replace(CONTENT_ROOT, '')}:${line}:${column}`,
    reason,
  }));
  return found.sort((a, b) => (a.at < b.at ? -1 : 1));
}

const expectedOf = ({ id }: RuleInfo, { findings = {} }: RuleExample) =>
  Object.keys(findings)
    .sort()
    .map((at) => ({ ruleId: id, at, reason: expect.stringContaining(findings[at]!) as string }));

/** Rules that compare with all of the content: a name, a use or a version may be in the file that could not be read. */
const NEEDING_ALL_FILES: readonly string[] = [
  'attribution-is-sourced',
  'cause-is-sourced',
  'cited-source-fits-best',
  'claim-is-sourced',
  'direction-is-sourced',
  'fact-has-one-version',
  'modality-is-sourced',
  'name-is-well-spelt',
  'negation-is-sourced',
  'number-is-sourced',
  'number-word-is-sourced',
  'passage-is-used',
  'quantifier-is-sourced',
  'quote-has-right-speaker',
  'reference-is-used',
  'role-is-sourced',
  'some-briefing-is-published',
  'source-has-no-opposite',
  'speaker-is-named',
  'tense-is-sourced',
  'term-is-defined',
];

test('every rule has a unique id', () => {
  const ids = ALL_RULES.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('no rule needs an article that can be read', () => {
  const messages = findMessages({ 'articles/ferry-vote.yaml': 'headline: [', 'briefings/ferry.mdx': 'It is “old”.[^p1]' });
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['yaml-is-valid']);
});

describe.each(NAMED_RULES)('$id', (rule) => {
  test('has an id in lower-case words, and a summary, a reason and a fix in sentences', () => {
    expect(rule.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
    for (const text of [rule.summary, rule.why, rule.fix]) expect(text).toMatch(/^[\p{Lu}“].*\.$/u);
  });

  test('has examples of both kinds with unique names', () => {
    expect(passing(rule).length).toBeGreaterThan(0);
    expect(failing(rule).length).toBeGreaterThan(0);
    const names = rule.examples.map(({ shows }) => shows);
    expect(names).toEqual([...new Set(names)]);
  });

  test.each(passing(rule))('passes $shows', (example) => {
    expect(listMessages(check(example).messages)).toEqual([]);
  });

  test.each(failing(rule))('catches $shows', (example) => {
    expect(find(example)).toEqual(expectedOf(rule, example));
  });

  if (NEEDING_ALL_FILES.includes(rule.id))
    test.each(failing(rule))('does not report $shows while a file is broken', (example) => {
      const { messages } = compileExample({ ...example, files: { ...example.files, 'places/broken.yaml': 'name: [' } });
      expect(messages.map(({ ruleId }) => ruleId)).not.toContain(rule.id);
    });

  test.each(failing(rule))('reports $shows in sentences', (example) => {
    for (const { reason, hint } of check(example).messages) {
      expect(reason).toMatch(/[^.!?:]$/);
      expect(hint).toMatch(/^[\p{Lu}“].*[.?]$/u);
    }
  });
});
