import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deployment } from '#lib/web/resolve-link.ts';
import type { BuiltSite } from '#rules/built/site/built-site.ts';
import { parseBuiltSite, type SiteSource } from '#rules/built/site/parse-built-site.ts';
import { listFiles } from './built-site.ts';

/** Reads the folder of a built site. The site is deployed at the given address and base path. */
export function readSiteFolder(folder: string, { url, base }: Deployment, known?: SiteSource['known']): BuiltSite {
  const files = listFiles(folder).map((file) => file.slice('/'.length));
  return parseBuiltSite({ url, base, files, known, read: (file) => readFileSync(join(folder, file), 'utf8') });
}
