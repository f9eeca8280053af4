import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ReadAsset } from '#rules/weight/page-weight.ts';
import { posixRelative } from '#node/files/posix-path.ts';

/** Lists the files of a built site, sorted: paths from its root that begin with a slash. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${posixRelative(folder, join(entry.parentPath, entry.name))}`)
    .sort();

/** The size in bytes of a built page; the path is as Astro gives it, such as `briefings/holm/`. */
export function sizeOfPage(folder: string, path: string): number {
  const file = join(folder, path, 'index.html');
  return statSync(existsSync(file) ? file : join(folder, `${path.replace(/\/$/, '')}.html`)).size;
}

/** Reads files of the built site by their addresses. Files that pages share are compressed once. */
export function readAssets(folder: string, base: string): ReadAsset {
  const known = new Map<string, ReturnType<ReadAsset>>();
  const load: ReadAsset = (address) => {
    const path = address.slice(base.length);
    const bytes = readFileSync(join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path));
    return { length: bytes.length, size: gzipSync(bytes, { level: 9 }).length, text: bytes.toString('utf8') };
  };
  return (address) => {
    if (address.endsWith('/')) return load(address);
    const asset = known.get(address) ?? load(address);
    known.set(address, asset);
    return asset;
  };
}
