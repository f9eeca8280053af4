import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type DataStore, type Loader } from 'astro/loaders';

/**
 * Loads each `.mdx` file of a folder as an entry, by Astro’s own loader. Drafts are kept out of a build, which would
 * compile them and carry their pictures along; in development they are there. It watches nothing, as the other loader.
 */
export function mdxFolder(folder: string): Loader {
  const loader = glob({ base: folder, pattern: '*.mdx' });
  return {
    ...loader,
    name: 'mdx-folder',
    load: (context) => {
      const { watcher, ...quiet } = context;
      const { store, config } = quiet;
      // Astro keeps an unchanged entry under its old path, which leads nowhere where the project was moved.
      for (const { id, filePath } of store.values())
        if (dirname(resolve(fileURLToPath(config.root), filePath ?? '')) !== folder) store.delete(id);
      // Only the development server hands a watcher over.
      return loader.load(watcher ? quiet : { ...quiet, store: withoutDrafts(store) });
    },
  };
}

function withoutDrafts(store: DataStore): DataStore {
  return {
    ...store,
    set: (entry) => {
      if (entry.data['draft'] !== true) return store.set(entry);
      store.delete(entry.id); // it may have been published before
      return false;
    },
  };
}
