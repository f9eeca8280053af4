import { contentFiles, CONTENT_ROOT, fillIn, type Changes } from '#rules/examples/example-files.ts';
import { makeSite } from '#rules/examples/example-site.ts';
import { compileContent } from '#rules/compile.ts';
import { buildDossier, type Dossier } from '#dossier/dossier.ts';
import type { Message } from '#dossier/message.ts';
import { parseEntries, type ParseCache } from '#dossier/parse/parse-entries.ts';
import type { SiteInput } from '#schemas/site.ts';

export { contentFiles, CONTENT_ROOT, fillIn, makeSite, type Changes };

/** The dossier of the sample project with some short entries. Throws if one of them is invalid. */
export function makeDossier(changes: Changes = {}, settings: Partial<SiteInput> = {}): Dossier {
  const { entries, messages } = parseEntries(contentFiles(fillIn(changes)));
  if (messages.length > 0) throw new Error(`the test's own content is wrong:\n${listMessages(messages).join('\n')}`);
  return buildDossier(entries, makeSite(settings));
}

/** The files of the sample project as they are parsed, so that checks of a changed one parse only the changes. */
export const parseSample = (): ParseCache => new Map(PARSED_SAMPLE);

const PARSED_SAMPLE: ParseCache = new Map();
parseEntries(contentFiles(), PARSED_SAMPLE);

/** All findings in the sample project with some short entries. */
export const findMessages = (changes: Changes = {}, settings: Partial<SiteInput> = {}): Message[] =>
  compileContent(contentFiles(fillIn(changes)), makeSite(settings), parseSample()).messages;

/** Findings as lines of text: `actors/x.yaml:3:1 rule-id: what is wrong → what to do`, for inline snapshots. */
export const listMessages = (messages: readonly Message[]): string[] =>
  messages.map(
    ({ place, ruleId, reason, hint }) =>
      `${place.file.replace(CONTENT_ROOT, '')}:${place.line}:${place.column} ${ruleId}: ${reason}${hint ? ` → ${hint}` : ''}`,
  );
