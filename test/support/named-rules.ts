import { ALL_RULES } from '#rules/all-rules.ts';
import type { RuleInfo } from '#rules/rule.ts';

const named = process.env['RULE_EXAMPLES']?.split(' ');

/** The rules whose examples are tested: all, but the mutation test of a rule names it in `RULE_EXAMPLES`. */
export const NAMED_RULES: readonly RuleInfo[] = named?.map((id) => ALL_RULES.find((rule) => rule.id === id)!) ?? ALL_RULES;
