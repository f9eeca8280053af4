import { z } from 'zod';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { dropOurOwn } from '#schemas/json-schema.ts';

/** A JSON Schema (draft 2020-12), or a part of one. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Fields for editors and checks, which say nothing about the subject. */
const INTERNAL: ReadonlySet<string> = new Set(['draft', 'unlinked', 'waive', 'waived']);

/**
 * Whether a field of an entry is open data. The text of a passage is not: it belongs to the publisher of the article.
 *
 * @param parent the name of the list or object around the field; undefined at the top of an entry
 */
const isPublic = (name: string, parent: string | undefined): boolean => !INTERNAL.has(name) && !(name === 'text' && parent === 'passages');

/** The data of an entry without the fields that are not open. */
export const publicData = (data: unknown): Record<string, unknown> => withoutHidden(data, undefined) as Record<string, unknown>;

function withoutHidden(value: unknown, parent: string | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutHidden(item, parent));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([name]) => isPublic(name, parent));
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutHidden(field, name)]));
}

/** The JSON Schema of the open data of a collection’s entries, with the descriptions of the content model. */
export const publicSchema = (name: CollectionName): JsonSchema => hideInSchema(toOutputSchema(COLLECTIONS[name].schema), undefined);

/** The JSON Schema for the output of a schema, in which defaults are filled in. */
export function toOutputSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'output',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      dropOurOwn(jsonSchema);
      delete jsonSchema.default;
    },
  });
}

function hideInSchema(schema: JsonSchema, parent: string | undefined): JsonSchema {
  const part = (value: JsonSchema, name = parent) => hideInSchema(value, name);
  const { properties, required, items, anyOf, oneOf } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties)
          .filter(([name]) => isPublic(name, parent))
          .map(([name, value]) => [name, part(value as JsonSchema, name)]),
      ),
    }),
    ...(required && { required: required.filter((name) => isPublic(name, parent)) }),
    ...(items && { items: part(items as JsonSchema) }),
    ...(anyOf && { anyOf: anyOf.map((value) => part(value)) }),
    ...(oneOf && { oneOf: oneOf.map((value) => part(value)) }),
  };
}
