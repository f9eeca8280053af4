import type { Dossier } from '#dossier/dossier.ts';
import type { Revision } from '#dossier/revision.ts';

/** What the integrations hand over to pages and loaders. */
export interface SharedSite {
  /**
   * The dossier as it was last read and checked: in a build what is published, in development with drafts. Undefined
   * while the content has errors that leave nothing to show.
   */
  latest(): Dossier | undefined;
  /** The commit that is built, where git knows it. */
  revision: Revision | undefined;
}

/** Astro evaluates its config, the collections and the pages as modules of their own, which share only the process. */
const KEY = Symbol.for('backgrounder.site');
const store = globalThis as { [KEY]?: SharedSite };

export const shareSite = (site: SharedSite): void => {
  store[KEY] = site;
};

/** Throws where no integration has shared a site. */
export function sharedSite(): SharedSite {
  const site = store[KEY];
  if (!site) throw new Error('No content was read: astro.config.mjs has to use the integrations of Backgrounder.');
  return site;
}
