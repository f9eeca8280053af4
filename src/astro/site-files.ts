import type { SiteExport } from '#node/site/site-exports.ts';
import { getDossier, getRevision } from './dossier.ts';
import { sharedSite } from './shared-site.ts';

/** The export at a path without the slash before it. */
export const findExport = (path: string): SiteExport | undefined => sharedSite().exports.find((each) => each.path === path);

/** The text of an export, which may be encoded in UTF-8. */
export const writeExport = (file: SiteExport): ReturnType<SiteExport['write']> => file.write(getDossier(), getRevision());

/** The size of an export in bytes, not compressed. Throws if there is none at the path. */
export async function sizeOfExport(path: string): Promise<number> {
  const found = findExport(path);
  if (!found) throw new Error(`There is no export "${path}".`);
  return Buffer.byteLength(await writeExport(found));
}
