import type { z } from 'zod';
import { findWholeDate } from '#lib/dates/prose-date.ts';
import { closest, suggest } from '#lib/text/closest.ts';
import { valueAt } from '#lib/yaml/yaml-text.ts';
import { PACKS } from '#locales/packs.ts';
import { ID_PATTERN } from '#schemas/ids.ts';
import { typeName } from '#schemas/plain-message.ts';
import { ruleOfIssue, type RuleId } from '#schemas/rule-ids.ts';
import type { DataPath } from '../entry.ts';
import { choiceForKey, fieldAt } from './schema-fields.ts';

/** An issue in an entry's data, described for an editor. */
export interface SchemaIssue {
  ruleId: RuleId;
  path: DataPath;
  /** The key, if the issue is in a key and not in a value. */
  key?: string;
  reason: string;
  hint?: string | undefined;
  /** The key that is most likely meant by one that is unknown. */
  meant?: string | undefined;
  /** Whether the field is missing. */
  isMissing?: boolean;
}

/**
 * Leaves out fields that are missing only because of an issue that is reported anyway: they are in the wrong group, or a key
 * beside them has their name in other letters.
 */
export function dropRepeated<T extends SchemaIssue>(issues: readonly T[]): T[] {
  const misplaced = new Set(issues.flatMap(({ path, key }) => (path.length > 0 && key !== undefined ? [key] : [])));
  const misspelt = new Set(issues.flatMap(({ path, meant }) => (meant === undefined ? [] : [[...path, meant].join('.')])));
  return issues.filter(
    ({ path, isMissing }) =>
      !(isMissing === true && ((path.length === 1 && misplaced.has(String(path[0]))) || misspelt.has(path.join('.')))),
  );
}

/** Describes a schema issue in sentences. The hint includes the description of the field. */
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
      meant: closest(key, known),
      reason: `unknown key "${key}"${name ? ` in ${name}` : ''}`,
      hint:
        suggestChoice(schema, path, key) ||
        suggest(key, known) ||
        suggestIndent(schema, path, key) ||
        (known.length > 0 ? `Keys here are ${known.join(', ')}.` : undefined),
    }));
  }
  const value = valueAt(data, path);
  const description = describeField(schema, optionsOf(issue).length > 0 ? path.slice(0, -1) : path);
  if (value === undefined)
    return [
      {
        ruleId: 'entry-fits-schema',
        path,
        reason: `"${name}" is missing`,
        hint: ['Add it.', description].filter(Boolean).join(' '),
        isMissing: true,
      },
    ];
  const examples = field?.examples.length ? `Examples: ${field.examples.slice(0, 3).join(', ')}.` : undefined;
  const hint = [suggestValue(issue, value, field?.keys ?? []), description, examples].filter(Boolean).join(' ');
  return [{ ruleId: ruleOfIssue(issue), path, reason: explain(issue, name, value), hint: hint || undefined }];
}

/** The description of a field, or of the nearest field around it that has one. */
function describeField(schema: z.ZodType, path: DataPath): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const description = fieldAt(schema, path.slice(0, length))?.description;
    if (description) return description;
  }
  return path.length === 0 ? 'Write each field on its own line: its name, a colon and its value.' : undefined;
}

function explain(issue: z.core.$ZodIssue, name: string, value: unknown): string {
  if (issue.code !== 'invalid_type') return `${name ? `${name}: ` : ''}${explainValue(issue, value)}`;
  const [subject, type] = [name ? `"${name}"` : 'the entry', typeName(issue.expected)];
  return value === null ? `${subject} is empty: it must be ${type}` : `${subject} must be ${type}, not ${describe(value)}`;
}

function explainValue(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === '' && (issue.code === 'invalid_format' || issue.code === 'custom')) return 'no value is filled in';
  switch (issue.code) {
    case 'invalid_value':
      return value === ''
        ? `no value is filled in: choose one of ${issue.values.join(', ')}`
        : `${describe(value)} is not one of ${issue.values.join(', ')}`;
    case 'invalid_format':
      return issue.format === 'url' ? `${describe(value)} is not the address of a web page` : issue.message;
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    case 'invalid_union': {
      const options = optionsOf(issue);
      if (options.length > 0 && value === '') return `no value is filled in: choose one of ${options.join(', ')}`;
      if (options.length > 0) return `${describe(value)} is not one of ${options.join(', ')}`;
      const nearest = issue.errors.flat().find((inner) => inner.code === 'invalid_format');
      return nearest?.message ?? `${describe(value)} has none of the allowed forms`;
    }
    case 'too_small':
      // Prefer the sentence of the schema, if it has one.
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
  return `${String(value)} is too ${excess}; it must be ${bound}`;
}

