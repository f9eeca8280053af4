import { RULE_IDS, type RuleId } from '#schemas/rule-ids.ts';
import type { Rule } from '../rule.ts';
import { changeIsDeclared } from './change-is-declared.ts';

const BY_ID: { readonly [Id in RuleId<'changes'>]: Rule<Id> } = {
  'change-is-declared': changeIsDeclared,
};

/** All rules on changes to published content. */
export const CHANGE_RULES: readonly Rule[] = RULE_IDS.changes.map((id) => BY_ID[id]);
