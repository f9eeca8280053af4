import { statSync } from 'node:fs';
import { join } from 'node:path';

/** Characters that Vite and Astro read as parts of an address, so that they do not find the files of the project. */
const ADDRESS_CHARACTERS = /[#%?*]/g;

/** Why Astro cannot work in a folder, and what to do, in sentences; undefined if it can. */
export function findFolderIssue(root: string): string | undefined {
  const found = [...new Set(root.match(ADDRESS_CHARACTERS))].map((character) => `“${character}”`);
  if (found.length > 0)
    return `The path ${root} contains ${found.join(' and ')}, and Astro does not find its files there.\nRename the folder.`;
  const cache = join(root, '.astro');
  return statSync(cache, { throwIfNoEntry: false })?.isDirectory() === false
    ? `${cache} is a file, but Astro keeps its own files in a folder with that name.\nRemove the file, or give it another name.`
    : undefined;
}
