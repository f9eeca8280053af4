import { z } from 'zod';
import { memoizeByValue } from '#lib/memoize.ts';
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '#schemas/collections.ts';
import type { ReferenceTarget } from '#schemas/ids.ts';
import { dropOurOwn } from '#schemas/json-schema.ts';
import type { Site } from '#schemas/site.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { CONTENT_RULES } from '#rules/content/content-rules.ts';
import { isWaivable } from '#rules/rule.ts';

/** A JSON Schema (draft 7) with which a code editor completes and checks a file. */
export type EditorSchema = z.core.JSONSchema.BaseSchema;

/** The path of a collection’s schema, from the project’s folder. */
export const editorSchemaPath = (name: CollectionName): string => `.astro/schemas/${name}.schema.json`;

/**
 * The JSON Schemas of all collections. A field that refers to something lists all that it can refer to; without a
 * dossier, a field of ids only has the pattern of an id. They stay the same objects as long as there is the same to refer to.
 */
export const makeEditorSchemas = (site: Site, dossier: Dossier | undefined): ReadonlyMap<CollectionName, EditorSchema> =>
  schemasFor(listTargets(site, dossier));

type Targets = Partial<Record<ReferenceTarget, string[]>>;

const schemasFor = memoizeByValue(
  1,
  (targets: Targets) => new Map(COLLECTION_NAMES.map((name) => [name, makeEditorSchema(COLLECTIONS[name].schema, targets)])),
);

/** All that can be referred to, by what it is. */
function listTargets(site: Site, dossier: Dossier | undefined): Targets {
  const idOf = ({ id }: { id: string }) => id;
  const settled = { topics: site.topics.map(idOf), rules: CONTENT_RULES.filter(isWaivable).map(idOf) };
  if (!dossier) return settled;
  const { actors, briefings, chronology, glossary, places, named, sources } = dossier;
  return {
    ...settled,
    briefings: briefings.map(idOf),
    actors: actors.map(idOf),
    glossary: glossary.map(idOf),
    places: places.map(idOf),
    chronology: chronology.map(idOf),
    entries: named.map(keyOf),
    sources: [...sources.keys()],
    passages: [...sources.values()].filter(({ kind }) => kind === 'passage').map(idOf),
  };
}

function makeEditorSchema(schema: z.ZodType, targets: Targets): EditorSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const { ref } = jsonSchema as { ref?: ReferenceTarget };
      const ids = ref && targets[ref];
      dropOurOwn(jsonSchema);
      if (ids?.length) {
        jsonSchema.enum = ids;
        delete jsonSchema.examples; // an editor would offer them beside the real ids
      }
    },
  });
}
