import { resolve } from 'node:path';
import { LOCK_NAME } from '#dossier/reviews/review-lock.ts';

/** An explainer to build: a folder with `src/content/` and `site.config.ts`. */
export interface Project {
  root: string;
  contentFolder: string;
  siteConfig: string;
  /** The record of reviews; a new project has none. */
  reviewLock: string;
}

/**
 * Finds the project to build: the repository's own, or the one whose folder, as a path from the repository's root, the
 * environment variable BACKGROUNDER_PROJECT names.
 */
export function locateProject(repositoryRoot: string, folder = process.env['BACKGROUNDER_PROJECT'] ?? '.'): Project {
  const root = resolve(repositoryRoot, folder);
  return {
    root,
    contentFolder: resolve(root, 'src/content'),
    siteConfig: resolve(root, 'site.config.ts'),
    reviewLock: resolve(root, LOCK_NAME),
  };
}
