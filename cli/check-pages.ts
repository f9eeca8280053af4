import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PAGE_RULES } from '#rules/built/page-rules.ts';
import { checkPages } from '#rules/built/run-page-checks.ts';
import { createLiveDossier } from '#node/live-dossier.ts';
import { loadSite } from '#node/load-site.ts';
import { readSiteFolder } from '#node/read-built-site.ts';
import { readSiteSources } from '#node/read-site-sources.ts';
import { locateProject } from '#node/project.ts';
import { parseCall, printFindings } from './check/check-call.ts';
import { runCommand } from './terminal/run-command.ts';
import { UsageError } from './terminal/usage-error.ts';

const USAGE = `npm run check:pages -- [options] [folder]

Checks a built site: links, fragments, files, ids, sitemap, feeds. The folder is dist by default. Every build runs the
same checks before it replaces the last site.

  --format pretty|json|github|sarif   how to print findings (default: pretty)
  --rule ID                           print only findings of this rule; repeatable
  --max-warnings N                    fail if there are more than N warnings
  --help                              print this text

Exits with 0 if there is nothing to fix, with 1 if there are errors or too many warnings, and with 2 if nothing was
checked because an option or site.config.ts is wrong, or the folder has no site.`;

await runCommand('check:pages', 'Nothing was checked.', async (args) => {
  const call = parseCall(args, PAGE_RULES);
  if (call.help) {
    console.log(USAGE);
    return 0;
  }
  const [name = 'dist', ...more] = call.patterns;
  if (more.length > 0) throw new UsageError('Name one folder only.');
  const root = process.cwd();
  const folder = resolve(root, name);
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no site in ${name}: it has no index.html. Run npm run build first.`);
  const project = locateProject(root);
  const live = createLiveDossier(project, await loadSite(project), root);
  const site = readSiteFolder(folder, live.site);
  return printFindings(
    checkPages(site, () => readSiteSources(live, root, folder)),
    call,
    () => true,
  );
});
