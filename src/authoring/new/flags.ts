import { COLLECTIONS, collectionOf, type EntryKind } from '#schemas/collections.ts';
import type { ReferenceTarget } from '#schemas/ids.ts';
import { parseStatement } from './parse-statement.ts';
import { fieldsOf, type Field } from './fields.ts';

/** The data of a new entry, complete or not. */
export type Draft = Record<string, unknown>;

/** A value of a new entry that can be given as an option or as an answer. */
export interface Flag {
  /** The name of the option, without `--`. */
  name: string;
  description: string;
  /** Whether the entry needs the value. */
  isRequired: boolean;
  /** Whether it is repeatable. */
  isMany: boolean;
  /** The allowed values; empty if any text is allowed. */
  options: readonly string[];
  /** The description of each allowed value in the schema, if it has one. */
  meanings: readonly (string | undefined)[];
  /** What its ids refer to; undefined if its values are no ids. */
  idsOf: ReferenceTarget | undefined;
  /** Writes the given values into a draft. */
  fill(draft: Draft, values: readonly string[]): void;
}

const WRITTEN_BY_RENAME = 'formerIds';
/** The name of the option for the sources of a date; those of statements have their own. */
export const DATE_CITES = 'date-cites';
const DATE_FORM = 'As precise as it is known: 2020-03-05, 2020-03 or 2020.';

/** The flags of a kind of entry, in the order of its schema. Lists of objects have none: they are written in the file. */
export function flagsOf(kind: EntryKind): Flag[] {
  const fields = fieldsOf(COLLECTIONS[collectionOf(kind)].schema);
  const own = fields.filter(({ key }) => key !== WRITTEN_BY_RENAME).flatMap(parseFlag);
  const isNamed = own.some(({ name }) => name === 'cites');
  const stating = fields.filter(({ shape }) => isStatement(shape) || (shape.kind === 'list' && isStatement(shape.of)));
  return [...own, ...(stating.length > 0 && !isNamed ? [citesFlag(stating)] : [])];
}

/** Whether `text` and `cites` are the only required fields. */
function isStatement(shape: Field['shape']): boolean {
  const needed = shape.kind === 'group' ? shape.fieldsFor({}).flatMap(({ key, isRequired }) => (isRequired ? [key] : [])) : [];
  return needed.length === 2 && needed.includes('text') && needed.includes('cites');
}

const kebab = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const splitIds = (values: readonly string[]) => values.flatMap((value) => value.split(/[\s,]+/)).filter(Boolean);

function parseFlag(field: Field): Flag[] {
  const { key, shape } = field;
  const flag = (fill: (value: string) => unknown, more: Partial<Flag> = {}): Flag => ({
    name: kebab(key),
    description: field.description ?? '',
    isRequired: field.isRequired,
    isMany: false,
    options: shape.kind === 'choice' ? shape.options.map(({ value }) => value) : [],
    meanings: [],
    idsOf: field.ref,
    fill: (draft, [value]) => {
      if (value !== undefined) draft[key] = fill(value);
    },
    ...more,
  });
  if (shape.kind === 'boolean') return [flag(parseBoolean, { options: ['true', 'false'] })];
  if (shape.kind === 'number') return [flag(parseNumber)];
  if (shape.kind !== 'list' && shape.kind !== 'group') return [flag((value) => value)];
  if (isStatement(shape)) return [flag(parseStatement)];
  if (shape.kind === 'group') return parseGroupFlags(field, shape, flag);
  if (isStatement(shape.of)) return [many(flag, (draft, values) => (draft[key] = values.map(parseStatement)))];
  if (shape.of.kind === 'group') return [];
  return [many(flag, (draft, values) => (draft[key] = field.ref ? splitIds(values) : [...values]))];
}

type MakeFlag = (fill: (value: string) => unknown, more?: Partial<Flag>) => Flag;

const many = (flag: MakeFlag, fill: (draft: Draft, values: readonly string[]) => unknown): Flag =>
  flag(String, {
    isMany: true,
    fill: (draft, values) => {
      if (values.length > 0) fill(draft, values);
    },
  });

