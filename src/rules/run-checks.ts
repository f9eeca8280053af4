import { createEvidence, type Evidence } from '#dossier/evidence.ts';
import { keyOf, listEntries, type EntryKey, type EntrySource } from '#dossier/entry.ts';
import type { Message } from '#dossier/message.ts';
import { locateContent } from './locate-content.ts';
import type { CheckContext, Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { applyWaivers, type PlacedFinding } from './waivers/waivers.ts';

export type CheckInput = Omit<CheckContext, 'evidence' | 'isReadable'> & { sources: ReadonlyMap<EntryKey, EntrySource> };

const NO_EVIDENCE: Evidence = { quotations: [], dates: [], numbers: new Set() };

/** Runs rules over the content and says where in the files their findings stand; what is waived is left out. */
export function runChecks(input: CheckInput, rules: readonly Rule[] = RULES): Message[] {
  const { dossier, ids } = input;
  const context: CheckContext = {
    ...input,
    evidence: dossier ? createEvidence(dossier) : () => NO_EVIDENCE,
    isReadable: (cites) => cites.every((id) => dossier?.sources.has(id) || !ids.get('references')?.has(id)),
  };
  const files = new Map(listEntries(input.entries).map((entry) => [keyOf(entry), entry.file]));
  const found = rules.flatMap((rule) => [...rule.check(context)].map((finding): PlacedFinding => ({ rule, finding })));
  return applyWaivers(found, context, rules).map(({ rule, finding: { at, ...finding } }): Message => {
    const source = input.sources.get(at.entry);
    return {
      ruleId: rule.id,
      severity: rule.severity,
      ...finding,
      place: { file: files.get(at.entry) ?? at.entry, ...(source ? locateContent(source, at) : { line: 1, column: 1 }) },
    };
  });
}
