import { resolve } from 'node:path';
import { listExternalLinks } from '#authoring/external-links/list-external-links.ts';
import { reportLinksJson, reportLinksMarkdown, reportLinksPretty } from '#authoring/external-links/report-links.ts';
import { createLiveDossier } from '#node/content/live-dossier.ts';
import { CommandError, type CommandContext } from '../terminal/command-context.ts';
import { loadProject } from '../terminal/load-project.ts';
import { checkExternalLinks, exitCodeOf } from './check-external-links.ts';
import { createHttpClient } from './http-client.ts';

const REPORTERS = { pretty: reportLinksPretty, json: reportLinksJson, markdown: reportLinksMarkdown };

export interface LinksOptions {
  format: keyof typeof REPORTERS;
  /** Path of the cache file. */
  cache: string;
  /** Whether to ignore the cache. */
  fresh?: boolean;
}

/** Checks every external link of the content, and prints the results. */
export async function checkLinks({ format, cache, fresh = false }: LinksOptions, context: CommandContext): Promise<number> {
  const { root, print, printError } = context;
  const { project, site } = await loadProject(context);
  const compilation = createLiveDossier(project, site, root).refresh();
  if (!compilation.dossier) throw new CommandError('The content has errors: npm run check lists them.');
  const client = createHttpClient(new URL(site.base, site.url).href);
  const links = listExternalLinks(compilation);
  printError(`Checking ${links.length} external links. This can take some minutes: each host gets one request at a time.`);
  const judgement = await checkExternalLinks({ links, client, cache: resolve(root, cache), isFresh: fresh });
  print(REPORTERS[format](judgement));
  return exitCodeOf(judgement);
}
