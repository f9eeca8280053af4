/** A rule of a `_headers` file, as its hosts read it. */
export interface HeadersRule {
  path: string;
  headers: [name: string, value: string][];
}

/** Parses a `_headers` file: a path stands at the beginning of a line, its headers below it, indented. */
export function parseHeadersFile(text: string): HeadersRule[] {
  const rules: HeadersRule[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() && !each.startsWith('#'))) {
    const header = /^\s+([\w-]+): (.+)$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? '']);
    else if (/^\/\S*$/.test(line)) rules.push({ path: line, headers: [] });
    else throw new Error(`this line of _headers is neither a path nor a header: ${line}`);
  }
  return rules;
}

/** Every value that the rules give each header of a path, by its lower-case name. A `*` stands for whatever is there. */
export function headersFor(rules: readonly HeadersRule[], path: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const rule of rules) {
    const fits = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
    if (!fits) continue;
    for (const [name, value] of rule.headers) found.set(name.toLowerCase(), [...(found.get(name.toLowerCase()) ?? []), value]);
  }
  return found;
}
