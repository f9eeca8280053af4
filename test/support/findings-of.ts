import type { RuleId } from '#schemas/rule-ids.ts';
import type { SiteInput } from '#schemas/site.ts';
import type { Message } from '#dossier/message.ts';
import { compileContent } from '#rules/compile.ts';
import { contentRulesOf } from '#rules/settings/rules-of.ts';
import { CONTENT_ROOT, contentFiles, fillIn, makeSite, parseSample, type Changes } from './entries.ts';

/** The messages of one rule, which alone is run, about the sample project with some short entries. */
export function messagesOf(ruleId: RuleId<'content'>, changes: Changes, settings: Partial<SiteInput> = {}): Message[] {
  const site = makeSite(settings);
  const rules = contentRulesOf(site).filter(({ id }) => id === ruleId);
  return compileContent(contentFiles(fillIn(changes)), site, parseSample(), { rules }).messages.filter(
    (message) => message.ruleId === ruleId,
  );
}

/** The same as lines of text: the place and what is wrong. */
export const findingsOf = (ruleId: RuleId<'content'>, changes: Changes, settings: Partial<SiteInput> = {}): string[] =>
  messagesOf(ruleId, changes, settings).map(
    ({ place, reason }) => `${place.file.replace(CONTENT_ROOT, '')}:${place.line}:${place.column} ${reason}`,
  );
