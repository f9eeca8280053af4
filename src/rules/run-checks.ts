import { createEvidence, type Evidence } from '#dossier/evidence.ts';
import { keyOf, listEntries, type EntryKey, type EntrySource } from '#dossier/entry.ts';
import type { Message } from '#dossier/message.ts';
import { locateContent } from './locate-content.ts';
import type { CheckContext, Rule } from './rule.ts';
import { CONTENT_RULES } from './content/content-rules.ts';
import { applyWaivers, listWaivers, type RuleFinding } from './waivers/apply-waivers.ts';

export type CheckInput = Omit<CheckContext, 'evidence' | 'isReadable' | 'rules' | 'unusedWaivers'> & {
  sources: ReadonlyMap<EntryKey, EntrySource>;
};

const NO_EVIDENCE: Evidence = { quotations: [], dates: [], yearless: [], numbers: new Set() };

/** Runs rules on the content. The messages leave out what is waived, and name the places in the files. */
export function runChecks(input: CheckInput, rules: readonly Rule[] = CONTENT_RULES): Message[] {
  const { dossier, ids } = input;
  const context: CheckContext = {
    ...input,
    evidence: dossier ? createEvidence(dossier) : () => NO_EVIDENCE,
    isReadable: (cites) => cites.every((id) => dossier?.sources.has(id) || !ids.get('references')?.has(id)),
    rules,
    unusedWaivers: [],
  };
  const files = new Map(listEntries(input.entries).map((entry) => [keyOf(entry), entry.file]));
  const { findings, unusedWaivers } = applyWaivers(
    runAll(
      rules.filter(({ runsLast }) => !runsLast),
      context,
    ),
    listWaivers(input.entries),
  );
  const last = runAll(
    rules.filter(({ runsLast }) => runsLast),
    { ...context, unusedWaivers },
  );
  return [...findings, ...last].map(({ rule, finding: { at, ...finding } }): Message => {
    const source = input.sources.get(at.entry);
    return {
      ruleId: rule.id,
      severity: rule.severity,
      ...finding,
      place: { file: files.get(at.entry) ?? at.entry, ...(source ? locateContent(source, at) : { line: 1, column: 1 }) },
    };
  });
}

const runAll = (rules: readonly Rule[], context: CheckContext): RuleFinding[] =>
  rules.flatMap((rule) => [...rule.check(context)].map((finding) => ({ rule, finding })));
