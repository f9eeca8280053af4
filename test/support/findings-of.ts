import type { RuleId } from '#schemas/rule-ids.ts';
import type { SiteInput } from '#schemas/site.ts';
import type { Message } from '#dossier/message.ts';
import { compileContent } from '#rules/compile.ts';
import { contentRulesOf } from '#rules/settings/rules-of.ts';
import { CONTENT_ROOT, contentFiles, fillIn, listMessages, makeSite, parseSample, type Changes } from './entries.ts';

/**
 * The messages of one rule, which alone is run, about the sample project with some short entries. Throws if one of them does not
 * fit its schema: the rule would not see it.
 */
export function messagesOf(ruleId: RuleId<'content'>, changes: Changes, settings: Partial<SiteInput> = {}): Message[] {
  const site = makeSite(settings);
  const rules = contentRulesOf(site).filter(({ id }) => id === ruleId);
  const { messages } = compileContent(contentFiles(fillIn(changes)), site, parseSample(), { rules });
  const wrong = messages.filter((message) => message.ruleId === 'entry-fits-schema');
  if (wrong.length > 0) throw new Error(`the test's own content is wrong:\n${listMessages(wrong).join('\n')}`);
  return messages.filter((message) => message.ruleId === ruleId);
}

/** The same as lines of text: the place and what is wrong. */
export const findingsOf = (ruleId: RuleId<'content'>, changes: Changes, settings: Partial<SiteInput> = {}): string[] =>
  messagesOf(ruleId, changes, settings).map(
    ({ place, reason }) => `${place.file.replace(CONTENT_ROOT, '')}:${place.line}:${place.column} ${reason}`,
  );
