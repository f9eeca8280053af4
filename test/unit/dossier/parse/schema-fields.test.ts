import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { DataPath } from '#dossier/entry.ts';
import { fieldAt } from '#dossier/parse/schema-fields.ts';
import { COLLECTIONS, COLLECTION_NAMES } from '#schemas/collections.ts';

const schema = z.strictObject({
  name: z.string().meta({ description: 'The name.' }),
  list: z.array(z.strictObject({ inner: z.string().optional().meta({ description: 'The inner one.' }) })).default([]),
  either: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('a'), one: z.string() }),
    z.strictObject({ is: z.literal('b'), two: z.string() }),
  ]),
  perhaps: z.string().nullable().meta({ description: 'Perhaps.' }),
});

test.each<[path: DataPath, description: string | undefined]>([
  [['name'], 'The name.'],
  [['list', 0, 'inner'], 'The inner one.'],
  [['perhaps'], 'Perhaps.'],
  [['either', 'one'], undefined],
])('the field at %j is described as %j', (path, description) => {
  expect(fieldAt(schema, path)?.description).toBe(description);
});

test.each<[path: DataPath, keys: string[]]>([
  [[], ['name', 'list', 'either', 'perhaps']],
  [['list', 3], ['inner']],
  [['either'], ['is', 'one', 'two']],
  [['name'], []],
])('the keys at %j are %j', (path, keys) => {
  expect(fieldAt(schema, path)?.keys).toEqual(keys);
});

test('a field that does not exist has no description', () => {
  expect(fieldAt(schema, ['nothing'])).toBeUndefined();
  expect(fieldAt(schema, ['name', 'deeper'])).toBeUndefined();
});

describe('every field that an editor writes is described', () => {
  /** All paths of fields below one, lists as their first item. */
  function* paths(of: z.ZodType, path: DataPath = []): Generator<DataPath> {
    for (const key of fieldAt(of, path)?.keys ?? []) {
      yield [...path, key];
      yield* paths(of, [...path, key]);
    }
    if (fieldAt(of, [...path, 0])) yield* paths(of, [...path, 0]);
  }

  test.each(COLLECTION_NAMES)('in %s', (name) => {
    const { schema: of } = COLLECTIONS[name];
    const silent = [...paths(of)].filter((path) => !fieldAt(of, path)?.description);
    expect(silent.map((path) => path.join('.'))).toEqual([]);
  });
});
