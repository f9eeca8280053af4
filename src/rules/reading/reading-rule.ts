import type { RuleId } from '#schemas/rule-ids.ts';
import type { RuleInfo } from '../rule.ts';

/** A rule that is checked while the files are read. It cannot be waived: what it finds is no entry yet. */
export type ReadingRule = RuleInfo<RuleId<'reading'>>;

export const defineReadingRule = (rule: Omit<ReadingRule, 'severity' | 'waivable'>): ReadingRule => ({
  severity: 'error',
  waivable: false,
  ...rule,
});
