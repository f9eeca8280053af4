import type { DataPath } from '../entry.ts';

export interface DataField {
  path: DataPath;
  /** The key of the value; for an item of a list, the key of the list. */
  key: string;
  value: string;
}

/** All texts in parsed YAML, in order. */
export function walkTexts(value: unknown): DataField[] {
  const found: DataField[] = [];
  collect(value, [], '', found);
  return found;
}

/** The path is that of the value; it changes while its parts are walked. */
function collect(value: unknown, path: (string | number)[], key: string, found: DataField[]): void {
  if (typeof value === 'string') found.push({ path: [...path], key, value });
  else if (Array.isArray(value))
    value.forEach((item, index) => {
      path.push(index);
      collect(item, path, key, found);
      path.pop();
    });
  else if (value && typeof value === 'object')
    for (const name of Object.keys(value)) {
      path.push(name);
      collect((value as Readonly<Record<string, unknown>>)[name], path, name, found);
      path.pop();
    }
}
