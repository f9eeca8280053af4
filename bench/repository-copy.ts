import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** The files that a build needs, besides packages and content. */
const PARTS = ['astro.config.mjs', 'cli', 'package.json', 'public', 'site.config.ts', 'src', 'tools', 'tsconfig.json'];

/**
 * Copies the repository without its content into `workspace/project`, so that builds have their own caches and output.
 * The packages are linked beside the copy, not inside it: Astro keeps its cache in the `node_modules` of the root.
 */
export function copyRepository(repositoryRoot: string, workspace: string): string {
  const target = join(workspace, 'project');
  const content = join(repositoryRoot, 'src', 'content');
  for (const part of PARTS) cpSync(join(repositoryRoot, part), join(target, part), { recursive: true, filter: (path) => path !== content });
  symlinkSync(join(repositoryRoot, 'node_modules'), join(workspace, 'node_modules'), 'junction');
  return target;
}
