import { listRedirects } from '#dossier/redirects.ts';
import { writeNginxSite } from '#exports/hosting/nginx.ts';
import { listExports } from '#node/site/site-exports.ts';
import type { CommandContext } from '../terminal/command-context.ts';
import { openWorkspace, requireDossier } from '../terminal/workspace.ts';

export interface NginxOptions {
  /** The folder of the built site on the server. */
  root: string;
  listen: string;
}

/** Prints an nginx configuration that serves the built site. Throws a CommandError if the content cannot be read. */
export async function printNginx({ root: folder, listen }: NginxOptions, context: CommandContext): Promise<void> {
  const dossier = requireDossier(await openWorkspace(context));
  const { site } = dossier;
  const exports = listExports(site, context.root);
  context.print(
    writeNginxSite({ folder, site, listen, host: new URL(site.url).hostname, redirects: listRedirects(dossier), exports }).trimEnd(),
  );
}
