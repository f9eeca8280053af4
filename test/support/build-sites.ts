import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './run.ts';

/** The sites that the whole-site and browser tests share, each built once: the folder each was built into. */
export interface BuiltSites {
  /** The project's own subject, at the root of its host. */
  root: string;
  /** The same under a base path. */
  based: string;
  /** The second subject. */
  other: string;
}

export const BASE_PATH = '/a/b/';

declare module 'vitest' {
  export interface ProvidedContext {
    sites: BuiltSites;
  }
}

export async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-sites-'));
  const sites: BuiltSites = { root: join(folder, 'root'), based: join(folder, 'based'), other: join(folder, 'other') };
  const environments: Record<keyof BuiltSites, NodeJS.ProcessEnv> = {
    root: {},
    based: { BACKGROUNDER_BASE: BASE_PATH },
    other: { BACKGROUNDER_SUBJECT: 'test/fixtures/other-subject' },
  };
  // One after the other: Astro keeps its data store in one place for all.
  for (const name of Object.keys(sites) as (keyof BuiltSites)[]) {
    const { code, stdout, stderr } = await buildSite(sites[name], environments[name]);
    if (code !== 0) throw new Error(`the site "${name}" did not build:\n${stdout}\n${stderr}`);
  }
  project.provide('sites', sites);
  return () => rmSync(folder, { recursive: true, force: true });
}
