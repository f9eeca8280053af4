import { suggest } from '#lib/text/closest.ts';
import { keyOf, listEntries, type DataPath, type EntryKey } from '#dossier/entry.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';
import { parseBodyWaivers } from './body-waivers.ts';
import { covers, type Waiver } from './waiver.ts';

export interface PlacedFinding {
  rule: Rule;
  finding: Finding;
}

/** Reports waivers that waive nothing, or name no rule. */
export const waiverIsUsed: Rule = {
  id: 'waiver-is-used',
  severity: 'error',
  waivable: false,
  summary: 'Every waiver names a rule and waives a finding of it.',
  why: 'A waiver is an exception with a reason. One that waives nothing hides the next mistake in its place, and one that names no rule was meant for another.',
  fix: 'Remove the waiver, correct the rule’s id, or put it on the thing that it is about.',
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
      findings: { 'briefings/ferry.mdx:9:1': 'the comment begins like a waiver, but is none' },
    },
  ],
  *check() {
    // It speaks after all other rules: see applyWaivers.
  },
};

/** Takes out the findings that are waived, and adds one for each waiver that waived nothing. */
export function applyWaivers(found: readonly PlacedFinding[], context: CheckContext, rules: readonly Rule[]): PlacedFinding[] {
  const waivers = listWaivers(context);
  const used = new Set<Waiver>();
  const left = found.filter(({ rule, finding }) => {
    const covering = rule.waivable === false ? [] : waivers.filter((waiver) => waiver.ruleId === rule.id && covers(waiver, finding));
    for (const waiver of covering) used.add(waiver);
    return covering.length === 0;
  });
  if (!rules.includes(waiverIsUsed)) return left;
  const idle = waivers.filter((waiver) => !used.has(waiver));
  return [...left, ...idle.map((waiver): PlacedFinding => ({ rule: waiverIsUsed, finding: explainIdle(waiver, rules) }))];
}

function explainIdle({ ruleId, at }: Waiver, rules: readonly Rule[]): Finding {
  if (ruleId === '')
    return { reason: 'the comment begins like a waiver, but is none', hint: 'Write it as {/* waive rule-id: reason */}.', at };
  const rule = rules.find(({ id }) => id === ruleId);
  if (rule?.waivable === false)
    return {
      reason: `the rule ${ruleId} cannot be waived`,
      hint: 'Remove the waiver and mend what the rule finds: without it the site would be broken or unsafe.',
      at,
    };
  return rule
    ? {
        reason: `the waiver of ${ruleId} waives nothing: the rule holds here`,
        hint: 'Remove the waiver, or put it on the thing that it is about.',
        at,
      }
    : {
        reason: `the waiver names no rule that can be waived: "${ruleId}"`,
        hint: suggest(ruleId, idsOfWaivable(rules)) || 'The rules and their ids are listed in docs/checks/README.md.',
        at,
      };
}

const idsOfWaivable = (rules: readonly Rule[]) => rules.filter(({ waivable }) => waivable !== false).map(({ id }) => id);

function listWaivers({ entries }: CheckContext): Waiver[] {
  return listEntries(entries).flatMap((entry) => [
    ...readDataWaivers(keyOf(entry), entry.data, []),
    ...(entry.collection === 'briefings' ? parseBodyWaivers(entry) : []),
  ]);
}

function* readDataWaivers(entry: EntryKey, value: unknown, path: DataPath): Generator<Waiver> {
  if (!value || typeof value !== 'object') return;
  for (const [name, item] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(name) : name;
    if (step === 'waive' && Array.isArray(item)) {
      for (const [index, waiver] of (item as { rule: string }[]).entries())
        yield { entry, ruleId: waiver.rule, scope: { path }, at: { entry, path: [...path, 'waive', index] } };
    } else yield* readDataWaivers(entry, item, [...path, step]);
  }
}
