import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats, { type FormatsPlugin } from 'ajv-formats';

const addFormats: FormatsPlugin = formats;

/** A validator for a JSON Schema (draft 2020-12). Throws if the schema has unknown keywords or formats. */
export function compileJsonSchema(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats(ajv);
  return ajv.compile(schema);
}
