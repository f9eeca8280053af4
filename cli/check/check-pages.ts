import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RULE_IDS } from '#schemas/rule-ids.ts';
import { checkPages } from '#rules/built/run-page-checks.ts';
import { pageRulesOf } from '#rules/settings/rules-of.ts';
import { createLiveDossier } from '#node/content/live-dossier.ts';
import { readSiteFolder } from '#node/site/read-built-site.ts';
import { readSiteSources } from '#node/content/read-site-sources.ts';
import type { CommandContext } from '../terminal/command-context.ts';
import { loadProject } from '../terminal/load-project.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { requireRules, type FindingsOptions } from './findings-options.ts';
import { printFindings } from './print-findings.ts';

/** Checks the built site in a folder, and prints the findings. */
export async function checkBuiltPages(name: string, options: FindingsOptions, context: CommandContext): Promise<number> {
  const { root } = context;
  const folder = resolve(root, name);
  if (!existsSync(join(folder, 'index.html')))
    throw new UsageError(`There is no site in ${name}: it has no index.html. Run npm run build first.`);
  const { project, site } = await loadProject(context);
  requireRules(options, RULE_IDS.built, site);
  const live = createLiveDossier(project, site, root);
  const rules = pageRulesOf(site);
  const report = checkPages(readSiteFolder(folder, site), () => readSiteSources(live, root, folder), rules);
  return printFindings({ ...report, ownRules: rules.filter(({ ownIndex }) => ownIndex !== undefined) }, options, context);
}
