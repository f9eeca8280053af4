import { FAILSAFE_SCHEMA, load, Type, YAMLException } from 'js-yaml';
import { isCollection, isMap, isNode, isScalar, Lexer, parseDocument, visit, type Document } from 'yaml';
import { explainOpening, findCommonMistake, type YamlIssue } from './yaml-mistakes.ts';

/** A path into parsed YAML: keys, and indexes of list items. */
export type DataPath = readonly (string | number)[];

/** A range of offsets in a text, from 0, the end excluded. */
export interface TextRange {
  start: number;
  end: number;
}

type ParserIssue = Document['errors'][number];

export type YamlResult = { ok: true; data: unknown } | { ok: false; issues: YamlIssue[] };

const UNEVEN_LIST: [reason: string, hint: string] = [
  'a line of a list is indented differently from the others',
  'Give all dashes of the list the same indentation, and the fields below a dash that of the first field behind it.',
];

/** What an error is called, and how to fix it, by the parser’s code or message. */
const MESSAGES: Readonly<Record<string, [reason: string, hint?: string]>> = {
  BAD_INDENT: [
    'the indentation does not match the lines around it, or a bracket is not closed',
    'Give the line the same indentation as the fields beside it. Close every bracket.',
  ],
  BAD_SCALAR_START: ['the text begins with a character that has a meaning in YAML', 'Put the text in quotation marks.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'this line has a second colon, or a line is indented by mistake',
    'Put the text in quotation marks if the colon is part of it. Otherwise give the line the same indentation as the fields around it.',
  ],
  DUPLICATE_KEY: [
    'the key is duplicated',
    'Write each key once. If a new item of a list begins here, put a dash before it, as in “- text: …”.',
  ],
  MULTILINE_IMPLICIT_KEY: ['a line lacks its colon, or the text above it is not closed'],
  TAB_AS_INDENT: ['a line is indented with a tab', 'Indent every line with spaces.'],
  'Implicit map keys need to be followed by map values': ['a line lacks its colon', 'Write each field as its name, a colon and its value.'],
  'All sequence items must start at the same column': UNEVEN_LIST,
  'A block sequence may not be used as an implicit map key': UNEVEN_LIST,
  'Sequence item without - indicator': UNEVEN_LIST,
  'Unexpected scalar at node end': ['there are words behind the closing quotation mark or bracket'],
  'Unexpected flow-seq-start at node end': [
    'there is another bracket behind the closing one',
    'Write one list in one pair of brackets, as in [p1, p2]. Put a text with brackets in quotation marks.',
  ],
};

/** Errors that say nothing about the lines below them: behind any other, further errors are likely to follow from it. */
const STANDS_ALONE = new Set(['BAD_SCALAR_START', 'BLOCK_AS_IMPLICIT_KEY', 'DUPLICATE_KEY']);

