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

function collect(value: unknown, path: DataPath, key: string, found: DataField[]): void {
  if (typeof value === 'string') found.push({ path, key, value });
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) collect(item, [...path, index], key, found);
  else if (value && typeof value === 'object')
    for (const [name, item] of Object.entries(value)) collect(item, [...path, name], name, found);
}
