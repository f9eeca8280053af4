/** Whether a value looks as in an inline snapshot, which Vitest has indented. */
export function matchesSnapshot(value: unknown, snapshot: string): boolean {
  const printed = print(value, '');
  return printed === snapshot.trim() || printed === unindent(snapshot);
}

function unindent(snapshot: string): string {
  const lines = snapshot.split('\n');
  const indent = /^\s*/.exec(lines[1] ?? '')?.[0] ?? '';
  return lines
    .slice(1, -1)
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n');
}

/** Prints plain data as Vitest does. */
function print(value: unknown, indent: string): string {
  if (typeof value === 'string') return `"${value}"`;
  if (value instanceof Error) return `[${String(value)}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}  `;
  const wrap = (open: string, items: readonly string[], close: string) =>
    items.length === 0 ? open + close : `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${close}`;
  if (Array.isArray(value)) return wrap('[', value.map((item) => print(item, inner)), ']'); // oxfmt-ignore
  if (value instanceof Set) return wrap('Set {', [...value].map((item) => print(item, inner)), '}'); // oxfmt-ignore
  if (value instanceof Map)
    return wrap('Map {', [...value].map(([key, item]) => `${print(key, inner)} => ${print(item, inner)}`), '}'); // oxfmt-ignore
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return wrap('{', entries.map(([key, item]) => `"${key}": ${print(item, inner)}`), '}'); // oxfmt-ignore
}
