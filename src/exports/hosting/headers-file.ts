import { COMMON_HEADERS, pathHeaders, type Header } from './headers.ts';

/** What Cloudflare Pages reads of a `_headers` file at most. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

interface Rule {
  path: string;
  headers: readonly Header[];
}

/**
 * The `_headers` file of Netlify and Cloudflare Pages for a site of these files, whose paths are without the base path.
 * No header stands in two rules that match one path: of such two, one host would take the later and the other both.
 * Throws a sentence where a host would not read all of it.
 */
export function writeHeadersFile(files: readonly string[], base: string): string {
  const rules: Rule[] = [{ path: '/*', headers: COMMON_HEADERS }, ...divide('/', files)];
  if (rules.length > MOST_RULES)
    throw new Error(`_headers would have ${rules.length} rules, and Cloudflare Pages reads ${MOST_RULES}: put files into fewer folders.`);
  const lines = rules.flatMap(({ path, headers }) => [
    `${base.slice(0, -1)}${path}`,
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
    '',
  ]);
  const long = lines.find((line) => line.length > LONGEST_LINE);
  if (long) throw new Error(`_headers would have a line of ${long.length} characters, and Cloudflare Pages reads ${LONGEST_LINE}: ${long}`);
  return lines.join('\n');
}

/** One rule for a folder whose files have the same headers; else one for each thing in it. */
function divide(folder: string, files: readonly string[]): Rule[] {
  const [first, ...others] = files.map((file) => pathHeaders(file));
  const isEven = others.every((headers) => headers.join() === first?.join());
  if (first && isEven && folder !== '/') return [{ path: `${folder}*`, headers: first }];
  const inside = Map.groupBy(files, (file) => /^[^/]*\/?/.exec(file.slice(folder.length))?.[0] ?? '');
  return [...inside].flatMap(([name, group]) => {
    if (name.endsWith('/')) return divide(`${folder}${name}`, group);
    const path = `${folder}${name.replace(/^index\.html$/, '')}`;
    return [{ path, headers: pathHeaders(path) }];
  });
}
