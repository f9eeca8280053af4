import { keyOf, listEntries, type Entries, type Entry } from '#dossier/entry.ts';
import { referencesOf } from '#dossier/parse/walk-references.ts';
import type { Finding } from '../finding.ts';
import { isWaivable, type Rule } from '../rule.ts';
import { parseBodyWaivers } from './body-waivers.ts';
import { covers, type Waiver } from './waiver.ts';

/** A finding and the rule that reports it. */
export interface RuleFinding {
  rule: Rule;
  finding: Finding;
}

/** Removes the findings that are waived. */
export function applyWaivers(
  found: readonly RuleFinding[],
  waivers: readonly Waiver[],
): { findings: RuleFinding[]; unusedWaivers: Waiver[] } {
  const used = new Set<Waiver>();
  const findings = found.filter(({ rule, finding }) => {
    const covering = isWaivable(rule) ? waivers.filter((waiver) => waiver.rule === rule.id && covers(waiver, finding)) : [];
    for (const waiver of covering) used.add(waiver);
    return covering.length === 0;
  });
  return { findings, unusedWaivers: waivers.filter((waiver) => !used.has(waiver)) };
}

/** All waivers in the content. */
export const listWaivers = (entries: Entries): Waiver[] =>
  listEntries(entries).flatMap((entry) => [
    ...parseDataWaivers(entry),
    ...(entry.collection === 'briefings' ? parseBodyWaivers(entry) : []),
  ]);

/** The waivers in an entry's data: each is in the list `waive` of what it covers. */
const parseDataWaivers = (entry: Entry): Waiver[] =>
  referencesOf(entry)
    .filter(({ ref }) => ref === 'rules')
    .map(({ path, value }) => ({
      entry: keyOf(entry),
      rule: value,
      scope: { path: path.slice(0, -'waive.0.rule'.split('.').length) },
      at: { entry: keyOf(entry), path: path.slice(0, -1) },
    }));
