import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '#schemas/collections.ts';
import { sharedSite } from './shared-site.ts';

/**
 * Loads the entries of a collection from the dossier, so that no file is read or parsed twice. Astro compiles the prose
 * when it renders the page.
 */
const loadFromDossier = (name: CollectionName): Loader => ({
  name: 'dossier',
  load: ({ store, generateDigest }) => {
    store.clear();
    for (const { collection, id, data, body, file } of sharedSite().latest()?.entries ?? []) {
      if (collection !== name) continue;
      const digest = generateDigest({ data, body });
      const prose = COLLECTIONS[name].extension === '.mdx' ? { body, deferredRender: true } : {};
      store.set({ id, data: { ...data }, filePath: file, digest, ...prose });
    }
    return Promise.resolve();
  },
});

/** Astro's collections: one for each collection of the content, with the same name. */
export const collections = Object.fromEntries(
  COLLECTION_NAMES.map((name) => [name, defineCollection({ loader: loadFromDossier(name), schema: COLLECTIONS[name].schema })]),
);
