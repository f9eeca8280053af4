import { z } from 'zod';
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '#schemas/collections.ts';
import { actorId, citationId, eventId, placeId, sameAs, termId, topicId } from '#schemas/ids.ts';
import type { Site } from '#schemas/site.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';

/** A JSON Schema (draft 7), which the tools of an editor complete and check a file by. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Where the schema of a collection is written, from the subject’s folder. */
export const editorSchemaPath = (name: CollectionName): string => `.astro/schemas/${name}.schema.json`;

/**
 * The schemas of all collections as JSON Schema, in which a field that names something is an enumeration of all that
 * there is to name. Without a dossier ids are only held to their form.
 */
export function makeEditorSchemas(site: Site, dossier: Dossier | undefined): Map<CollectionName, JsonSchema> {
  const ids = new Map<unknown, string[]>([[definition(topicId), site.topics.map(({ id }) => id)], ...(dossier ? idsOf(dossier) : [])]);
  return new Map(COLLECTION_NAMES.map((name) => [name, toJsonSchema(COLLECTIONS[name].schema, ids)]));
}

/** What a schema is, whatever description was put on it. */
const definition = (schema: z.ZodType): unknown => schema._zod.def;

function idsOf({ actors, chronology, glossary, places, named, sources }: Dossier): [schema: unknown, ids: string[]][] {
  const idOf = ({ id }: { id: string }) => id;
  return [
    [definition(actorId), actors.map(idOf)],
    [definition(termId), glossary.map(idOf)],
    [definition(placeId), places.map(idOf)],
    [definition(eventId), chronology.map(idOf)],
    [definition(citationId), [...sources.keys()]],
    [definition(sameAs), named.map(keyOf)],
  ];
}

function toJsonSchema(schema: z.ZodType, ids: ReadonlyMap<unknown, string[]>): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const known = ids.get(definition(zodSchema as unknown as z.ZodType));
      if (known?.length) {
        jsonSchema.enum = known;
        delete jsonSchema.examples; // they would be offered beside the real ones
      }
      // A date object, which has no JSON, is what Astro’s reader makes of a day; in the file it is a text.
      if (jsonSchema.anyOf) jsonSchema.anyOf = jsonSchema.anyOf.filter((option) => Object.keys(option).length > 0);
    },
  });
}
