import { COLLECTIONS, collectionOf, type EntryKind } from '#schemas/collections.ts';
import type { ReferenceTarget } from '#schemas/ids.ts';
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
const DATE_FORM = 'As precise as it is known: 2020-03-05, 2020-03 or 2020.';

/** The flags of a kind of entry, in the order of its schema. Lists of objects have none: they are written in the file. */
export function flagsOf(kind: EntryKind): Flag[] {
  const fields = fieldsOf(COLLECTIONS[collectionOf(kind)].schema);
  const own = fields.filter(({ key }) => key !== WRITTEN_BY_RENAME).flatMap(parseFlag);
  const stating = fields
    .filter(({ shape }) => isStatement(shape) || (shape.kind === 'list' && isStatement(shape.of)))
    .map(({ key }) => key);
  const isNamed = own.some(({ name }) => name === 'cites');
  return [...own, ...(stating.length > 0 && !isNamed ? [citesFlag(stating, fields)] : [])];
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
  if (shape.kind === 'number') return [flag(parseNumber)];
  if (shape.kind !== 'list' && shape.kind !== 'group') return [flag((value) => value)];
  if (isStatement(shape)) return [flag((text) => ({ text }))];
  if (shape.kind === 'group') return parseGroupFlags(field, shape, flag);
  if (isStatement(shape.of)) return [many(flag, (draft, values) => (draft[key] = values.map((text) => ({ text }))))];
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

/** The flags of an object: for a date its EDTF, basis and words, for a credit its name, else one for each required field. */
function parseGroupFlags(
  { key, isRequired, description: ofGroup = '' }: Field,
  shape: Extract<Field['shape'], { kind: 'group' }>,
  flag: MakeFlag,
): Flag[] {
  const inner = shape.fieldsFor({});
  const put =
    (name: string, read: (value: string) => unknown) =>
    (draft: Draft, [value]: readonly string[]) => {
      if (value !== undefined) draft[key] = { ...(draft[key] as Draft | undefined), [name]: read(value) };
    };
  const [first] = inner;
  if (first?.key === 'name') return [flag((name) => ({ name: name === 'null' ? null : name }))];
  const isDate = first?.key === 'edtf';
  return inner
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
}

/** The sources of all statements that are given as flags. It comes last, so that the statements are already there. */
function citesFlag(keys: readonly string[], fields: readonly Field[]): Flag {
  const isRequired = fields.some((field) => keys.includes(field.key) && field.isRequired);
  const fill: Flag['fill'] = (draft, values) => {
    const cites = splitIds(values);
    if (cites.length === 0) return;
    for (const key of keys) {
      const value = draft[key];
      if (Array.isArray(value)) draft[key] = value.map((statement) => ({ ...(statement as Draft), cites }));
      else if (value !== undefined || fields.some((field) => field.key === key && field.isRequired && field.shape.kind === 'group'))
        draft[key] = { ...(value as Draft | undefined), cites };
    }
  };
  return {
    name: 'cites',
    description: 'The passages and references that these statements cite.',
    isRequired,
    isMany: true,
    options: [],
    meanings: [],
    idsOf: 'sources',
    fill,
  };
}
