import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isCollection, isMap, isNode, isScalar, parseDocument, visit, type Document } from 'yaml';

/** A step into parsed YAML: a key, or the place in a list. */
export type DataPath = readonly (string | number)[];

/** A range of offsets in a text, counted from 0, the end left out. */
export interface TextRange {
  start: number;
  end: number;
}

export interface YamlIssue {
  offset: number;
  reason: string;
}

type ParserIssue = Document['errors'][number];

export type YamlResult = { ok: true; data: unknown } | { ok: false; faults: YamlIssue[] };

/** The commonest faults, in words for an editor, by the parser's code or its sentence; of others it tells in its own words. */
const FAULTS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'the indentation is not that of the lines around, or a bracket is not closed',
  BAD_SCALAR_START: 'the text begins with a character that means something to YAML',
  BLOCK_AS_IMPLICIT_KEY: 'a second colon stands on this line, or a line is indented by mistake',
  DUPLICATE_KEY: 'a key stands here twice',
  MULTILINE_IMPLICIT_KEY: 'a line lacks its colon, or the text above it is not closed',
  TAB_AS_INDENT: 'a line is indented with a tab',
  'Implicit map keys need to be followed by map values': 'a line lacks its colon',
  'Unexpected scalar at node end': 'words stand behind a text that has ended with its quotation mark',
};

const UNCLOSED = 'the quotation mark or bracket that opens here is not closed';

/** So many brackets in a row, or so deep an indentation, that the slower reader would fail on each of them. */
const TOO_DEEP = /(?:[[{]\s*){100}|\n {200}[^\s#]/;

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * Reads YAML 1.2 with its core types: days stay texts. A fast reader takes the data; the slower one, which knows
 * where everything stands, is asked only for places and faults.
 */
export function parseYaml(text: string): YamlResult {
  try {
    return { ok: true, data: load(text, { schema: CORE_SCHEMA }) };
  } catch (error) {
    const deep = TOO_DEEP.exec(text);
    if (deep) return { ok: false, faults: [{ offset: deep.index, reason: 'lists and groups stand too deep in one another' }] };
    const document = parseDocument(text, { prettyErrors: false });
    const faults = document.errors.map((fault) => describeIssue(fault, findOpening(document, text, fault)));
    // Behind something that is not closed all is misread: what the parser says of it would mislead.
    const last = faults.findIndex(({ isOpening }) => isOpening);
    if (faults.length > 0) return { ok: false, faults: faults.slice(0, last + 1 || undefined) };
    const { reason, mark } = error as Partial<YAMLException>;
    return { ok: false, faults: [{ offset: mark?.position ?? 0, reason: reason ?? String(error) }] };
  }
}

function describeIssue({ pos, code, message }: ParserIssue, opening: TextRange | undefined): YamlIssue & { isOpening: boolean } {
  const reason = opening ? UNCLOSED : (FAULTS[code] ?? FAULTS[message] ?? lowerFirst(message.replace(/\s+/g, ' ').trim()));
  return { offset: opening?.start ?? pos[0], reason, isOpening: opening !== undefined };
}

/**
 * The quoted text or bracket that runs on into the line of a fault: the parser sees only there, often far below, that
 * nothing closed it.
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

/** Tells where the parts of a YAML text stand; it parses the text when first asked. */
export class YamlPlaces {
  #document: Document | undefined;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get #root(): Document {
    return (this.#document ??= parseDocument(this.#text, { prettyErrors: false }));
  }

  /** The range of the value at a path, or of the nearest part around it that is there. */
  rangeOf(path: DataPath): TextRange {
    for (let length = path.length; length > 0; length--) {
      const node = this.#root.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] };
    }
    const { contents } = this.#root;
    return isNode(contents) && contents.range ? { start: contents.range[0], end: contents.range[1] } : { start: 0, end: 0 };
  }

  /** The offset of a key of the map at a path, or of the map. */
  offsetOfKey(path: DataPath, key: string): number {
    const map = path.length > 0 ? this.#root.getIn(path, true) : this.#root.contents;
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : this.rangeOf(path).start;
  }
}

/** The value at a path of parsed YAML. */
export const valueAt = (data: unknown, path: DataPath): unknown =>
  path.reduce<unknown>(
    (value, step) => (value && typeof value === 'object' ? (value as Record<string | number, unknown>)[step] : undefined),
    data,
  );
