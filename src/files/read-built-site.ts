import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Deployment } from '#lib/resolve-link.ts';
import { readBuiltSite, type BuiltSite } from '#model/page-checks/built-site.ts';

/** Reads the folder of a built site, as it is deployed at an address and a base path. */
export function readSiteFolder(folder: string, { url, base }: Deployment): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'));
  return readBuiltSite({ url, base, files, read: (file) => readFileSync(join(folder, file), 'utf8') });
}
