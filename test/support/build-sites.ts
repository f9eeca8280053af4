import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';

/** The environment for the build of each shared site. */
export const SITES = {
  /** The repository’s own project, at the root of its host. */
  root: {},
  /** The same project under a base path. */
  based: { BACKGROUNDER_BASE: '/a/b/' },
  /** The other project, in test/fixtures. */
  other: { BACKGROUNDER_PROJECT: 'test/fixtures/other-project' },
} as const satisfies Record<string, NodeJS.ProcessEnv>;

export type SiteName = keyof typeof SITES;

/** The folder of each shared site. */
export type BuiltSites = Record<SiteName, string>;

declare module 'vitest' {
  export interface ProvidedContext {
    sites: BuiltSites;
  }
}

/** Builds each of the sites that the site and browser tests share once. */
export async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-sites-'));
  const sites: BuiltSites = { root: join(folder, 'root'), based: join(folder, 'based'), other: join(folder, 'other') };
  await Promise.all(
    (Object.keys(SITES) as SiteName[]).map(async (name) => {
      const { code, stdout, stderr } = await buildSite(sites[name], SITES[name]);
      if (code !== 0) throw new Error(`the site "${name}" did not build:\n${stdout}\n${stderr}`);
    }),
  );
  project.provide('sites', sites);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
