import type { z } from 'zod';
import { suggest } from '#lib/text/closest.ts';
import { valueAt } from '#lib/yaml/yaml-text.ts';
import { ruleOfIssue, type RuleId } from '#schemas/rule-ids.ts';
import type { DataPath } from '../entry.ts';
import { fieldAt } from './schema-fields.ts';

/** What is wrong with an entry's data, said for an editor. */
export interface SchemaIssue {
  ruleId: RuleId;
  path: DataPath;
  /** The key that is wrong, where it is a key and not a value. */
  key?: string;
  reason: string;
  hint?: string | undefined;
}

/** Puts an issue of the schema into sentences; the field's own description says what was expected. */
export function explainSchemaIssue(schema: z.ZodType, issue: z.core.$ZodIssue, data: unknown): SchemaIssue[] {
  const path = issue.path as (string | number)[];
  const name = path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step), '');
  const field = fieldAt(schema, path);
  if (issue.code === 'unrecognized_keys') {
    const known = field?.keys ?? [];
    return issue.keys.map((key) => ({
      ruleId: 'entry-fits-schema',
      path,
      key,
      reason: `unknown key "${key}"${name ? ` in ${name}` : ''}`,
      hint: suggest(key, known) || (known.length > 0 ? `Keys here are ${known.join(', ')}.` : undefined),
    }));
  }
  const value = valueAt(data, path);
  const description = describeField(schema, optionsOf(issue).length > 0 ? path.slice(0, -1) : path);
  if (value === undefined)
    return [
      { ruleId: 'entry-fits-schema', path, reason: `"${name}" is missing`, hint: ['Add it.', description].filter(Boolean).join(' ') },
    ];
  const examples = field?.examples.length ? `Examples: ${field.examples.slice(0, 3).join(', ')}.` : undefined;
  const hint = [suggestValue(issue, value), description, examples].filter(Boolean).join(' ');
  return [{ ruleId: ruleOfIssue(issue), path, reason: `${name ? `${name}: ` : ''}${explain(issue, value)}`, hint: hint || undefined }];
}

/** What the field is for, or, where its schema does not tell, the field around it. */
function describeField(schema: z.ZodType, path: DataPath): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const description = fieldAt(schema, path.slice(0, length))?.description;
    if (description) return description;
  }
  return path.length === 0 ? 'Write each field on a line of its own, as its name, a colon and its value.' : undefined;
}

function explain(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === '' && (issue.code === 'invalid_format' || issue.code === 'custom')) return 'nothing is filled in';
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${typeName(issue.expected)}, found ${describe(value)}`;
    case 'invalid_value':
      return value === ''
        ? `nothing is filled in: it is one of ${issue.values.join(', ')}`
        : `${describe(value)} is not one of ${issue.values.join(', ')}`;
    case 'invalid_format':
      return issue.format === 'url' ? `${describe(value)} is not the address of a web page` : issue.message;
    case 'invalid_union': {
      const options = optionsOf(issue);
      if (options.length > 0 && value === '') return `nothing is filled in: it is one of ${options.join(', ')}`;
      if (options.length > 0) return `${describe(value)} is not one of ${options.join(', ')}`;
      const nearest = issue.errors.flat().find((inner) => inner.code === 'invalid_format');
      return nearest?.message ?? `${describe(value)} has none of the forms that are allowed here`;
    }
    case 'too_small':
      // The schema's own sentence where it has one.
      return issue.message.startsWith('Too small') ? explainBound(value, 'small', `at least ${issue.minimum}`) : issue.message;
    case 'too_big':
      return explainBound(value, 'big', `at most ${issue.maximum}`);
    default:
      return issue.message;
  }
}

function explainBound(value: unknown, excess: 'small' | 'big', bound: string): string {
  if (typeof value === 'string') return value === '' ? 'the text is empty' : `the text needs ${bound} characters`;
  if (Array.isArray(value)) return value.length === 0 ? 'the list is empty' : `the list needs ${bound} items`;
  return `${String(value)} is too ${excess}: it is ${bound}`;
}

/** The values that a field allows which tells by one of them what its neighbours are. */
const optionsOf = (issue: z.core.$ZodIssue): string[] =>
  'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];

function suggestValue(issue: z.core.$ZodIssue, value: unknown): string {
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : optionsOf(issue);
  if (typeof value === 'string') return suggest(value, options);
  const isMisread =
    issue.code === 'invalid_type' && issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
  return isMisread ? 'Put it between quotation marks.' : '';
}

function typeName(type: string): string {
  const names: Record<string, string> = {
    string: 'a text',
    array: 'a list',
    object: 'a group of fields',
    number: 'a number',
    int: 'a whole number',
  };
  return names[type] ?? `a ${type}`;
}

function describe(value: unknown): string {
  if (value === null) return 'nothing';
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 39)}…` : value}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object'
    ? 'a group of fields'
    : `the ${typeof value} ${typeof value === 'number' ? String(value) : JSON.stringify(value)}`;
}
