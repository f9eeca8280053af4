import type { Site } from '#schemas/site.ts';
import { COMMON_HEADERS, headersOfPath, pathHeadersOf, type Header } from './headers.ts';

/** The limits of Cloudflare Pages for a `_headers` file. */
const MAX_RULES = 100;
const MAX_LINE_LENGTH = 2000;

interface Rule {
  path: string;
  headers: readonly Header[];
}

/**
 * The `_headers` file of Netlify and Cloudflare Pages for a site with these files; their paths are without the base path.
 * No two rules that match the same path set the same header, because one host would take the last and the other both.
 * Throws an error with a sentence if a host would not read the whole file.
 */
export function writeHeadersFile(files: readonly string[], site: Pick<Site, 'base' | 'embed'>): string {
  const headers = pathHeadersOf(site);
  const rules: Rule[] = [{ path: '/*', headers: COMMON_HEADERS }, ...divide('/', files, (path) => headersOfPath(path, headers))];
  if (rules.length > MAX_RULES)
    throw new Error(`_headers would have ${rules.length} rules, and Cloudflare Pages reads ${MAX_RULES}: put files into fewer folders.`);
  const lines = rules.flatMap(({ path, headers }) => [
    `${site.base.slice(0, -1)}${path}`,
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
    '',
  ]);
  const long = lines.find((line) => line.length > MAX_LINE_LENGTH);
  if (long)
    throw new Error(`_headers would have a line of ${long.length} characters, and Cloudflare Pages reads ${MAX_LINE_LENGTH}: ${long}`);
  return lines.join('\n');
}

/** One rule for a folder whose files all have the same headers, or else a rule for each file and folder in it. */
function divide(folder: string, files: readonly string[], headersOf: (path: string) => Header[]): Rule[] {
  const [first, ...others] = files.map(headersOf);
  const isEven = others.every((headers) => headers.join() === first?.join());
  if (first && isEven && folder !== '/') return [{ path: `${folder}*`, headers: first }];
  const inside = Map.groupBy(files, (file) => /^[^/]*\/?/.exec(file.slice(folder.length))?.[0] ?? '');
  return [...inside].flatMap(([name, group]) => {
    if (name.endsWith('/')) return divide(`${folder}${name}`, group, headersOf);
    const path = `${folder}${name.replace(/^index\.html$/, '')}`;
    return [{ path, headers: headersOf(path) }];
  });
}
