import { memoize } from '#lib/memoize.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { SiteExport } from '#node/site/site-exports.ts';
import { getDossier, getRevision } from './dossier.ts';
import { sharedSite } from './shared-site.ts';

/** The export at a path without the slash before it. */
export const findExport = (path: string): SiteExport | undefined => sharedSite().exports.find((each) => each.path === path);

/** The text of an export. */
export async function writeExport(file: SiteExport): Promise<string> {
  const dossier = getDossier();
  const text = await file.write(dossier, getRevision());
  sizesOf(dossier).set(file.path, Buffer.byteLength(text));
  return text;
}

/** The sizes of the exports that were written, by their paths: a large one is not written again for its size. */
const sizesOf = memoize((_dossier: Dossier) => new Map<string, number>());

/** The size of an export in bytes, not compressed. Throws if there is none at the path. */
export async function sizeOfExport(path: string): Promise<number> {
  const found = findExport(path);
  if (!found) throw new Error(`There is no export "${path}".`);
  return sizesOf(getDossier()).get(path) ?? Buffer.byteLength(await writeExport(found));
}
