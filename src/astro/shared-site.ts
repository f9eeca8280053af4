import type { Dossier } from '#dossier/dossier.ts';
import type { ProofLock } from '#dossier/proofs/proof-lock.ts';
import type { ReviewLock } from '#dossier/reviews/review-lock.ts';
import type { Revision } from '#dossier/revision.ts';
import type { CardRenderer } from '#node/cards/card-renderer.ts';
import type { SiteExport } from '#node/site/site-exports.ts';
import type { Site } from '#schemas/site.ts';

/** What integrations share with pages and loaders. */
export interface SharedSite {
  /** The folder that the paths of files start from. */
  root: string;
  settings: Site;
  /** The files that are written from the content. */
  exports: readonly SiteExport[];
  /** Draws the social cards; undefined if the settings switch them off. */
  cards: CardRenderer | undefined;
  /**
   * The latest dossier; in development, with drafts. Undefined if errors in the content leave nothing to show.
   */
  latest(): Dossier | undefined;
  /** Which texts were reviewed; undefined without a valid reviews.lock. */
  reviews(): ReviewLock | undefined;
  /** Which records were proven; undefined without a valid proofs.lock. */
  proofs(): ProofLock | undefined;
  /** The commit from which the site is built; undefined without git. */
  revision: Revision | undefined;
}

/** Astro loads its config, the collections and the pages as separate modules, which share only the global object. */
const KEY = Symbol.for('backgrounder.site');
const store = globalThis as { [KEY]?: SharedSite };

export const shareSite = (site: SharedSite): void => {
  store[KEY] = site;
};

/** Throws if no integration has shared a site. */
export function sharedSite(): SharedSite {
  const site = store[KEY];
  if (!site) throw new Error('No content was read: astro.config.mjs must use the integration of Backgrounder.');
  return site;
}
