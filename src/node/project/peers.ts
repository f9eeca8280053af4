import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { satisfies } from 'semver';
import packageJson from '../../../package.json' with { type: 'json' };

/** The packages that a site has beside ours, in one copy for both. */
const PEERS = ['astro', 'zod'] as const;

export const isPeer = (name: string): boolean => (PEERS as readonly string[]).includes(name);

/**
 * Says which of the packages that a repository must have beside ours is missing, too old or too new, and what to run;
 * undefined if none is.
 */
export function describeUnfitPeers(root: string): string | undefined {
  const unfit = PEERS.flatMap((name) => {
    const range = `^${packageJson.dependencies[name]}`;
    const version = findVersion(root, name);
    if (version !== undefined && satisfies(version, range)) return [];
    return [{ name, range, found: version === undefined ? `${name} is not installed` : `this is ${name} ${version}` }];
  });
  if (unfit.length === 0) return undefined;
  const needed = unfit.map(({ name, range, found }) => `  ${name} ${range}: ${found}`);
  return `Backgrounder ${packageJson.version} needs other versions of these packages:\n${needed.join('\n')}\nRun npm install ${unfit.map(({ name, range }) => `${name}@"${range}"`).join(' ')}`;
}

/** The version that modules in a folder import; undefined if there is none. */
function findVersion(folder: string, name: string): string | undefined {
  const file = join(folder, 'node_modules', name, 'package.json');
  if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  return dirname(folder) === folder ? undefined : findVersion(dirname(folder), name);
}
