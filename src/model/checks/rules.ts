import { citationResolves } from './citation-resolves.ts';
import { idIsUnique } from './id-is-unique.ts';
import { mentionResolves } from './mention-resolves.ts';
import type { Rule } from './rule.ts';

/** All rules, in the order in which they run. */
export const RULES: readonly Rule[] = [idIsUnique, citationResolves, mentionResolves];
