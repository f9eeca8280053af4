import { keyOf, listEntries, type DataPath, type Entries, type EntryKey } from '#dossier/entry.ts';
import { isWaivable, type Finding, type Rule } from '../rule.ts';
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
export function listWaivers(entries: Entries): Waiver[] {
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
        yield { entry, rule: waiver.rule, scope: { path }, at: { entry, path: [...path, 'waive', index] } };
    } else yield* readDataWaivers(entry, item, [...path, step]);
  }
}
