import { resolve } from 'node:path';
import { LOCK_NAME } from '#dossier/reviews/review-lock.ts';

/** Where a subject lives: a folder with `src/content/` and `site.config.ts`. */
export interface Subject {
  root: string;
  contentFolder: string;
  siteConfig: string;
  /** The record of reviews; a new subject has none. */
  reviewLock: string;
}

/**
 * The subject to build. The environment variable BACKGROUNDER_SUBJECT names the folder of another one, from the
 * project's root; without it, the subject is the project's own.
 */
export function locateSubject(projectRoot: string, folder = process.env['BACKGROUNDER_SUBJECT'] ?? '.'): Subject {
  const root = resolve(projectRoot, folder);
  return {
    root,
    contentFolder: resolve(root, 'src/content'),
    siteConfig: resolve(root, 'site.config.ts'),
    reviewLock: resolve(root, LOCK_NAME),
  };
}
