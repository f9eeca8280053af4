import { memoizeForChecks } from '#lib/memoize-for-checks.ts';
import type { DataPath, Entry } from '../entry.ts';

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

/** All texts in the data of an entry, in order. */
export const textsInData: (entry: Pick<Entry, 'data'>) => readonly DataField[] = memoizeForChecks(({ data }) => walkTexts(data));

/** Whether a value is a text, or may have some. */
const hasTexts = (value: unknown): boolean => typeof value === 'string' || typeof value === 'object';

function collect(value: unknown, path: DataPath, key: string, found: DataField[]): void {
  if (typeof value === 'string') found.push({ path, key, value });
  else if (Array.isArray(value)) value.forEach((item, index) => collect(item, [...path, index], key, found));
  else if (value && typeof value === 'object')
    for (const [name, item] of Object.entries(value)) if (hasTexts(item)) collect(item, [...path, name], name, found);
}