/** A number, or the text itself if it is not one: the schema then reports it. */
const parseNumber = (value: string): number | string => (value.trim() === '' || Number.isNaN(Number(value)) ? value : Number(value));

/** A boolean, or the text itself if it is none: the schema then reports it. */
const parseBoolean = (value: string): boolean | string => (value === 'true' ? true : value === 'false' ? false : value);

/** The flags of an object: for a date its EDTF, basis and words, for a credit its name, else one for each required field. */
function parseGroupFlags(
  { key, isRequired, description: ofGroup = '' }: Field,
  shape: Extract<Field['shape'], { kind: 'group' }>,
  flag: MakeFlag,
): Flag[] {
  const inner = shape.fieldsFor({});
  // A group that needs a list is written in the file, too.
  if (inner.some((field) => field.isRequired && field.shape.kind === 'list')) return [];
  const put =
    (name: string, read: (value: string) => unknown) =>
    (draft: Draft, [value]: readonly string[]) => {
      if (value !== undefined) draft[key] = { ...(draft[key] as Draft | undefined), [name]: read(value) };
    };
  const [first] = inner;
  if (first?.key === 'name') return [flag((name) => ({ name: name === 'null' ? null : name }))];
  const isDate = first?.key === 'edtf';
  const flags = inner
    .filter((field) => field.isRequired || field.key === 'words')
    .map((field) => {
      const options = field.shape.kind === 'choice' ? field.shape.options.map(({ value }) => value) : [];
      const fill = put(field.key, field.shape.kind === 'number' ? parseNumber : String);
      const name = isDate && field.key === 'edtf' ? kebab(key) : kebab(field.key);
      // The field says what the date is about; the descriptions of its parts are the same for all dates.
      const description = isDate && field.key === 'edtf' ? `${ofGroup} ${DATE_FORM}` : (field.description ?? '');
      const meanings = field.shape.kind === 'choice' ? field.shape.options.map((option) => option.description) : [];
      return flag(String, { name, options, meanings, fill, description, isRequired: isRequired && field.isRequired });
    });
  const cites = isDate ? inner.find((field) => field.key === 'cites') : undefined;
  if (!cites) return flags;
  const dateCites = many(flag, (draft, values) => (draft[key] = { ...(draft[key] as Draft | undefined), cites: splitIds(values) }));
  const description = `${cites.description ?? ''} Only for a date with the basis "background".`;
  return [...flags, { ...dateCites, name: DATE_CITES, description, isRequired: false, idsOf: cites.ref }];
}

/**
 * The sources of one statement: of the required one, else of the first that is given. Other statements keep the sources
 * that end their text. It comes last, so that the statements are already there.
 */
function citesFlag(stating: readonly Field[]): Flag {
  const required = stating.find(({ isRequired, shape }) => isRequired && shape.kind === 'group');
  const names = stating.map(({ key }) => `--${kebab(key)}`);
  return {
    name: 'cites',
    description: required
      ? `The passages and references that --${kebab(required.key)} cites.`
      : `The passages and references that the first text given with ${names.join(', ')} cites.`,
    isRequired: required !== undefined,
    isMany: true,
    options: [],
    meanings: [],
    idsOf: 'sources',
    fill: (draft, values) => {
      const cites = splitIds(values);
      const key = required?.key ?? stating.find((field) => draft[field.key] !== undefined)?.key;
      if (cites.length === 0 || key === undefined) return;
      const value = draft[key];
      draft[key] = Array.isArray(value)
        ? [addCites(value[0] as Draft, cites), ...(value.slice(1) as Draft[])]
        : addCites(value as Draft, cites);
    },
  };
}

const addCites = (statement: Draft | undefined, cites: readonly string[]): Draft => ({
  ...statement,
  cites: [...new Set([...((statement?.['cites'] as string[] | undefined) ?? []), ...cites])],
});
