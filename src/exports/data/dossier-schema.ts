import { z } from 'zod';
import { COLLECTION_NAMES, type CollectionName } from '#schemas/collections.ts';
import { ORIGINS } from '#schemas/event.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { addressOf } from '#dossier/paths.ts';
import { DOSSIER_SCHEMA_PATH } from './data-paths.ts';
import { publicSchema, toOutputSchema, type JsonSchema } from './public-fields.ts';

const text = z.string();
const address = z.url().meta({ description: 'Full address on this site.' });
const citations = z.array(text).meta({ description: 'Ids of passages and references, in the order of citation.' });
const entry = text.meta({ description: 'Collection and id of the entry.', examples: ['actors/ada-quill'] });

const site = z
  .strictObject({
    title: text,
    tagline: text,
    language: text.meta({ description: 'Language of all texts of the site: a BCP 47 tag.' }),
    address,
    publisher: z.strictObject({ name: text, url: z.url().optional() }).optional(),
    editor: text.optional(),
    contact: text.optional().meta({ description: 'Where to report mistakes: a mail address, or the address of a page.' }),
    licence: z.strictObject({ name: text, url: z.url() }).optional().meta({ description: 'Licence of the data.' }),
    topics: z.array(z.strictObject({ id: text, label: text })),
  })
  .meta({ description: 'What the site is, and who answers for it.' });

const version = z
  .strictObject({ id: text, day: z.iso.date() })
  .meta({ description: 'The commit of which the site was built, with its day.' });

const statement = z.strictObject({
  id: text.meta({ description: 'Entry and fragment.', examples: ['actors/ada-quill#s87ba54'] }),
  address,
  entry,
  part: text.meta({ description: 'Field of the entry, "body" for the prose of a briefing, or "short" for a short form.' }),
  text: text.meta({ description: 'The statement as readers see it.' }),
  cites: citations,
  origin: z
    .enum(ORIGINS)
    .nullable()
    .meta({ description: 'Whether it rests on the article, on background, or on later sources; null for guidance.' }),
  date: text.optional().meta({ description: 'When it happened or was said, in EDTF.' }),
  topic: text.optional().meta({ description: 'Id of the topic on which it is a position.' }),
});

const quotation = z.strictObject({
  id: text,
  address,
  text: text.meta({ description: 'The exact words of the source.' }),
  speaker: text.nullable().meta({ description: 'Id of the actor who said the words; null if the source names no speaker.' }),
  attribution: text.optional(),
  note: text.optional(),
  source: text.meta({ description: 'Id of the passage or reference.' }),
  sourceAddress: address,
});

const correction = z.strictObject({
  id: text,
  address,
  entry,
  date: z.iso.date(),
  was: text,
  now: text.nullable().meta({ description: 'Null if the text was removed.' }),
  why: text,
});

/** Fields that an entry may leave out, and the dossier fills in. */
const FILLED_IN: { readonly [Name in CollectionName]?: readonly string[] } = { references: ['language'] };

/** The JSON Schema of `dossier.json` (draft 2020-12). Collections have the fields of the content model, with defaults filled in. */
export function dossierSchema({ site: settings }: Pick<Dossier, 'site'>): JsonSchema {
  const lists = { statements: statement, quotations: quotation, corrections: correction };
  const properties: Record<string, JsonSchema> = {
    $schema: { type: 'string' },
    site: bare(toOutputSchema(site)),
    version: bare(toOutputSchema(version)),
    ...Object.fromEntries(
      COLLECTION_NAMES.map((name) => [name, { type: 'array', items: withIdentity(bare(publicSchema(name)), FILLED_IN[name]) }]),
    ),
    ...Object.fromEntries(Object.entries(lists).map(([name, item]) => [name, { type: 'array', items: bare(toOutputSchema(item)) }])),
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: addressOf(settings, DOSSIER_SCHEMA_PATH),
    type: 'object',
    properties,
    required: Object.keys(properties).filter((name) => name !== 'version'),
    additionalProperties: false,
  };
}

/** A schema as a part of another. */
function bare(schema: JsonSchema): JsonSchema {
  const { $schema: _, ...rest } = schema;
  return rest;
}

/** Adds what every entry has besides its fields. */
const withIdentity = (schema: JsonSchema, filledIn: readonly string[] = []): JsonSchema => ({
  ...schema,
  properties: { id: { type: 'string' }, address: bare(toOutputSchema(address)), ...schema.properties },
  required: ['id', 'address', ...filledIn, ...(schema.required ?? [])],
});
