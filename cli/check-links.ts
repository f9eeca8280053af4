import { resolve } from 'node:path';
import { listOutsideLinks } from '#authoring/links/list-outside-links.ts';
import { createLiveDossier } from '#node/live-dossier.ts';
import { loadSite } from '#node/load-site.ts';
import { locateSubject } from '#node/subject.ts';
import { checkOutsideLinks, codeOf } from './outside-links/check-outside-links.ts';
import { readLinksCall, USAGE } from './outside-links/links-call.ts';
import { openWeb } from './outside-links/web.ts';
import { runCommand } from './run-command.ts';

await runCommand('check:links', 'Nothing was checked.', async (args) => {
  const { help, reporter, cache, isFresh } = readLinksCall(args);
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const root = process.cwd();
  const subject = locateSubject(root);
  const site = await loadSite(subject);
  const compilation = createLiveDossier(subject, site, root).refresh();
  if (!compilation.dossier) throw new Error('The content has errors: npm run check tells them.');
  const world = openWeb(new URL(site.base, site.url).href);
  const links = listOutsideLinks(compilation);
  console.error(`Looking at ${links.length} addresses outside, politely: this can take some minutes.`);
  const judgement = await checkOutsideLinks({ links, world, cache: resolve(root, cache), isFresh });
  console.log(reporter(judgement));
  return codeOf(judgement);
});
