/** A rule of a `_headers` file. */
export interface HeadersRule {
  path: string;
  headers: [name: string, value: string][];
}

/** Parses a `_headers` file: each unindented line is a path, and the indented lines below it are its headers. */
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

/** All values that the rules set for the headers of a path, by lower-case name. A `*` matches any text. */
export function headersFor(rules: readonly HeadersRule[], path: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const rule of rules) {
    const fits = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
    if (!fits) continue;
    for (const [name, value] of rule.headers) found.set(name.toLowerCase(), [...(found.get(name.toLowerCase()) ?? []), value]);
  }
  return found;
}
