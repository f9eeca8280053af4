import type { Revision } from '#dossier/revision.ts';
import { askGit } from './ask-git.ts';

/** Reads the current commit from git; undefined without git or without a commit. */
export function readRevision(repositoryRoot: string): Revision | undefined {
  const [id, day] = askGit(repositoryRoot, 'log', '-1', '--format=%h %cs')?.split(' ') ?? [];
  return id && day ? { id, day } : undefined;
}
