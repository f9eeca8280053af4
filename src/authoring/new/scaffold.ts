import type { z } from 'zod';
import type { DataPath } from '#lib/yaml/yaml-text.ts';
import { writeFlowList, writeScalar } from '#lib/yaml/yaml-write.ts';
import { fieldsOf, type Field, type Shape } from './fields.ts';

/** A suggestion for a field, for the editor to decide on. */
export interface Suggestion {
  /** Comments above the field. */
  notes?: readonly string[];
  /** A possible value, written as a comment that the editor can uncomment. */
  value?: unknown;
}

export interface ScaffoldOptions {
  suggest?: (path: DataPath) => Suggestion | undefined;
}

/** Of comments, in characters. */
const WIDTH = 110;
/** Items with more lines are separated by empty lines. */
const LONG_ITEM = 6;
type Data = Readonly<Record<string, unknown>>;

/**
 * An entry as YAML with every field of its schema, in the schema’s order, each explained once. Fields without a value
 * in `data` are empty if they are required, so that the check reports them; else they are commented out with a `#`
 * directly before the key.
 */
export function scaffold(schema: z.ZodType, data: Data, options: ScaffoldOptions = {}): string {
  const writer = new Writer(options);
  return `${writer.group(fieldsOf(schema), data, []).join('\n')}\n`;
}

class Writer {
  readonly #options: ScaffoldOptions;
  /** The fields that are explained already. */
  readonly #explained = new Set<string>();
  #isSuggestion = false;
  /** Whether the fields are commented out, so that they can have a value that nobody has chosen yet. */
  #isComment = false;

  constructor(options: ScaffoldOptions) {
    this.#options = options;
  }

  group(fields: readonly Field[], data: Data, path: DataPath): string[] {
    const lines = fields.flatMap((field) => {
      const own = [...path, field.key];
      const given = data[field.key];
      if (this.#isSuggestion && given === undefined && !field.isRequired) return [];
      const { notes = [], value } = this.#options.suggest?.(own) ?? {};
      const explained = this.#explain(field);
      const comments = [...explained, ...notes].flatMap(comment);
      const gap = path.length === 0 && comments.length > 0 ? [''] : [];
      if (given !== undefined || field.isRequired) return [...gap, ...comments, ...this.#field(field, given, own)];
      // Optional fields that are explained already are only shown with a suggestion.
      if (path.length > 0 && comments.length === 0 && value === undefined) return [];
      const lines = this.#asComment(() =>
        value === undefined ? this.#field(field, value, own) : this.#asSuggested(() => this.#field(field, value, own)),
      );
      return [...gap, ...comments, ...lines.map((line) => `#${line}`)];
    });
    return path.length === 0 && lines[0] === '' ? lines.slice(1) : lines;
  }

  #asComment(write: () => string[]): string[] {
    const isInComment = this.#isComment;
    this.#isComment = true;
    const lines = write();
    this.#isComment = isInComment;
    return lines;
  }

  /** Writes a suggestion: fields without a value are left out. */
  #asSuggested(write: () => string[]): string[] {
    this.#isSuggestion = true;
    const lines = write();
    this.#isSuggestion = false;
    return lines;
  }

  #explain({ key, description = '', examples, shape }: Field): string[] {
    const mark = `${key}|${description}`;
    if (this.#explained.has(mark)) return [];
    this.#explained.add(mark);
    const such = examples.length > 0 ? ` Such as: ${examples.slice(0, 3).join(', ')}` : '';
    const options = shape.kind === 'choice' ? shape.options : [];
    const named = options.some((option) => option.description)
      ? options.map((option) => `${option.value}: ${option.description ?? ''}`)
      : options.length > 0
        ? [`One of ${options.map((option) => option.value).join(', ')}.`]
        : [];
    return [`${description}${such}`.trim(), ...named].filter(Boolean);
  }

  #field({ key, shape }: Field, value: unknown, path: DataPath): string[] {
    if (shape.kind === 'group') return [`${key}:`, ...indent(this.group(shape.fieldsFor(asData(value)), asData(value), path))];
    if (shape.kind === 'list' && shape.of.kind === 'group') return [`${key}:`, ...indent(this.#items(shape.of, value, path))];
    return [`${key}: ${this.#value(shape, value)}`.trimEnd()];
  }

  #items(shape: Extract<Shape, { kind: 'group' }>, value: unknown, path: DataPath): string[] {
    const items = Array.isArray(value) && value.length > 0 ? value : [{}];
    const groups = items.map((item: unknown, index) =>
      this.group(startWithRequired(shape.fieldsFor(asData(item))), asData(item), [...path, index]),
    );
    const isLong = groups.some((lines) => lines.length > LONG_ITEM);
    return groups.flatMap((lines, index) => {
      const first = lines.findIndex((line) => !line.startsWith('#'));
      return [
        ...(index > 0 && isLong ? [''] : []),
        ...lines.map((line, row) => (line === '' ? '' : `${row === first ? '- ' : '  '}${line}`)),
      ];
    });
  }

  #value(shape: Shape, value: unknown): string {
    if (shape.kind === 'list') return writeFlowList(Array.isArray(value) ? (value as string[]) : []);
    if (value === null) return 'null';
    if (typeof value === 'boolean') return String(value);
    if (typeof value === 'string' || typeof value === 'number') return writeScalar(value);
    if (shape.kind === 'boolean') return 'true';
    if (shape.kind === 'choice' && this.#isComment) return writeScalar(shape.options[0]?.value ?? '');
    return shape.kind === 'number' ? '' : "''";
  }
}

/** The fields of a list item with a required one first, since the hyphen of the item cannot be commented out. */
function startWithRequired(fields: readonly Field[]): readonly Field[] {
  const required = fields.find(({ isRequired }) => isRequired);
  return required ? [required, ...fields.filter((field) => field !== required)] : fields;
}

const asData = (value: unknown): Data => (value && typeof value === 'object' ? (value as Data) : {});

const indent = (lines: readonly string[]) => lines.map((line) => (line === '' ? '' : `  ${line}`));

/** A sentence as comment lines. */
function comment(sentence: string): string[] {
  const lines: string[] = [];
  for (const word of sentence.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`# ${word}`);
  }
  return lines;
}
