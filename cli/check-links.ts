import { resolve } from 'node:path';
import { listExternalLinks } from '#authoring/external-links/list-external-links.ts';
import { createLiveDossier } from '#node/live-dossier.ts';
import { loadSite } from '#node/load-site.ts';
import { locateProject } from '#node/project.ts';
import { checkExternalLinks, exitCodeOf } from './external-links/check-external-links.ts';
import { parseLinksCall, USAGE } from './external-links/links-call.ts';
import { createHttpClient } from './external-links/http-client.ts';
import { runCommand } from './terminal/run-command.ts';

await runCommand('check:links', 'Nothing was checked.', async (args) => {
  const { help, reporter, cache, isFresh } = parseLinksCall(args);
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const root = process.cwd();
  const project = locateProject(root);
  const site = await loadSite(project);
  const compilation = createLiveDossier(project, site, root).refresh();
  if (!compilation.dossier) throw new Error('The content has errors: npm run check lists them.');
  const client = createHttpClient(new URL(site.base, site.url).href);
  const links = listExternalLinks(compilation);
  console.error(`Checking ${links.length} external links. This can take some minutes: each host gets one request at a time.`);
  const judgement = await checkExternalLinks({ links, client, cache: resolve(root, cache), isFresh });
  console.log(reporter(judgement));
  return exitCodeOf(judgement);
});
