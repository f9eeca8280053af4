import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SettingsIssue } from '#schemas/site/settings-issue.ts';
import type { Site } from '#schemas/site.ts';

/** Files and folders that other parts of a build write. */
const TAKEN = /^(?:pagefind\/|maps\/movements-|sitemap[\w-]*\.xml$|favicon\.svg$)/i;

/** Finds exports whose path is that of another file of the site. */
export async function findExportIssues({ exports }: Pick<Site, 'exports'>, root: string): Promise<SettingsIssue[]> {
  if (exports.length === 0) return [];
  const { OUR_EXPORTS } = await import('#node/site/site-exports.ts'); // the exports themselves take long to load
  return exports.flatMap(({ path }, index) => {
    const owner = findOwner(path, OUR_EXPORTS, exports.slice(0, index), root);
    return owner === undefined ? [] : [{ path: [index, 'path'], reason: `"${path}" is ${owner}. Choose another path.` }];
  });
}

function findOwner(path: string, ours: readonly { path: string }[], before: readonly { path: string }[], root: string): string | undefined {
  const isIt = (other: { path: string }) => other.path.toLowerCase() === path.toLowerCase(); // some hosts ignore case
  if (TAKEN.test(path) || ours.some(isIt)) return 'a file of every site';
  if (before.some(isIt)) return 'the path of another export';
  for (const file of [`public/${path}`, `src/pages/${path}.ts`, `src/pages/${path}.js`])
    if (existsSync(join(root, file))) return `already made by ${file}`;
  return undefined;
}
