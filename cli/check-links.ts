import { resolve } from 'node:path';
import { listOutsideLinks } from '#authoring/links/list-outside-links.ts';
import { createLiveDossier } from '#node/live-dossier.ts';
import { loadSite } from '#node/load-site.ts';
import { locateProject } from '#node/project.ts';
import { checkOutsideLinks, codeOf } from './outside-links/check-outside-links.ts';
import { parseLinksCall, USAGE } from './outside-links/links-call.ts';
import { openWeb } from './outside-links/http-client.ts';
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
  const world = openWeb(new URL(site.base, site.url).href);
  const links = listOutsideLinks(compilation);
  console.error(`Looking at ${links.length} addresses outside, politely: this can take some minutes.`);
  const judgement = await checkOutsideLinks({ links, world, cache: resolve(root, cache), isFresh });
  console.log(reporter(judgement));
  return codeOf(judgement);
});
