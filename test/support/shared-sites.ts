import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildIn, copyWithProjects } from './build-site.ts';
import { requireChromium } from './programs/chromium.ts';

/** The environment for the build of each shared site. */
export const SITES = {
  /** The repository’s own project, at the root of its host. */
  root: {},
  /** The other project, in test/fixtures, under a base path. */
  other: { BACKGROUNDER_PROJECT: 'test/fixtures/other-project' },
} as const satisfies Record<string, NodeJS.ProcessEnv>;

export type SiteName = keyof typeof SITES;

/** The folder of each shared site. */
export type BuiltSites = Record<SiteName, string>;

declare module 'vitest' {
  export interface ProvidedContext {
    sites: BuiltSites;
    /** The copy of the repository in which the other project was built, with Astro’s caches. */
    copyOfOther: string;
    /** The path of the browser for the tests; or why there is none. */
    browser: { program: string } | { missing: string };
  }
}

function findBrowser(): { program: string } | { missing: string } {
  try {
    return { program: requireChromium((line) => process.stderr.write(`${line}\n`)) };
  } catch (error) {
    return { missing: (error as Error).message };
  }
}

/**
 * Builds each of the sites that the site and browser tests share once, and finds their browser. In `npm run ci`,
 * the repository's own site is built already: BACKGROUNDER_BUILT_SITE is its folder.
 */
export async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-sites-'));
  const { BACKGROUNDER_BUILT_SITE: built } = process.env;
  const sites: BuiltSites = { root: built ?? join(folder, 'root'), other: join(folder, 'other') };
  const copies = { root: join(folder, 'root-build'), other: join(folder, 'other-build') };
  await Promise.all(
    (built === undefined ? (['root', 'other'] as const) : (['other'] as const)).map(async (name) => {
      const { code, stdout, stderr } = await buildIn(copyWithProjects(copies[name]), sites[name], SITES[name]);
      if (code !== 0) throw new Error(`the site "${name}" did not build:\n${stdout}\n${stderr}`);
    }),
  );
  project.provide('sites', sites);
  project.provide('copyOfOther', join(copies.other, 'project'));
  project.provide('browser', findBrowser());
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
