import { findOwnBlockIssues } from '#dossier/prose/own-block-issues.ts';
import { findWordIssues } from '#locales/word-issues.ts';
import type { SettingsIssue } from '#schemas/site/settings-issue.ts';
import { findUnknownRules } from '#schemas/site/rules.ts';
import type { Site } from '#schemas/site.ts';
import { findOutsideNames, listBrowserFunctions } from '#node/site/browser-words.ts';
import { findExportIssues } from './export-issues.ts';
import { findMissingFiles } from './missing-files.ts';

/**
 * What is wrong with the rules, components, styles, blocks, words and exports of valid settings.
 *
 * @param root the folder from which the settings give paths
 */
export async function findExtensionIssues(site: Site, root: string): Promise<SettingsIssue[]> {
  return [
    ...findUnknownRules(site),
    ...(await findForbiddenChanges(site)),
    ...findMissingFiles(site, root),
    ...under('blocks', findOwnBlockIssues(site)),
    ...under('exports', await findExportIssues(site, root)),
    ...under('words', await findWrongWords(site)),
  ];
}

async function findForbiddenChanges(site: Site): Promise<SettingsIssue[]> {
  if (Object.keys(site.rules).length === 0) return [];
  // Loading all rules takes a third of a second, and some commands do without them.
  return (await import('#rules/settings/weaker-rules.ts')).listForbiddenChanges(site);
}

const under = (setting: string, issues: Iterable<SettingsIssue>): SettingsIssue[] =>
  [...issues].map(({ path, reason }) => ({ path: [setting, ...path], reason }));

async function findWrongWords({ words = {} }: Site): Promise<SettingsIssue[]> {
  const issues = findWordIssues(words);
  if (issues.length > 0) return issues;
  for (const { path, word } of listBrowserFunctions(words)) {
    const outside = await findOutsideNames(word);
    const name = path.join('.');
    if (outside.length > 0)
      issues.push({
        path,
        reason: `${name} uses ${outside.join(' and ')}, but a browser gets only the function itself. Write what it needs into the function.`,
      });
  }
  return issues;
}
