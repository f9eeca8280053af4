import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '#schemas/collections.ts';
import { sharedSite } from './shared-site.ts';

/**
 * Hands the entries of a collection to Astro as the checks read them: no file is read, and nothing is parsed, a second
 * time. Prose stays for Astro to compile, when its page is rendered.
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

/** Astro's collections: one for each collection of the content, under the same name. */
export const collections = Object.fromEntries(
  COLLECTION_NAMES.map((name) => [name, defineCollection({ loader: loadFromDossier(name), schema: COLLECTIONS[name].schema })]),
);
