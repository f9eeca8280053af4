import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '#schemas/collections.ts';
import { isRenderable } from '#views/page/render-prose.ts';
import { sharedSite } from './shared-site.ts';

/**
 * Loads the entries of a collection from the dossier, so that no file is read or parsed twice. Astro compiles only prose
 * that we cannot render, when it renders the page.
 */
const loadFromDossier = (name: CollectionName): Loader => ({
  name: 'dossier',
  load: ({ store, generateDigest }) => {
    store.clear();
    for (const entry of sharedSite().latest()?.entries ?? []) {
      const { collection, id, data, body, file } = entry;
      if (collection !== name) continue;
      const digest = generateDigest({ data, body });
      const prose = COLLECTIONS[name].extension === '.mdx' ? { body, ...(isRenderable(entry) ? {} : { deferredRender: true }) } : {};
      store.set({ id, data: { ...data }, filePath: file, digest, ...prose });
    }
    return Promise.resolve();
  },
});

/** Astro's collections: one for each collection of the content, with the same name. */
export const collections = Object.fromEntries(
  COLLECTION_NAMES.map((name) => [name, defineCollection({ loader: loadFromDossier(name), schema: COLLECTIONS[name].schema })]),
);
