import type { Plugin } from 'vite';
import { CODE_ROOT } from '#node/project/code-root.ts';

const PRELOAD_HELPER = /vite\/preload-helper/;

/** The script of the layout, which every page has. */
const EVERY_PAGE = `${CODE_ROOT.replaceAll('\\', '/')}/src/layouts/Base.astro?astro&type=script`;

/**
 * Builds the script that every page has as one file: otherwise its small parts that other scripts share, too, would be files
 * that a page requests only when it has the first. What is imported on demand stays a file of its own.
 */
export function browserScripts(): Plugin {
  return {
    name: 'browser-scripts',
    enforce: 'pre',
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              modulePreload: false,
              rolldownOptions: {
                preserveEntrySignatures: 'allow-extension', // other scripts may import from that of every page
                output: { codeSplitting: { groups: [{ name: 'every-page', test: (id) => id.startsWith(EVERY_PAGE) }] } },
              },
            },
          }
        : undefined,
    // Vite’s own function preloads style sheets and other files of a script that is loaded on demand. Ours have none, and it is
    // larger than they are. Each script that imports on demand has its own copy, of a few bytes.
    resolveId: { filter: { id: PRELOAD_HELPER }, handler: (id, importer = '') => `${id}?for=${importer}` },
    load: { filter: { id: PRELOAD_HELPER }, handler: () => 'export const __vitePreload = (load) => load();' },
  };
}
