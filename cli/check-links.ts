import { resolve } from 'node:path';
import { listExternalLinks } from '#authoring/external-links/list-external-links.ts';
import { createLiveDossier } from '#node/live-dossier.ts';
import { loadSite } from '#node/load-site.ts';
import { locateProject } from '#node/project.ts';
import { checkExternalLinks, codeOf } from './external-links/check-external-links.ts';
import { parseLinksCall, USAGE } from './external-links/links-call.ts';
import { createHttpClient } from './external-links/http-client.ts';
import { runCommand } from './run-command.ts';

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
  if (!compilation.dossier) throw new Error('The content has errors: npm run check tells them.');
  const world = createHttpClient(new URL(site.base, site.url).href);
  const links = listExternalLinks(compilation);
  console.error(`Looking at ${links.length} addresses outside, politely: this can take some minutes.`);
  const judgement = await checkExternalLinks({ links, world, cache: resolve(root, cache), isFresh });
  console.log(reporter(judgement));
  return codeOf(judgement);
});
