import type { Modules } from '#lib/typescript/find-literal.ts';
import { takeAllSteps, type Steps } from '#lib/steps.ts';
import type { LanguagePack } from '#locales/pack.ts';
import { packOf } from '#locales/packs.ts';
import type { Evidence } from '#dossier/evidence.ts';
import { keyOf, listEntries, type EntryKey, type EntrySource } from '#dossier/entry.ts';
import type { Message, Place } from '#dossier/message.ts';
import { EMPTY_LOCK } from '#dossier/reviews/review-lock.ts';
import { findAnswers, type Suspicion } from '#dossier/reviews/suspicion.ts';
import { lookUpEvidence } from './texts/knowledge-evidence.ts';
import { missingParts } from './missing-parts.ts';
import { locateContent } from './locate-content.ts';
import { locateOwnRule, locateSetting } from './locate-setting.ts';
import type { ContentPlace } from './finding.ts';
import { runRulesInSteps } from './own/run-rules.ts';
import type { CheckContext, Rule } from './rule.ts';
import { contentRulesOf } from './settings/rules-of.ts';
import { applyWaivers, listWaivers } from './waivers/apply-waivers.ts';
import type { Waiver } from './waivers/waiver.ts';

export type CheckInput = Omit<CheckContext, 'evidence' | 'isReadable' | 'language' | 'rules' | 'unusedWaivers'> & {
  /** The language of the texts, if it is not that of the settings. */
  language?: LanguagePack | undefined;
  sources: ReadonlyMap<EntryKey, EntrySource>;
  /** The settings and the modules that they import, to locate findings in them. */
  settings?: Modules | undefined;
};

const NO_EVIDENCE: Evidence = { quotations: [], dates: [], yearless: [], numbers: new Set() };

export interface CheckResult {
  messages: Message[];
  /** Rules of the newsroom that failed. */
  failures: Message[];
  /** All suspicions that are not waived. */
  suspicions: Suspicion[];
}

/** Runs rules on the content, except those for which the language pack lacks a part. The messages leave out what is waived or answered, and name the places in the files. */
export function* runChecksInSteps(input: CheckInput, rules: readonly Rule[] = contentRulesOf(input.site)): Steps<CheckResult> {
  const { dossier, ids, language = packOf(input.site) } = input;
  const context: CheckContext = {
    ...input,
    language,
    evidence: dossier ? lookUpEvidence(dossier.knowledge) : () => NO_EVIDENCE,
    isReadable: (cites) => cites.every((id) => dossier?.sources.has(id) || !ids.get('references')?.has(id)),
    rules,
    unusedWaivers: [],
  };
  const applied = rules.filter((rule) => missingParts(rule, language).length === 0);
  const files = new Map(listEntries(input.entries).map((entry) => [keyOf(entry), entry.file]));
  const { found, failures } = yield* runRulesInSteps(
    applied.filter(({ runsLast }) => !runsLast),
    (rule) => rule.check(context),
    (index) => locateOwnRule(index, input.settings),
  );
  const { findings, unusedWaivers } = applyWaivers(found, listWaivers(input.entries));
  const hasFailed = ({ rule }: Waiver) => failures.some(({ ruleId }) => ruleId === rule);
  const lastContext = { ...context, unusedWaivers: unusedWaivers.filter((waiver) => !hasFailed(waiver)) };
  const { found: last } = yield* runRulesInSteps(
    applied.filter(({ runsLast }) => runsLast),
    (rule) => rule.check(lastContext),
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
      const isStrict = input.isPublished && !rule.keepsSeverity && (rule.isSuspicion ?? rule.isRequiredToPublish);
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
  return { messages, failures, suspicions: suspected.map(({ suspicion }) => suspicion) };
}

/** The same at once. */
export const runChecks = (...args: Parameters<typeof runChecksInSteps>): CheckResult => takeAllSteps(runChecksInSteps(...args));

/** What to do: a suspicion can also be answered. */
const describeHint = ({ isSuspicion }: Rule, hint: string | undefined): Pick<Message, 'hint'> => {
  const hints = [...(hint === undefined ? [] : [hint]), ...(isSuspicion ? ['If it holds all the same, say why in npm run review.'] : [])];
  return hints.length > 0 ? { hint: hints.join(' ') } : {};
};

const locateInEntry = (at: ContentPlace, file: string = at.entry, source: EntrySource | undefined): Place => ({
  file,
  ...(source ? locateContent(source, at) : { line: 1, column: 1 }),
});
