import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY_ROOT, runNode } from './run.ts';

/** Loads the collections for tests that import `astro:content`: Astro writes them in one place, Vitest reads another. */
export async function setup() {
  const { code, stdout, stderr } = await runNode(['node_modules/astro/bin/astro.mjs', 'sync']);
  if (code !== 0) throw new Error(`astro sync failed:\n${stdout}\n${stderr}`);
  mkdirSync(join(REPOSITORY_ROOT, '.astro'), { recursive: true });
  copyFileSync(join(REPOSITORY_ROOT, 'node_modules/.astro/data-store.json'), join(REPOSITORY_ROOT, '.astro/data-store.json'));
}
