import { z } from 'zod';
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '#schemas/collections.ts';
import { actorId, citationId, eventId, placeId, sameAs, termId, topicId } from '#schemas/ids.ts';
import type { Site } from '#schemas/site.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';

/** A JSON Schema (draft 7) with which a code editor completes and checks a file. */
export type EditorSchema = z.core.JSONSchema.BaseSchema;

/** The path of a collection’s schema, from the project’s folder. */
export const editorSchemaPath = (name: CollectionName): string => `.astro/schemas/${name}.schema.json`;

/**
 * The JSON Schemas of all collections. A field of ids lists all ids that exist; without a dossier it only has the
 * pattern of an id.
 */
export function makeEditorSchemas(site: Site, dossier: Dossier | undefined): Map<CollectionName, EditorSchema> {
  const ids = new Map<unknown, string[]>([[definition(topicId), site.topics.map(({ id }) => id)], ...(dossier ? idsOf(dossier) : [])]);
  return new Map(COLLECTION_NAMES.map((name) => [name, makeEditorSchema(COLLECTIONS[name].schema, ids)]));
}

/** The definition of a schema, which stays the same object when a description is added. */
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

function makeEditorSchema(schema: z.ZodType, ids: ReadonlyMap<unknown, string[]>): EditorSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const known = ids.get(definition(zodSchema as unknown as z.ZodType));
      if (known?.length) {
        jsonSchema.enum = known;
        delete jsonSchema.examples; // an editor would offer them beside the real ids
      }
      // Astro’s YAML parser turns an unquoted day into a Date, which JSON Schema cannot express; in the file it is a string.
      if (jsonSchema.anyOf) jsonSchema.anyOf = jsonSchema.anyOf.filter((option) => Object.keys(option).length > 0);
    },
  });
}
