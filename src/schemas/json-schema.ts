import type { z } from 'zod';

/**
 * Leaves out of a JSON Schema that zod makes what other programs cannot use: our keyword `ref`, and the alternative that stands
 * for the number that YAML makes of a year alone.
 */
export function dropOurOwn(jsonSchema: z.core.JSONSchema.BaseSchema): void {
  delete jsonSchema['ref'];
  if (jsonSchema.anyOf) jsonSchema.anyOf = jsonSchema.anyOf.filter((option) => Object.keys(option).length > 0);
}
