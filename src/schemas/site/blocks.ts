import { z } from 'zod';
import type { CollectionName } from '../collections.ts';
import { plain } from '../fields/plain.ts';
import { projectFile } from './project-file.ts';

/** What the value of a property must be. */
export type PropertyKind = 'day' | 'topic' | { idsOf: CollectionName };

/** The key of a schema’s metadata under which its kind stands. Any copy of zod shares it. */
const KIND = 'backgrounder';

const ofKind = (kind: PropertyKind): z.ZodString => z.string().meta({ [KIND]: kind });

/** Schemas for the properties of a block whose values the checks know. */
export const property = {
  /** Ids of entries of a collection, with spaces between them. */
  ids: (collection: CollectionName): z.ZodString => ofKind({ idsOf: collection }),
  /** A day, as YYYY-MM-DD. */
  day: (): z.ZodString => ofKind('day'),
  /** The id of a topic of the settings. */
  topic: (): z.ZodString => ofKind('topic'),
};

/** The kind of a property that is made by `property`; undefined for any other schema. */
export const kindOfProperty = (schema: z.core.$ZodType): PropertyKind | undefined =>
  (z.globalRegistry.get(withoutWrapper(schema))?.[KIND] ?? undefined) as PropertyKind | undefined;

/** The schema inside one that may be left out. */
export const withoutWrapper = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.core.$ZodOptional ? withoutWrapper(schema._zod.def.innerType) : schema;

const isObjectSchema = (value: unknown): boolean => value instanceof z.core.$ZodObject;

const block = z.strictObject({
  component: projectFile('.astro').meta({ description: 'The component that shows the block.' }),
  hasContent: z.boolean().default(false).meta({ description: 'Whether the block contains prose. It stands in the slot of the component.' }),
  properties: z
    .custom<z.core.$ZodObject<z.core.$ZodShape>>(isObjectSchema, 'this must be z.strictObject({ … }) with a schema for each property')
    .prefault(() => z.strictObject({}))
    .meta({ description: 'The properties of the block. Texts for readers are no properties: they stand between its tags.' }),
});

/** Blocks of a site’s own, by the name of their tag. */
export const blocks = z.record(
  plain.regex(/^[A-Z][A-Za-z0-9]*$/, 'the name of a block begins with a capital letter and has only letters and digits'),
  block,
);

export type OwnBlock = z.output<typeof block>;

/** Gives a block of a site’s own completion and type errors; it is checked when the settings are loaded. */
export const defineBlock = (input: z.input<typeof block>): z.input<typeof block> => input;
