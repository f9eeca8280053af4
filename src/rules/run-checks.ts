import { createEvidence, type Evidence } from '#dossier/evidence.ts';
import { keyOf, listEntries, type EntryKey, type EntrySource } from '#dossier/entry.ts';
import type { Message, Place } from '#dossier/message.ts';
import { EMPTY_LOCK } from '#dossier/reviews/review-lock.ts';
import { findAnswers, type Suspicion } from '#dossier/reviews/suspicion.ts';
import { locateContent } from './locate-content.ts';
import { locateSetting, type SettingsFile } from './locate-setting.ts';
import type { ContentPlace } from './finding.ts';
import type { CheckContext, Rule } from './rule.ts';
import { CONTENT_RULES } from './content/content-rules.ts';
import { applyWaivers, listWaivers, type RuleFinding } from './waivers/apply-waivers.ts';

export type CheckInput = Omit<CheckContext, 'evidence' | 'isReadable' | 'rules' | 'unusedWaivers'> & {
  sources: ReadonlyMap<EntryKey, EntrySource>;
  /** The file with the settings, to locate findings in it. */
  settings?: SettingsFile | undefined;
};

const NO_EVIDENCE: Evidence = { quotations: [], dates: [], yearless: [], numbers: new Set() };

export interface CheckResult {
  messages: Message[];
  /** All suspicions that are not waived. */
  suspicions: Suspicion[];
}

/** Runs rules on the content. The messages leave out what is waived or answered, and name the places in the files. */
export function runChecks(input: CheckInput, rules: readonly Rule[] = CONTENT_RULES): CheckResult {
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
  const suspected = findings.flatMap(({ rule, finding }) => {
    const { suspicion, reason, at } = finding;
    return suspicion && at.entry ? [{ finding, suspicion: { ...suspicion, reason, ruleId: rule.id, entry: at.entry } }] : [];
  });
  const { reviews = EMPTY_LOCK } = input;
  const answered = new Set(suspected.flatMap(({ finding, suspicion }) => (findAnswers(suspicion, reviews).length > 0 ? [finding] : [])));
  const messages = [...findings, ...last]
    .filter(({ finding }) => !answered.has(finding))
    .map(({ rule, finding: { at, reason, hint } }): Message => {
      const isStrict = input.isPublished && (rule.isSuspicion ?? rule.isRequiredToPublish);
      return {
        ruleId: rule.id,
        severity: isStrict ? 'error' : rule.severity,
        reason,
        ...describeHint(rule, hint),
        place:
          at.entry === undefined
            ? locateSetting(input.site, at, input.settings)
            : locateInEntry(at, files.get(at.entry), input.sources.get(at.entry)),
      };
    });
  return { messages, suspicions: suspected.map(({ suspicion }) => suspicion) };
}

/** What to do: a suspicion can also be answered. */
const describeHint = ({ isSuspicion }: Rule, hint: string | undefined): Pick<Message, 'hint'> => {
  const hints = [...(hint === undefined ? [] : [hint]), ...(isSuspicion ? ['If it holds all the same, say why in npm run review.'] : [])];
  return hints.length > 0 ? { hint: hints.join(' ') } : {};
};

const locateInEntry = (at: ContentPlace, file: string = at.entry, source: EntrySource | undefined): Place => ({
  file,
  ...(source ? locateContent(source, at) : { line: 1, column: 1 }),
});

const runAll = (rules: readonly Rule[], context: CheckContext): RuleFinding[] =>
  rules.flatMap((rule) => [...rule.check(context)].map((finding) => ({ rule, finding })));
