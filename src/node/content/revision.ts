import { execFileSync } from 'node:child_process';
import type { Revision } from '#dossier/revision.ts';

/** Reads the current commit from git; undefined without git or without a commit. */
export function readRevision(repositoryRoot: string): Revision | undefined {
  try {
    const line = execFileSync('git', ['log', '-1', '--format=%h %cs'], {
      cwd: repositoryRoot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [id, day] = line.trim().split(' ');
    return id && day ? { id, day } : undefined;
  } catch {
    return undefined;
  }
}
