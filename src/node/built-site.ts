import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ReadAsset } from '#rules/weight/page-weight.ts';

/** Lists the files of a built site, sorted: paths from its root that begin with a slash. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(folder, sep).length - 1)
        .replaceAll(sep, '/'),
    )
    .sort();

/** Reads files of the built site by their addresses. Files that pages share are compressed once. */
export function readAssets(folder: string, base: string): ReadAsset {
  const known = new Map<string, ReturnType<ReadAsset>>();
  const load: ReadAsset = (address) => {
    const path = address.slice(base.length);
    const bytes = readFileSync(join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path));
    return { size: gzipSync(bytes, { level: 9 }).length, text: bytes.toString('utf8') };
  };
  return (address) => {
    if (address.endsWith('/')) return load(address);
    const asset = known.get(address) ?? load(address);
    known.set(address, asset);
    return asset;
  };
}
