import type { DataPath } from './entry.ts';

export interface DataField {
  path: DataPath;
  /** The key under which the value stands; that of the list for an item of a list. */
  key: string;
  value: string;
}

/** All texts in parsed YAML, in order, each with the key it belongs to. */
export function* walkTexts(value: unknown, path: DataPath = [], key = ''): Generator<DataField> {
  if (typeof value === 'string') yield { path, key, value };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* walkTexts(item, [...path, index], key);
  else if (value && typeof value === 'object')
    for (const [name, item] of Object.entries(value)) yield* walkTexts(item, [...path, name], name);
}
