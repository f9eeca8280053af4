import { resolve } from 'node:path';
import { PROOFS_NAME } from '#dossier/proofs/proof-lock.ts';
import { LOCK_NAME } from '#dossier/reviews/review-lock.ts';

/** A site to build: a folder with `src/content/` and `site.config.ts`. */
export interface Project {
  root: string;
  contentFolder: string;
  siteConfig: string;
  /** The folder of worksheets for editors, which have the text of the article. Git ignores it. */
  worksheets: string;
  /** The folder of the own texts of sources, `<id>.txt`. Git ignores it. */
  sources: string;
  /** The path of the record of reviews. A new project has no such file. */
  reviewLock: string;
  /** The path of the record of proofs. A new project has no such file. */
  proofLock: string;
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
    sources: resolve(root, 'sources'),
    reviewLock: resolve(root, LOCK_NAME),
    proofLock: resolve(root, PROOFS_NAME),
  };
}
