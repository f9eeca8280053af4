import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildIn, copyWithProjects } from './build-site.ts';
import { CHROMIUM_ARGUMENTS, requireChromium } from './chromium.ts';

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
    /** The copy of the repository in which each was built, with Astro’s caches. */
    copies: Record<SiteName, string>;
    /** The address at which Playwright reaches the browser that all tests share; or why there is none. */
    browser: { endpoint: string } | { missing: string };
  }
}

async function startBrowser() {
  let program: string;
  try {
    program = requireChromium((line) => process.stderr.write(`${line}\n`));
  } catch (error) {
    return { browser: { missing: (error as Error).message }, close: () => Promise.resolve() };
  }
  const server = await chromium.launchServer({ executablePath: program, args: CHROMIUM_ARGUMENTS });
  return { browser: { endpoint: server.wsEndpoint() }, close: () => server.close() };
}

/** Builds each of the sites that the site and browser tests share once, and starts the browser that they share. */
export async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-sites-'));
  const names = Object.keys(SITES) as SiteName[];
  const each = (path: (name: SiteName) => string) =>
    Object.fromEntries(names.map((name) => [name, path(name)])) as Record<SiteName, string>;
  const sites = each((name) => join(folder, name));
  const copies = each((name) => copyWithProjects(join(folder, `${name}-build`)));
  await Promise.all(
    names.map(async (name) => {
      const { code, stdout, stderr } = await buildIn(copies[name], sites[name], SITES[name]);
      if (code !== 0) throw new Error(`the site "${name}" did not build:\n${stdout}\n${stderr}`);
    }),
  );
  project.provide('sites', sites);
  project.provide('copies', copies);
  const { browser, close } = await startBrowser();
  project.provide('browser', browser);
  return async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  };
}
