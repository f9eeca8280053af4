import { missingParts } from '../missing-parts.ts';
import { suggest } from '#lib/text/closest.ts';
import { levelOf } from '#schemas/site/rules.ts';
import type { Finding } from '../finding.ts';
import { defineRule, isWaivable, type RuleInfo } from '../rule.ts';
import type { Waiver } from '../waivers/waiver.ts';

/** A waiver names a rule, and waives a finding of it. */
export const waiverIsUsed = defineRule({
  id: 'waiver-is-used',
  severity: 'error',
  waivable: false,
  summary: 'Every waiver names a rule and waives a finding of it.',
  why: 'A waiver is an exception with a reason. One that waives nothing hides the next mistake in its place, and one with an unknown id was meant for another rule.',
  fix: 'Remove the waiver, correct the id of the rule, or move the waiver to what it is about.',
  examples: [
    {
      shows: 'a statement in YAML whose number was worked out',
      files: {
        'actors/ben-oake.yaml': `statements:\n  - text: He has 40 berths.\n    cites: [p1]\n    waive: [{ rule: number-is-sourced, reason: Counted on the plan. }]`,
      },
    },
    {
      shows: 'a block of prose',
      files: { 'briefings/ferry.mdx': '{/* waive number-is-sourced: counted on the plan */}\n\nIt has 40 berths.[^p1]' },
    },
    {
      shows: 'a waiver where the rule holds',
      files: { 'briefings/ferry.mdx': '{/* waive number-is-sourced: counted on the plan */}\n\nIt has berths.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:1': 'the waiver of number-is-sourced waives nothing: the rule holds here' },
    },
    {
      shows: 'a waiver of a rule that is off',
      settings: { rules: { 'number-is-sourced': 'off' } },
      files: { 'briefings/ferry.mdx': '{/* waive number-is-sourced: counted on the plan */}\n\nIt has 40 berths.[^p1]' },
    },
    {
      shows: 'a waiver of a rule that does not exist',
      files: {
        'actors/ben-oake.yaml':
          'statements:\n  - text: He has berths.\n    cites: [p1]\n    waive: [{ rule: number-is-source, reason: Counted on the plan. }]',
      },
      findings: { 'actors/ben-oake.yaml:4:13': 'the waiver names no rule that can be waived: "number-is-source"' },
    },
    {
      shows: 'a waiver of a rule that cannot be waived',
      files: { 'briefings/ferry.mdx': '{/* waive citation-resolves: it will come */}\n\nThe ferry stays.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:1': 'the rule citation-resolves cannot be waived' },
    },
    {
      shows: 'a waiver without a reason',
      files: { 'briefings/ferry.mdx': '{/* waive number-is-sourced */}\n\nThe ferry stays.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:1': 'the comment looks like a waiver, but is not one' },
    },
  ],
  runsLast: true,
  *check({ unusedWaivers, rules, site, language, isComplete }) {
    for (const waiver of unusedWaivers) {
      // Some rules find nothing until every file can be read.
      const mayBeUsed = !isComplete && rules.some((rule) => rule.id === waiver.rule && isWaivable(rule));
      const isOff =
        levelOf(site, waiver.rule) === 'off' || rules.some((rule) => rule.id === waiver.rule && missingParts(rule, language).length > 0);
      if (!mayBeUsed && !isOff) yield { ...explain(waiver, rules), at: waiver.at };
    }
  },
});

function explain({ rule: id }: Waiver, rules: readonly RuleInfo[]): Omit<Finding, 'at'> {
  if (id === '') return { reason: 'the comment looks like a waiver, but is not one', hint: 'Write it as {/* waive rule-id: reason */}.' };
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule)
    return {
      reason: `the waiver names no rule that can be waived: "${id}"`,
      hint:
        suggest(
          id,
          rules.filter(isWaivable).map((candidate) => candidate.id),
        ) || 'The rules and their ids are listed in docs/checks/README.md.',
    };
  if (!isWaivable(rule))
    return {
      reason: `the rule ${id} cannot be waived`,
      hint: 'Remove the waiver and fix what the rule finds: otherwise the site would be broken or unsafe.',
    };
  return {
    reason: `the waiver of ${id} waives nothing: the rule holds here`,
    hint: 'Remove the waiver, or move it to what it is about.',
  };
}
