import { PAGE_RULES } from './built/page-rules.ts';
import { changeIsDeclared } from './changes/change-is-declared.ts';
import { READING_RULES } from './reading-rules.ts';
import type { RuleInfo } from './rule.ts';
import { RULES } from './rules.ts';

/** The rules for content: those of reading it, and those for what was read. */
export const CONTENT_RULES: readonly RuleInfo[] = [...READING_RULES, ...RULES];

/** Every rule that can be reported, in one table: of the content, of what changed in it, and of the site that was built from it. */
export const ALL_RULES: readonly RuleInfo[] = [...CONTENT_RULES, changeIsDeclared, ...PAGE_RULES];
