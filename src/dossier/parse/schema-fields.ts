import { z } from 'zod';
import { memoize } from '#lib/memoize.ts';
import type { ReferenceTarget } from '#schemas/ids.ts';
import type { DataPath } from '../entry.ts';

/** The parts of a JSON Schema that describe a field. */
export interface JsonSchema {
  type?: string;
  description?: string;
  examples?: unknown[];
  enum?: string[];
  const?: string;
  ref?: ReferenceTarget;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

/** What a schema says about the field at a path of the data. */
export interface SchemaField {
  description: string | undefined;
  /** Examples of short values. */
  examples: string[];
  /** The keys that the field may contain. */
  keys: string[];
  /** What the ids in the field refer to. */
  ref: ReferenceTarget | undefined;
}

/** The JSON Schema for the input of a schema: fields with a default are optional. */
export const toJsonSchema = memoize((schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema);

/** Finds the field at a path of the data; undefined if the schema has no such field. */
export function fieldAt(schema: z.ZodType, path: DataPath): SchemaField | undefined {
  const candidates = schemasAt(schema, path);
  if (candidates.length === 0) return undefined;
  return {
    description: candidates.find((candidate) => candidate.description)?.description,
    examples: candidates.flatMap((candidate) => candidate.examples ?? []).filter((example) => typeof example === 'string'),
    keys: [...new Set(candidates.flatMap((candidate) => Object.keys(candidate.properties ?? {})))],
    ref: refOf(candidates),
  };
}

/** The choice that a group needs so that it may have a key: "basis: resolved"; undefined if no choice allows the key. */
export function choiceForKey(schema: z.ZodType, path: DataPath, key: string): string | undefined {
  const { properties = {} } = schemasAt(schema, path).find((candidate) => candidate.properties?.[key]) ?? {};
  const [name, choice] = Object.entries(properties).find(([, field]) => field.const !== undefined) ?? [];
  return choice?.const === undefined ? undefined : `${name}: ${choice.const}`;
}

/** The schemas of the value at a path: all alternatives. */
function schemasAt(schema: z.ZodType, path: DataPath): JsonSchema[] {
  let candidates = expand([toJsonSchema(schema)]);
  for (const step of path)
    candidates = expand(
      candidates.flatMap((candidate) => (typeof step === 'number' ? candidate.items : candidate.properties?.[step]) ?? []),
    );
  return candidates;
}

/** What the ids in a field, or in the items of a list, refer to. */
export const refOf = (schemas: readonly JsonSchema[]): ReferenceTarget | undefined =>
  expand([...schemas, ...schemas.flatMap(({ items }) => items ?? [])]).find(({ ref }) => ref)?.ref;

/** The schemas and all their alternatives. */
const expand = (schemas: readonly JsonSchema[]): JsonSchema[] =>
  schemas.flatMap((schema) => [schema, ...expand([...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])]);
