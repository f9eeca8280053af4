import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataStore, Loader } from 'astro/loaders';
import { parseYaml } from '#lib/yaml/yaml-text.ts';

type DataEntry = Parameters<DataStore['set']>[0];

/**
 * Loads each `.yaml` file of a folder as an entry named for the file. Astro's own loader would read unquoted days as
 * date objects; this one reads YAML as the checks do.
 */
export function yamlFolder(folder: string): Loader {
  return {
    name: 'yaml-folder',
    load: async ({ store, parseData, generateDigest, config }) => {
      const entries: DataEntry[] = [];
      for (const name of readdirSync(folder)
        .filter((file) => file.endsWith('.yaml'))
        .sort()) {
        const file = join(folder, name);
        if (!statSync(file, { throwIfNoEntry: false })?.isFile()) continue; // a pipe would be waited for without end
        const text = readFileSync(file, 'utf8');
        const id = name.slice(0, -'.yaml'.length);
        const filePath = relative(fileURLToPath(config.root), file).replaceAll('\\', '/');
        const yaml = parseYaml(text);
        if (!yaml.ok) continue; // the content check says what is wrong and stops the build
        const data = await parseData({ id, data: yaml.data as Record<string, unknown>, filePath: file });
        entries.push({ id, data, filePath, digest: generateDigest(text) });
      }
      // Only now: a file that cannot be read leaves the collection as it was.
      store.clear();
      for (const entry of entries) store.set(entry);
    },
  };
}
