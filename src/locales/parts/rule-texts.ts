import type { RuleId } from '#schemas/rule-ids.ts';

/**
 * What the rules on the content demand, for readers: a sentence for each rule, in plain text. The English sentence is the
 * `summary` of a rule, so the English catalogues have no such texts. All other rules apply to every site as they are, so that
 * no page lists them.
 */
export interface RuleTexts {
  readonly demands: Readonly<Record<RuleId<'content'>, string>>;
  /** What a rule does not check in a language that lacks a part. */
  readonly unchecked: Readonly<Record<'quote-is-verbatim', string>>;
}
