import type { z } from 'zod';
import { memoize } from '#lib/memoize.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import type { ReferenceTarget } from '#schemas/ids.ts';
import type { DataPath, Entry } from '../entry.ts';
import { fieldAt } from './schema-fields.ts';
import { textsInData, walkTexts, type DataField } from './walk-data.ts';

/** An id in an entry's data that refers to something. */
export interface Reference {
  path: DataPath;
  value: string;
  ref: ReferenceTarget;
}

/** All references in data, in order. */
export const walkReferences = (schema: z.ZodType, data: unknown): Reference[] => findReferences(schema, walkTexts(data));

const findReferences = (schema: z.ZodType, texts: readonly DataField[]): Reference[] =>
  texts.flatMap(({ path, value }) => {
    const ref = refAt(schema, path);
    return ref ? [{ path, value, ref }] : [];
  });

/** All references in an entry; computed once. */
export const referencesOf: (entry: Entry) => readonly Reference[] = memoize((entry) =>
  findReferences(COLLECTIONS[entry.collection].schema, textsInData(entry)),
);

/** What the text at a path of the data refers to; undefined if it is not a reference. */
export function refAt(schema: z.ZodType, path: DataPath): ReferenceTarget | undefined {
  const known = refsByPath(schema);
  // All items of a list have the same schema.
  const key = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
  if (!known.has(key)) known.set(key, fieldAt(schema, path)?.ref);
  return known.get(key);
}

const refsByPath = memoize((_schema: z.ZodType) => new Map<string, ReferenceTarget | undefined>());
