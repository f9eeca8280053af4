import { compareContent } from '#rules/changes/compare-content.ts';
import { describeWeakerRules } from '#rules/settings/weaker-rules.ts';
import { countFindings } from '#rules/report/report.ts';
import { readPublished } from '#node/content/published-content.ts';
import { readContentFolder } from '#node/content/read-content.ts';
import { CommandError, type CommandContext } from '../terminal/command-context.ts';
import { loadProject } from '../terminal/load-project.ts';
import type { FindingsOptions } from './findings-options.ts';
import { printFindings } from './print-findings.ts';

export interface ChangesOptions extends FindingsOptions {
  /** The published branch or commit. */
  base?: string;
}

/** Compares the content with the published state, and prints every change that is not declared. */
export async function checkChanges(options: ChangesOptions, context: CommandContext): Promise<number> {
  const { root, printError } = context;
  const { project, site } = await loadProject(context);
  const { files: published, declared } = readPublished(project, root, options.base);
  const content = { files: readContentFolder(project.contentFolder, root), published, declared };
  const { messages, texts, unreadable, unread, unknown } = compareContent(content, site);
  if (unreadable.length > 0) throw new CommandError(`The content has errors (${countFindings(unreadable)}): npm run check lists them.`);
  const weaker = describeWeakerRules(site);
  if (weaker !== undefined) printError(weaker);
  const code = printFindings({ messages, texts }, options, context);
  if (unread.length > 0)
    printError(
      `Not compared, because their published text cannot be parsed by the current rules:\n${unread.map((file) => `  ${file}`).join('\n')}`,
    );
  for (const name of unknown) printError(`A commit message names "${name}" after Style-only or Update-only, but there is no such entry.`);
  return code;
}
