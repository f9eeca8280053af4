import { resolve } from 'node:path';
import { LOCK_NAME } from '#dossier/reviews/review-lock.ts';

/** A site to build: a folder with `src/content/` and `site.config.ts`. */
export interface Project {
  root: string;
  contentFolder: string;
  siteConfig: string;
  /** The folder of worksheets for editors, which have the text of the article. Git ignores it. */
  worksheets: string;
  /** The path of the record of reviews. A new project has no such file. */
  reviewLock: string;
}

/**
 * Finds the project to build: the folder in the environment variable BACKGROUNDER_PROJECT, as a path from the
 * repository's root; by default, the repository itself.
 */
export function locateProject(repositoryRoot: string, folder = process.env['BACKGROUNDER_PROJECT'] ?? '.'): Project {
  const root = resolve(repositoryRoot, folder);
  return {
    root,
    contentFolder: resolve(root, 'src/content'),
    siteConfig: resolve(root, 'site.config.ts'),
    worksheets: resolve(root, 'worksheets'),
    reviewLock: resolve(root, LOCK_NAME),
  };
}
