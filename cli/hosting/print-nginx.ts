import { writeNginxSite } from '#exports/hosting/nginx.ts';
import { loadSite } from '#node/load-site.ts';
import { locateProject } from '#node/project.ts';
import type { CommandContext } from '../terminal/command-context.ts';

export interface NginxOptions {
  /** The folder of the built site on the server. */
  root: string;
  listen: string;
}

/** Prints an nginx configuration that serves the built site. */
export async function printNginx({ root: folder, listen }: NginxOptions, { root, project, print }: CommandContext): Promise<void> {
  const { url, base } = await loadSite(locateProject(root, project));
  print(writeNginxSite({ folder, base, listen, host: new URL(url).hostname }).trimEnd());
}
