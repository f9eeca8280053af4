import type { z } from 'zod';

/**
 * The ids of all rules, in the order in which the documentation lists them. An id states the condition that must hold.
 * It never changes, since waivers, workflows and links refer to it.
 */
export const RULE_IDS = {
  /** Checked when the files are parsed. */
  reading: [
    'file-is-an-entry',
    'file-is-utf8',
    'picture-is-sound',
    'text-has-normal-form',
    'id-is-well-formed',
    'yaml-is-valid',
    'mdx-is-valid',
    'entry-fits-schema',
    'collection-is-complete',
    'review-lock-is-valid',
    'proof-lock-is-valid',
  ],
  /** Checked in the entries. */
  content: [
    'citation-resolves',
    'statement-has-source',
    'source-was-seen',
    'cited-source-fits-best',
    'text-is-reviewed',
    'statement-is-current',
    'review-has-second-person',
    'passage-is-used',
    'reference-is-used',
    'dead-page-has-copy',
    'background-is-marked',
    'source-is-of-its-time',
    'quotation-marks-are-paired',
    'quote-is-verbatim',
    'quoted-words-are-marked',
    'quote-has-right-speaker',
    'quote-is-short',
    'record-stands-in-text',
    'date-is-readable',
    'date-is-possible',
    'date-is-sourced',
    'date-is-not-too-fine',
    'date-words-are-recorded',
    'weekday-matches-date',
    'event-order-is-possible',
    'number-is-sourced',
    'number-word-is-sourced',
    'source-has-no-opposite',
    'negation-is-sourced',
    'quantifier-is-sourced',
    'modality-is-sourced',
    'tense-is-sourced',
    'speaker-is-named',
    'attribution-is-sourced',
    'role-is-sourced',
    'cause-is-sourced',
    'direction-is-sourced',
    'claim-is-sourced',
    'fact-has-one-version',
    'id-is-unique',
    'former-id-is-free',
    'name-is-unambiguous',
    'name-is-well-spelt',
    'mention-resolves',
    'house-spelling',
    'wording-is-neutral',
    'text-is-clean',
    'term-is-defined',
    'briefing-has-prose',
    'briefing-is-in-order',
    'some-briefing-is-published',
    'correction-is-made',
    'correction-is-in-order',
    'mdx-is-content',
    'markup-has-meaning',
    'link-is-internal-path',
    'image-has-alt',
    'waiver-is-used',
    'record-is-proven',
  ],
  /** Checked against the published content. */
  changes: ['change-is-declared'],
  /** Checked in the built site. */
  built: [
    'link-resolves',
    'link-is-direct',
    'fragment-resolves',
    'asset-resolves',
    'host-is-own',
    'reference-on-page-resolves',
    'element-id-is-unique',
    'page-is-reachable',
    'canonical-is-own-address',
    'sitemap-is-whole',
    'text-is-checked',
  ],
} as const;

type RuleGroup = keyof typeof RULE_IDS;

/** The id of a rule: of one group, or of any group. */
export type RuleId<Group extends RuleGroup = RuleGroup> = (typeof RULE_IDS)[Group][number];

const ALL_IDS: ReadonlySet<string> = new Set(Object.values(RULE_IDS).flat());

/** Whether a rule with this id exists. */
export const isRuleId = (id: string): id is RuleId => ALL_IDS.has(id);

/** A schema issue that is reported under a specific rule. `ruleOfIssue` is the inverse. */
export const makeIssue = (ruleId: RuleId, message: string) => ({ code: 'custom', message, params: { ruleId } }) as const;

/** The rule under which a schema issue is reported. */
export function ruleOfIssue(issue: z.core.$ZodIssue): RuleId {
  const id: unknown = issue.code === 'custom' ? issue.params?.['ruleId'] : undefined;
  return typeof id === 'string' && isRuleId(id) ? id : 'entry-fits-schema';
}
