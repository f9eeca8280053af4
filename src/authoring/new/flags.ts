import { COLLECTIONS } from '#schemas/collections.ts';
import type { ReferenceTarget } from '#schemas/ids.ts';
import { fieldsOf, type Field } from './fields.ts';
import { KINDS, type Kind } from './kinds.ts';

/** Data of an entry that is being written. */
export type Draft = Record<string, unknown>;

/** Something that can be said of a new entry in a call of the command or in answer to a question. */
export interface Flag {
  /** As it stands behind `--`. */
  name: string;
  description: string;
  /** Whether the entry cannot do without it. */
  isRequired: boolean;
  /** Whether it may be given more than once. */
  isMany: boolean;
  /** The words that it may be, where it is one of a few. */
  options: readonly string[];
  /** What each of these words means, where their schema tells. */
  meanings: readonly (string | undefined)[];
  /** What its ids are ids of. */
  idsOf: ReferenceTarget | undefined;
  /** Puts the given texts into a draft. */
  fill(draft: Draft, values: readonly string[]): void;
}

const WRITTEN_BY_RENAME = 'formerIds';
const DATE_FORM = 'Write it no finer than what is known: 2020-03-05, 2020-03, 2020.';

/** What can be said of a new entry of a kind, in the order of its schema. What is too much for a line is left to the file. */
export function flagsOf(kind: Kind): Flag[] {
  const fields = fieldsOf(COLLECTIONS[KINDS[kind].collection].schema);
  const own = fields.filter(({ key }) => key !== WRITTEN_BY_RENAME).flatMap(parseFlag);
  const stating = fields
    .filter(({ shape }) => isStatement(shape) || (shape.kind === 'list' && isStatement(shape.of)))
    .map(({ key }) => key);
  const isNamed = own.some(({ name }) => name === 'cites');
  return [...own, ...(stating.length > 0 && !isNamed ? [citesFlag(stating, fields)] : [])];
}

/** Whether a text and what it cites is all that must be said. */
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

/** A number, or the text itself where it is none: the schema says so then. */
const parseNumber = (value: string): number | string => (value.trim() === '' || Number.isNaN(Number(value)) ? value : Number(value));

/** A date is its EDTF with flags of its own for the rest; a credit is its name; of other groups each field has a flag. */
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
      // Of a date only its field tells what it is the date of; that of its parts is the same everywhere.
      const description = isDate && field.key === 'edtf' ? `${ofGroup} ${DATE_FORM}` : (field.description ?? '');
      const meanings = field.shape.kind === 'choice' ? field.shape.options.map((option) => option.description) : [];
      return flag(String, { name, options, meanings, fill, description, isRequired: isRequired && field.isRequired });
    });
}

/** What every statement that is given cites. Comes last: the statements are there then. */
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
    description: 'The passages and references on which what is stated here rests.',
    isRequired,
    isMany: true,
    options: [],
    meanings: [],
    idsOf: 'sources',
    fill,
  };
}
