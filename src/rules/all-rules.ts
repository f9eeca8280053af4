import { PAGE_RULES } from './built/page-rules.ts';
import { CHANGE_RULES } from './changes/change-rules.ts';
import { READING_RULES } from './reading/reading-rules.ts';
import type { RuleInfo } from './rule.ts';
import { CONTENT_RULES } from './content/content-rules.ts';

/** Every rule that can report a finding. */
export const ALL_RULES: readonly RuleInfo[] = [...READING_RULES, ...CONTENT_RULES, ...CHANGE_RULES, ...PAGE_RULES];
