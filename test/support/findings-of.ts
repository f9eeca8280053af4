import type { RuleId } from '#schemas/rule-ids.ts';
import type { SiteInput } from '#schemas/site.ts';
import { CONTENT_ROOT, findMessages, type Changes } from './entries.ts';

/** The findings of one rule in the sample project with some short entries, in order: the place and what is wrong. */
export const findingsOf = (ruleId: RuleId, changes: Changes, settings: Partial<SiteInput> = {}): string[] =>
  findMessages(changes, settings)
    .filter((message) => message.ruleId === ruleId)
    .map(({ place, reason }) => `${place.file.replace(CONTENT_ROOT, '')}:${place.line}:${place.column} ${reason}`);
