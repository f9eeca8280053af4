import { changeIsDeclared } from './change-is-declared.ts';
import { READING_RULES } from './reading-rules.ts';
import type { RuleInfo } from './rule.ts';
import { RULES } from './rules.ts';

/** Every rule that can be reported, in one table. */
export const ALL_RULES: readonly RuleInfo[] = [...READING_RULES, ...RULES, changeIsDeclared];
