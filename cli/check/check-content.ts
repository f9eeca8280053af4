import { packOf } from '#locales/packs.ts';
import { describeLanguageGaps } from '#rules/settings/language-gaps.ts';
import { RULE_IDS } from '#schemas/rule-ids.ts';
import { ownContentRules } from '#rules/own/own-content-rules.ts';
import { describeWeakerRules } from '#rules/settings/weaker-rules.ts';
import { describeOtherVersion } from '#node/settings/content-version.ts';
import { createLiveDossier } from '#node/content/live-dossier.ts';
import type { CommandContext } from '../terminal/command-context.ts';
import { loadProject } from '../terminal/load-project.ts';
import { requireRules, type FindingsOptions } from './findings-options.ts';
import { printFindings, selectFiles } from './print-findings.ts';

export interface CheckOptions extends FindingsOptions {
  published?: boolean;
  explain?: string;
  examples?: boolean;
}

const PARTIAL = 'Some rules wait until every file can be read. Fix the findings above, then run the check again.';

/** Checks the content, and prints the findings in the files that match a pattern, or in all files. */
export async function checkContent(patterns: readonly string[], options: CheckOptions, context: CommandContext): Promise<number> {
  const { root } = context;
  const { project, site } = await loadProject(context);
  requireRules(options, [...RULE_IDS.reading, ...RULE_IDS.content], site);
  const live = createLiveDossier(project, site, root, { hasAuthors: true });
  if (options.published) live.requireReviews();
  const { messages, texts, isComplete } = await live.refreshWithPictures();
  const files = selectFiles(patterns, new Set([...texts.keys(), ...messages.map(({ place }) => place.file)]));
  const weaker = describeWeakerRules(site);
  for (const note of [weaker, describeLanguageGaps(packOf(site)), describeOtherVersion(root)])
    if (note !== undefined) context.printError(note);
  const code = printFindings({ messages, texts, ownRules: ownContentRules(site.ownRules) }, options, context, ({ place }) =>
    files.has(place.file),
  );
  if (!isComplete) context.printError(PARTIAL);
  return code;
}
