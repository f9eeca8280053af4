import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Deployment } from '#lib/web/resolve-link.ts';
import type { BuiltSite } from '#rules/built/site/built-site.ts';
import { parseBuiltSite, type SiteSource } from '#rules/built/site/parse-built-site.ts';
import { listFiles } from './built-site.ts';

/** Reads the folder of a built site. The site is deployed at the given address and base path. */
export function readSiteFolder(folder: string, { url, base }: Deployment, known?: SiteSource['known']): BuiltSite {
  const files = listFiles(folder).map((file) => file.slice('/'.length));
  return parseBuiltSite({ url, base, files, known, read: (file) => readText(join(folder, file)) });
}

/** Pagefind compresses its files, and begins each with these letters. */
const PAGEFIND = 'pagefind_dcd';

function readText(file: string): string {
  const bytes = readFileSync(file);
  return file.endsWith('.pf_fragment') ? gunzipSync(bytes).toString('utf8').replace(PAGEFIND, '') : bytes.toString('utf8');
}