/** The values of a field that determines which other fields are allowed. */
const optionsOf = (issue: z.core.$ZodIssue): string[] =>
  'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];

function suggestValue(issue: z.core.$ZodIssue, value: unknown, keys: readonly string[]): string {
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'object' && typeof value === 'string' && keys.includes('text') && keys.includes('cites'))
      return `Put the text into a field “text” below it, and its sources into a field “cites”.`;
    if (issue.expected === 'array' && typeof value === 'string') return suggestList(value);
    if (issue.expected === 'boolean') return hintForBoolean(value);
    if (issue.expected === 'number' && typeof value === 'string' && /^-?\d+,\d+$/.test(value))
      return `Write ${value.replace(',', '.')}, with a point.`;
    const isMisread = issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
    return isMisread ? 'Put it in quotation marks.' : '';
  }
  if (issue.code === 'invalid_format' && typeof value === 'string')
    return issue.format === 'url' ? suggestAddress(value) : suggestIds(value);
  if (typeof value === 'string' && ruleOfIssue(issue) === 'date-is-possible') return suggestDate(value);
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : optionsOf(issue);
  return typeof value === 'string' ? suggest(value, options) : '';
}

/** A date that is written in the words of some language. */
function suggestDate(value: string): string {
  for (const { dates } of Object.values(PACKS)) {
    const date = findWholeDate(value, dates.find(value));
    if (date) return `Write ${date.edtf}.`;
  }
  return '';
}

/** A key of a group that has it only with a certain choice. */
function suggestChoice(schema: z.ZodType, path: DataPath, key: string): string {
  const choice = choiceForKey(schema, path, key);
  return choice === undefined ? '' : `"${key}" is only for ${choice}. Change that, or remove "${key}".`;
}

/** A field of the entry that is indented into one of its groups. */
const suggestIndent = (schema: z.ZodType, path: DataPath, key: string): string =>
  path.length > 0 && fieldAt(schema, [])?.keys.includes(key) ? `"${key}" is a field of the entry itself: indent it like "${path[0]}".` : '';

const BOOLEANS: Readonly<Record<string, string>> = { yes: 'true', on: 'true', true: 'true', no: 'false', off: 'false', false: 'false' };

function hintForBoolean(value: unknown): string {
  if (value === '' || value === null) return 'Write true or false, or remove the line.';
  return `Write ${(typeof value === 'string' && BOOLEANS[value.toLowerCase()]) || 'true or false'}, without quotation marks.`;
}

/** A list that lacks its brackets, or the spaces behind its dashes. */
function suggestList(value: string): string {
  if (/^-[^\s-]/.test(value)) return 'Put a space behind the dash of each item.';
  const items = value.split(/\s*[,;]\s*/).filter((item) => item !== '');
  const ids = items.flatMap((item) => item.split(/\s+/));
  if (ids.every((id) => ID_PATTERN.test(id) && /\d/.test(id))) return `Write [${ids.join(', ')}].`;
  return items.length > 0 && items.every((item) => /^[\p{L}\d][\p{L}\d .’-]*$/u.test(item)) ? `Write [${items.join(', ')}].` : '';
}

/** Ids that were written without their commas, or as citations in prose are. */
function suggestIds(value: string): string {
  const passage = /^p\s*(\d+)$/i.exec(value)?.[1];
  if (passage !== undefined && value !== `p${passage}`) return `Write p${passage}.`;
  const quoted = /^[“”„»«‘’‚"']+([^“”„»«‘’‚"']+)[“”„»«‘’‚"']+$/.exec(value)?.[1];
  if (quoted !== undefined && ID_PATTERN.test(quoted)) return `Write ${quoted}, without quotation marks.`;
  const ids = value.replace(/\[?\^([^\]\s]+)\]?/g, '$1').split(/[\s;]+/);
  if (!ids.every((id) => ID_PATTERN.test(id)) || (ids.join(' ') === value && ids.length === 1)) return '';
  return ids.length > 1
    ? `Put a comma between ids: [${ids.join(', ')}]. If it is one id, put a hyphen: ${ids.join('-')}.`
    : `Write ${ids[0]} alone: the form [^${ids[0]}] is for the text of a briefing.`;
}

/** An address that lacks its scheme, as browsers show it. */
const suggestAddress = (value: string): string => (/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(value) ? `Write https://${value}.` : '');

function describe(value: unknown): string {
  if (value === null) return 'nothing';
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 39)}…` : value}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object'
    ? 'a group of fields'
    : `the ${typeof value} ${typeof value === 'number' ? String(value) : JSON.stringify(value)}`;
}