/** Nesting so deep that the slower parser would fail, too. */
const TOO_DEEP = /(?:[[{]\s*){100}|\n {200}[^\s#]/;

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** A year or a larger number with a fraction: as a number, 2022.0 could not be told from 2022. */
const WHOLE_WITH_FRACTION = /^-?\d{4,}\.0*$/;

/** A type of plain words, by their form. */
const typeOf = (name: string, form: RegExp, construct: (text: string) => unknown) =>
  new Type(`tag:yaml.org,2002:${name}`, {
    kind: 'scalar',
    resolve: (text: string | null) => form.test(text ?? '') && !WHOLE_WITH_FRACTION.test(text ?? ''),
    construct,
  });

/** The core schema of YAML 1.2, but numbers only in their plain form: 0x7E6, 0o3746, 2.022e3 and +2022 stay texts. */
const PLAIN_SCHEMA = FAILSAFE_SCHEMA.extend({
  implicit: [
    typeOf('null', /^(?:~|null|Null|NULL|)$/, () => null),
    typeOf('bool', /^(?:true|True|TRUE|false|False|FALSE)$/, (text) => text.toLowerCase() === 'true'),
    typeOf('int', /^-?(?:0|[1-9]\d*)$/, Number),
    typeOf('float', /^-?(?:0|[1-9]\d*)\.\d+$/, Number),
  ],
});

/**
 * Parses YAML 1.2 with a plain schema, in which unquoted days are strings. A fast parser reads the data; only if it
 * fails, a slower one finds the places of the errors. Never throws.
 */
export function parseYaml(text: string): YamlResult {
  try {
    return { ok: true, data: load(text, { schema: PLAIN_SCHEMA }) };
  } catch (error) {
    const deep = TOO_DEEP.exec(text);
    if (deep) return { ok: false, issues: [{ offset: deep.index, reason: 'lists and objects are nested too deeply' }] };
    const document = parseDocument(text, { prettyErrors: false });
    const [first] = document.errors;
    const { reason, mark } = error as Partial<YAMLException>;
    // Some mistakes are none for the slower parser, such as an asterisk before a text.
    const mistake = findCommonMistake(text, first?.pos[0] ?? mark?.position ?? 0);
    if (mistake) return { ok: false, issues: [mistake] };
    const found = document.errors.filter(isNew(text)).map((issue) => ({ issue, opening: findOpening(document, text, issue) }));
    const issues = found.map(({ issue, opening }) => describeIssue(text, issue, opening));
    const last = found.findIndex(
      ({ issue: { code, message }, opening }) => !STANDS_ALONE.has(code) || message in MESSAGES || opening !== undefined,
    );
    if (issues.length > 0) return { ok: false, issues: issues.slice(0, last + 1 || undefined) };
    return { ok: false, issues: [{ offset: mark?.position ?? 0, reason: reason ?? String(error) }] };
  }
}

/** Leaves out a duplicated key on the line below another: the item that both are in lacks its dash. */
const isNew =
  (text: string) =>
  ({ code, pos: [offset] }: ParserIssue, index: number, errors: readonly ParserIssue[]): boolean => {
    const before = errors[index - 1];
    return !(code === 'DUPLICATE_KEY' && before?.code === code && text.slice(before.pos[0], offset).split('\n').length <= 2);
  };

function describeIssue(text: string, { pos, code, message }: ParserIssue, opening: TextRange | undefined): YamlIssue {
  if (opening) return explainOpening(text, opening);
  const [reason, hint] = MESSAGES[message] ?? MESSAGES[code] ?? [lowerFirst(message.replace(/\s+/g, ' ').trim())];
  return { offset: pos[0], reason, hint };
}

/**
 * The unclosed quotation or bracket that causes an error. The parser reports the error where it notices it, often many
 * lines below.
 */
function findOpening(document: Document, text: string, { pos: [offset] }: ParserIssue): TextRange | undefined {
  let found: TextRange | undefined;
  visit(document, (_key, node) => {
    const isDelimited = (isScalar(node) && node.type?.startsWith('QUOTE_')) || (isCollection(node) && node.flow);
    if (!isDelimited || !node.range) return;
    const [start, end] = node.range;
    const runsOn = text.slice(start, end).trimEnd().includes('\n') || end === offset;
    if (start < offset && end <= offset && runsOn && !text.slice(end, offset).includes('\n')) found = { start, end };
  });
  return found;
}

/** A value that is no text for readers: an id, a number, a day, an address. */
const IS_CODE = /^[a-z0-9][a-z0-9.:/?=&%_-]*$/;

/**
 * The offsets at which YAML takes the rest of a line for a comment, as in “title: The vote #2” and “title: Pier # 2”: most
 * likely the text was meant to go on. Behind ids, numbers and days, a hash with a space behind it begins a comment.
 */
export function findCutTexts(text: string): number[] {
  if (!/[^\s][ \t]+#/.test(text)) return [];
  const found: number[] = [];
  visit(parseDocument(text, { prettyErrors: false }), {
    Scalar: (key, { type, range, source = '' }) => {
      if (type !== 'PLAIN' || !range || key === 'key') return;
      const blanks = /^[ \t]+(?=#)/.exec(text.slice(range[1]));
      if (!blanks) return;
      const offset = range[1] + blanks[0].length;
      if (/^#[^\s#]/.test(text.slice(offset)) || !IS_CODE.test(source)) found.push(offset);
    },
  });
  return found;
}

/** Marks that the lexer puts between the parts of a text; they are no part of it. */
const LEXER_MARK = /^[\x02\x18\x1f]$/;

/** The ranges of the comments in a YAML text. */
export function findYamlComments(text: string): TextRange[] {
  const found: TextRange[] = [];
  let start = 0;
  for (const token of new Lexer().lex(text)) {
    if (LEXER_MARK.test(token)) continue;
    const end = start + token.length;
    if (token.startsWith('#')) found.push({ start, end });
    start = end;
  }
  return found;
}

/** The offset of a word in a text of YAML, as it is written in a range; words are counted from 0, and have blanks between them. */
export function offsetOfWord(yaml: string, { start, end }: TextRange, nth: number): number {
  const indicator = /^[>|].*/.exec(yaml.slice(start, end))?.[0].length ?? 0;
  const words = yaml.slice(start + indicator, end).matchAll(/\S+/g);
  return start + indicator + (words.drop(nth).next().value?.index ?? 0);
}

/** Finds the places of values in a YAML text, which is parsed on first use. */
export class YamlPlaces {
  #document: Document | undefined;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get #root(): Document {
    return (this.#document ??= parseDocument(this.#text, { prettyErrors: false }));
  }

  /** The range of the value at a path, or of the nearest existing value around it. */
  rangeOf(path: DataPath): TextRange {
    for (let length = path.length; length > 0; length--) {
      const node = this.#root.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] };
    }
    const { contents } = this.#root;
    return isNode(contents) && contents.range ? { start: contents.range[0], end: contents.range[1] } : { start: 0, end: 0 };
  }

  /** The offset of a key in the map at a path; without the key, the offset of the map. */
  offsetOfKey(path: DataPath, key: string): number {
    const map = path.length > 0 ? this.#root.getIn(path, true) : this.#root.contents;
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : this.rangeOf(path).start;
  }
}

/** The value at a path of parsed YAML; undefined if there is none. */
export const valueAt = (data: unknown, path: DataPath): unknown =>
  path.reduce<unknown>(
    (value, step) => (value && typeof value === 'object' ? (value as Record<string | number, unknown>)[step] : undefined),
    data,
  );
