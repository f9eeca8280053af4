import { isMap, isScalar, isSeq, parseDocument, visit, type Node, type Scalar as YamlScalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { ContentFile } from '#dossier/parse/parse-entries.ts';

/** Offsets in the text of a file, counted from 0; `end` is exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** A text in YAML; its range is without quotation marks and the indicator of a block. */
export interface Scalar extends Range {
  file: SourceFile;
  path: readonly (string | number)[];
  /** The last key of the path. */
  key: string;
  value: string;
}

export interface Cite extends Range {
  id: string;
}

/** The date of a claim, an event or a passage, with its fields. */
export interface DateField {
  edtf: Scalar;
  basis: string;
  words?: Scalar | undefined;
  cites: Cite[];
}

/** A text with its citations: a statement or the title of an event in YAML, or a part of the prose up to its citations. */
export interface Claim {
  file: SourceFile;
  /** The key in the data of the entry, or its prose. */
  part: string;
  /** Everything, including citations and date. */
  range: Range;
  text: Range;
  cites: Cite[];
  /** The list of citations in YAML. */
  citesRange: Range | undefined;
  date: DateField | undefined;
  isInLater: boolean;
}

/** A content file with the places where it can be changed. They are found without the compiler, which is under test. */
export interface SourceFile {
  /** Path inside the content folder. */
  name: string;
  /** The path in messages. */
  path: string;
  collection: string;
  id: string;
  text: string;
  data: Record<string, unknown>;
  scalars: Scalar[];
  claims: Claim[];
  dates: DateField[];
  /** The prose of a briefing. */
  body: Range | undefined;
  /** The offsets of its paragraphs. */
  paragraphs: number[];
  /** The ranges of list items with several fields, by path: from the dash to the next item. */
  items: { path: readonly (string | number)[]; range: Range }[];
}

/** Quotations that a source records. */
export interface RecordedQuotation {
  file: SourceFile;
  /** The id of the passage or reference. */
  source: string;
  text: Scalar;
  speaker: Scalar | undefined;
  attribution: string | undefined;
}

export interface Content {
  files: SourceFile[];
  contentFiles: readonly ContentFile[];
  recorded: RecordedQuotation[];
}

export function readContent(contentFiles: readonly ContentFile[]): Content {
  const files = contentFiles
    .filter(({ name }) => /\.(?:yaml|mdx)$/.test(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(readSource);
  return { files, contentFiles, recorded: files.flatMap(readRecorded) };
}

export const entriesOf = (content: Content, collection: string): SourceFile[] =>
  content.files.filter((file) => file.collection === collection);

function readSource({ name, path, bytes }: ContentFile): SourceFile {
  const text = new TextDecoder().decode(bytes);
  const [collection = '', base = ''] = name.split('/');
  const frontmatter = /^---\n([\s\S]*?\n)---\n/.exec(text);
  const yamlStart = frontmatter ? 4 : 0;
  const file: SourceFile = {
    name,
    path,
    collection,
    id: base.replace(/\.\w+$/, ''),
    text,
    data: {},
    scalars: [],
    claims: [],
    dates: [],
    body: frontmatter ? { start: frontmatter[0].length, end: text.length } : undefined,
    paragraphs: [],
    items: [],
  };
  readFields(file, frontmatter?.[1] ?? text, yamlStart);
  if (file.body) readProse(file, file.body);
  return file;
}

type Path = (string | number)[];

function readFields(file: SourceFile, yaml: string, offset: number): void {
  const document = parseDocument(yaml);
  file.data = document.toJS() as Record<string, unknown>;
  const scalars = new Map<YamlScalar, Scalar>();
  const walk = (node: unknown, path: Path): void => {
    if (isMap(node)) for (const { key, value } of node.items) walk(value, [...path, String((key as YamlScalar).value)]);
    else if (isSeq(node))
      for (const [index, item] of node.items.entries()) {
        if (isMap(item)) file.items.push({ path: [...path, index], range: rangeOfItem(file.text, item, node.items[index + 1], offset) });
        walk(item, [...path, index]);
      }
    else if (isScalar(node) && node.range) {
      const scalar: Scalar = {
        file,
        path,
        key: path.findLast((step) => typeof step === 'string') ?? '',
        value: String(node.value),
        ...rangeOfScalar(yaml, node, offset),
      };
      scalars.set(node, scalar);
      file.scalars.push(scalar);
    }
  };
  walk(document.contents, []);
  visit(document, {
    Map: (_, map) => {
      const date = readDate(map, scalars);
      if (date) file.dates.push(date);
    },
  });
  const readClaims = (node: unknown, path: Path): void => {
    if (isMap(node)) {
      const text = node.get(path.length === 0 ? 'title' : 'text', true);
      const cites = node.get('cites', true);
      const isOthers = path.includes('otherWordings');
      if (isScalar(text) && isSeq(cites) && !isOthers)
        file.claims.push(readClaim({ file, scalars, offset }, { map: node, text, cites, path }));
      for (const { key, value } of node.items) readClaims(value, [...path, String((key as YamlScalar).value)]);
    } else if (isSeq(node)) for (const [index, item] of node.items.entries()) readClaims(item, [...path, index]);
  };
  readClaims(document.contents, []);
}

function rangeOfScalar(yaml: string, node: YamlScalar, offset: number): Range {
  const [start, end] = node.range!;
  const raw = yaml.slice(start, end);
  const head =
    node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL' ? /^[>|][^\n]*\n\s*/.exec(raw)![0].length : /^['"]/.test(raw) ? 1 : 0;
  const tail = head === 1 ? 1 : /\s*$/.exec(raw)![0].length;
  return { start: offset + start + head, end: offset + end - tail };
}

/** `next` is the item after it in its list. */
function rangeOfItem(text: string, item: YAMLMap, next: unknown, offset: number): Range {
  const startOf = (node: Node) => text.lastIndexOf('\n', offset + node.range![0]) + 1;
  return { start: startOf(item), end: isMap(next) ? startOf(next) : offset + item.range![2] };
}

const readCites = (list: unknown, scalars: ReadonlyMap<YamlScalar, Scalar>): Cite[] =>
  isSeq(list)
    ? list.items.flatMap((item) => (isScalar(item) ? [scalars.get(item)!] : [])).map(({ value, start, end }) => ({ id: value, start, end }))
    : [];

function readDate(map: YAMLMap, scalars: ReadonlyMap<YamlScalar, Scalar>): DateField | undefined {
  const [edtf, basis, words] = ['edtf', 'basis', 'words'].map((key) => map.get(key, true));
  if (!isScalar(edtf) || !isScalar(basis)) return undefined;
  return {
    edtf: scalars.get(edtf)!,
    basis: String(basis.value),
    words: isScalar(words) ? scalars.get(words) : undefined,
    cites: readCites(map.get('cites', true), scalars),
  };
}

interface ParsedFile {
  file: SourceFile;
  scalars: ReadonlyMap<YamlScalar, Scalar>;
  /** Where its YAML begins. */
  offset: number;
}

interface ClaimNodes {
  map: YAMLMap;
  text: YamlScalar;
  cites: YAMLSeq;
  path: Path;
}

function readClaim({ file, scalars, offset }: ParsedFile, { map, text, cites, path }: ClaimNodes): Claim {
  const date = map.get('date', true);
  const own = scalars.get(text)!;
  const item = file.items.find((candidate) => candidate.path.join() === path.join());
  const part = path.length === 0 ? 'title' : String(path.findLast((step) => typeof step === 'string'));
  // The title, the citations and the date of an event are together at the top.
  const dateEnd = isMap(date) ? offset + date.range![1] : 0;
  const top = { start: own.start, end: Math.max(offset + cites.range![1], dateEnd) };
  const range = path.length === 0 ? top : (item?.range ?? { start: offset + map.range![0], end: offset + map.range![2] });
  return {
    file,
    part,
    range: trimmed(file.text, range),
    text: own,
    cites: readCites(cites, scalars),
    citesRange: { start: offset + cites.range![0], end: offset + cites.range![1] },
    date: isMap(date) ? readDate(date, scalars) : undefined,
    isInLater: part === 'later' || file.data['origin'] === 'later',
  };
}

/** A range without trailing white space. */
const trimmed = (text: string, { start, end }: Range): Range => ({ start, end: start + text.slice(start, end).trimEnd().length });

/** Prose up to a run of citations: a sentence with citations, and uncited text before it in the paragraph. */
const CITED = /\S[^\n]*?[.!?:]["”’)*]*(?:\[\^[^\]\s]+\])+(?=\s|$)/g;

function readProse(file: SourceFile, { start, end }: Range): void {
  const body = file.text.slice(start, end);
  const later = { start: body.indexOf('<Later>'), end: body.indexOf('</Later>') };
  for (const block of body.matchAll(/(?<=\n\n)[^\n#<][^\n]*|(?<=\n\n)<Guide>[^\n]*/g)) {
    file.paragraphs.push(start + block.index);
    for (const cited of block[0].matchAll(CITED)) {
      const from = start + block.index + cited.index;
      const at = block.index + cited.index;
      const range = { start: from, end: from + cited[0].length };
      const marks = [...cited[0].matchAll(/\[\^([^\]\s]+)\]/g)].map((mark) => ({
        id: mark[1]!,
        start: from + mark.index + 2,
        end: from + mark.index + mark[0].length - 1,
      }));
      file.claims.push({
        file,
        part: 'body',
        range,
        text: { start: from, end: (marks[0]?.start ?? range.end + 2) - 2 },
        cites: marks,
        citesRange: undefined,
        date: undefined,
        isInLater: at > later.start && at < later.end,
      });
    }
  }
}

function readRecorded(file: SourceFile): RecordedQuotation[] {
  const lists: { source: string; path: Path }[] =
    file.collection === 'references'
      ? [{ source: file.id, path: ['quotations'] }]
      : file.collection === 'articles'
        ? (file.data['passages'] as { id: string }[]).map(({ id }, index) => ({ source: id, path: ['passages', index, 'quotations'] }))
        : [];
  return lists.flatMap(({ source, path }) =>
    file.items
      .filter((item) => item.path.length === path.length + 1 && path.every((step, index) => item.path[index] === step))
      .map((item): RecordedQuotation => {
        const field = (key: string) => file.scalars.find((scalar) => scalar.path.join() === [...item.path, key].join());
        const speaker = field('speaker');
        return {
          file,
          source,
          text: field('text')!,
          speaker: speaker?.value === 'null' ? undefined : speaker,
          attribution: field('attribution')?.value,
        };
      }),
  );
}
