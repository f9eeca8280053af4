import type { z } from 'zod';
import { writeFlowList } from '#lib/yaml/yaml-write.ts';
import type { ReferenceTarget } from '#schemas/ids.ts';
import { refOf, toJsonSchema, type JsonSchema } from '#dossier/parse/schema-fields.ts';

/** The kind of value that a field has. */
export type Shape =
  | { kind: 'text' | 'number' | 'boolean' }
  | { kind: 'choice'; options: readonly Option[] }
  | { kind: 'list'; of: Shape }
  /** An object. Which fields it has may depend on the value of one of them. */
  | { kind: 'group'; fieldsFor: (data: Readonly<Record<string, unknown>>) => readonly Field[] };

export interface Option {
  value: string;
  description: string | undefined;
}

/** A field of an entry, as its schema describes it. */
export interface Field {
  key: string;
  isRequired: boolean;
  description: string | undefined;
  examples: readonly string[];
  shape: Shape;
  /** What its texts refer to. */
  ref: ReferenceTarget | undefined;
}

/** The fields of a schema, in its order. */
export const fieldsOf = (schema: z.ZodType): readonly Field[] => deriveGroup(toJsonSchema(schema));

function deriveGroup({ properties = {}, required = [] }: JsonSchema): Field[] {
  return Object.entries(properties).map(([key, schema]) => ({
    key,
    isRequired: required.includes(key),
    description: schema.description,
    examples: (schema.examples ?? schema.items?.examples ?? []).flatMap(writeExample),
    shape: deriveShape(schema),
    ref: refOf([schema]),
  }));
}

/** An example as it is written in a file; a list has its brackets. */
const writeExample = (example: unknown): string[] =>
  typeof example === 'string' ? [example] : Array.isArray(example) ? [writeFlowList(example as string[])] : [];

function deriveShape(schema: JsonSchema): Shape {
  if (schema.oneOf) return { kind: 'group', fieldsFor: (data) => deriveVariants(schema.oneOf ?? [], data) };
  if (schema.properties) return { kind: 'group', fieldsFor: () => deriveGroup(schema) };
  if (schema.enum) return { kind: 'choice', options: schema.enum.map((value) => ({ value, description: undefined })) };
  if (schema.items) return { kind: 'list', of: deriveShape(schema.items) };
  if (schema.type === 'boolean') return { kind: 'boolean' };
  return { kind: schema.type === 'number' || schema.type === 'integer' ? 'number' : 'text' };
}

/** The fields of a discriminated union: those of one variant if the discriminator is set, else those of all variants. */
function deriveVariants(variants: readonly JsonSchema[], data: Readonly<Record<string, unknown>>): Field[] {
  const discriminator = Object.entries(variants[0]?.properties ?? {}).find(([, field]) => field.const !== undefined)?.[0] ?? '';
  const chosen = variants.find(({ properties }) => properties?.[discriminator]?.const === data[discriminator]);
  const groups = (chosen ? [chosen] : variants).map(deriveGroup);
  const keys = [...new Set(groups.flat().map(({ key }) => key))];
  const options = variants.flatMap(({ properties }): Option[] => {
    const { const: value, description } = properties?.[discriminator] ?? {};
    return value === undefined ? [] : [{ value, description }];
  });
  return keys.map((key): Field => {
    const found = groups.map((group) => group.find((field) => field.key === key));
    const field = found.find((candidate) => candidate !== undefined) as Field;
    const isRequired = found.every((candidate) => candidate?.isRequired);
    return key === discriminator
      ? { ...field, description: 'How the date is known.', shape: { kind: 'choice', options } }
      : { ...field, isRequired };
  });
}
