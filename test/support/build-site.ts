import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyRepository } from '../../bench/repository-copy.ts';
import { REPOSITORY_ROOT } from './repository-root.ts';
import { runNode, type RunResult } from './run.ts';

/** Astro's program. It works on the folder that it is started in. */
export const ASTRO = join(REPOSITORY_ROOT, 'node_modules/astro/bin/astro.mjs');

/** The projects that tests build, and what belongs to them. */
const PROJECT_PARTS = ['src/content', 'reviews.lock', 'proofs.lock', 'test/fixtures'];

/** Copies the repository with its projects into `workspace/project`. */
export function copyWithProjects(workspace: string): string {
  const root = copyRepository(REPOSITORY_ROOT, workspace);
  for (const part of PROJECT_PARTS) cpSync(join(REPOSITORY_ROOT, part), join(root, part), { recursive: true });
  return root;
}

/** The environment that gives a copy of the repository, which has no history, the commit of the original. */
function gitEnvironment(): NodeJS.ProcessEnv {
  try {
    return { GIT_DIR: execFileSync('git', ['rev-parse', '--absolute-git-dir'], { cwd: REPOSITORY_ROOT, encoding: 'utf8' }).trim() };
  } catch {
    return {}; // the original is in no git repository either
  }
}

/** Builds a site as `npm run build` does, in a copy of the repository. */
export const buildIn = (root: string, outDir: string, environment: NodeJS.ProcessEnv = {}): Promise<RunResult> =>
  runNode([ASTRO, 'build', '--outDir', outDir], { ...gitEnvironment(), ...environment }, root);

/**
 * Builds a site as `npm run build` does. Each build has its own copy of the repository, so that builds can run at the
 * same time, also beside `npm run dev` and `npm start`. `root` is where the copy was: messages name files from there.
 */
export async function buildSite(outDir: string, environment: NodeJS.ProcessEnv = {}): Promise<RunResult & { root: string }> {
  const workspace = mkdtempSync(join(tmpdir(), 'backgrounder-build-'));
  try {
    const root = copyWithProjects(workspace);
    return { ...(await buildIn(root, outDir, environment)), root };
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}
