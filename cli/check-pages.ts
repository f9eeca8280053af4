import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PAGE_RULES } from '#rules/built/page-rules.ts';
import { checkPages } from '#rules/built/run-page-checks.ts';
import { createLiveDossier } from '#node/live-dossier.ts';
import { loadSite } from '#node/load-site.ts';
import { readSiteFolder } from '#node/read-built-site.ts';
import { readSiteSources } from '#node/read-site-sources.ts';
import { locateProject } from '#node/project.ts';
import { parseCall, tell } from './check-call.ts';
import { runCommand } from './run-command.ts';
import { UsageError } from './usage-error.ts';

const USAGE = `npm run check:pages -- [options] [folder]

Checks a site that was built: links, fragments, files, ids, sitemap, feeds. The folder is dist where none is named. The
build does the same before the site takes its place.

  --format pretty|json|github|sarif   how findings are printed (pretty)
  --rule ID                           only findings of this rule; may be given more than once
  --max-warnings N                    fail where there are more warnings than N
  --help                              this text

Ends with 0 where nothing has to be mended, with 1 where there are errors or too many warnings, and with 2 where
nothing was checked: the call or site.config.ts is wrong, or the folder holds no site.`;

await runCommand('check:pages', 'Nothing was checked.', async (args) => {
  const call = parseCall(args, PAGE_RULES);
  if (call.help) {
    console.log(USAGE);
    return 0;
  }
  const [name = 'dist', ...more] = call.patterns;
  if (more.length > 0) throw new UsageError('One folder can be checked at a time.');
  const root = process.cwd();
  const folder = resolve(root, name);
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no site in ${name}: no index.html lies there. npm run build makes the site.`);
  const project = locateProject(root);
  const live = createLiveDossier(project, await loadSite(project), root);
  const site = readSiteFolder(folder, live.site);
  return tell(
    checkPages(site, () => readSiteSources(live, root, folder)),
    call,
    () => true,
  );
});
