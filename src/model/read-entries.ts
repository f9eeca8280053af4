import { LineCounter, isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { suggest } from '#lib/closest.ts';
import { createLocator, type TextPlace } from '#lib/text-place.ts';
import { decodeUtf8 } from '#lib/utf8.ts';
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '#schemas/collections.ts';
import { ID_PATTERN } from '#schemas/ids.ts';
import { keyOf, type DataPath, type Entries, type Entry, type EntryKey, type EntrySource } from './entry.ts';
import { parseMdx } from './prose.ts';
import { fieldAt } from './schema-fields.ts';
import type { Message } from './message.ts';

/** A file of the content folder as it was found. */
export interface ContentFile {
  /** Path from the project's root, with forward slashes: what messages name. */
  path: string;
  /** Path inside the content folder. */
  name: string;
  bytes: Uint8Array;
}

export interface ReadResult {
  /** The entries that are whole. */
  entries: Entries;
  /** Where the parts of each whole entry stand. */
  sources: ReadonlyMap<EntryKey, EntrySource>;
  /** Ids of all files, the broken ones too, so that one broken file is not reported again by all that point to it. */
  ids: ReadonlyMap<CollectionName, ReadonlySet<string>>;
  messages: Message[];
}

/** Files that may lie beside entries without being one. */
const BYSTANDER = /(?:^|\/)(?:\.|README\.md$)|\.(?:png|jpe?g|webp|avif|gif|svg)$/i;

/** Reads all files of a content folder: their encoding, YAML, Markdown and shape. Reports everything, throws nothing. */
export function readEntries(files: readonly ContentFile[]): ReadResult {
  const entries = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, [] as Entry[]])) as unknown as Entries;
  const sources = new Map<EntryKey, EntrySource>();
  const ids = new Map(COLLECTION_NAMES.map((name) => [name, new Map<string, string>()]));
  const messages: Message[] = [];
  for (const file of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (BYSTANDER.test(file.name)) continue;
    const report = (ruleId: string, place: TextPlace, reason: string, hint?: string) =>
      messages.push({ ruleId, severity: 'error', reason, place: { file: file.path, ...place }, ...(hint ? { hint } : {}) });
    const where = classify(file.name);
    if ('reason' in where) {
      report('file-is-an-entry', TOP, where.reason, where.hint);
      continue;
    }
    const { collection, id } = where;
    const twin = ids.get(collection)?.get(id.toLowerCase());
    if (twin !== undefined) {
      report('id-is-unique', TOP, `the id "${id}" is already that of ${twin}`, 'Give one of the two files another name.');
      continue;
    }
    ids.get(collection)?.set(id.toLowerCase(), file.path);
    if (!ID_PATTERN.test(id))
      report('id-is-well-formed', TOP, `"${id}" is no id: the file's name is its address`, `Use lower-case letters, digits and single hyphens, such as ${slugify(id)}${COLLECTIONS[collection].extension}.`);
    const decoded = decodeUtf8(file.bytes);
    if (!decoded.ok) {
      report('file-is-utf8', decoded.place, 'the file is not UTF-8: here stands a byte that is no part of a character', 'Save the file with the encoding UTF-8.');
      continue;
    }
    const entry = readEntry(collection, id, file.path, decoded.text, report);
    if (!entry) continue;
    (entries[collection] as Entry[]).push(entry.entry);
    sources.set(keyOf(entry.entry), entry.source);
  }
  for (const name of COLLECTION_NAMES) checkCount(name, [...(ids.get(name)?.values() ?? [])], messages, files);
  return { entries, sources, ids: new Map([...ids].map(([name, of]) => [name, new Set(of.keys())])), messages };
}

const TOP: TextPlace = { line: 1, column: 1 };
type Report = (ruleId: string, place: TextPlace, reason: string, hint?: string) => void;

const slugify = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'name';

function classify(name: string): { collection: CollectionName; id: string } | { reason: string; hint: string } {
  const parts = name.split('/');
  const [folder = '', file = ''] = parts;
  const collection = COLLECTION_NAMES.find((candidate) => candidate === folder);
  if (!collection || parts.length === 1)
    return {
      reason: `the file is in no collection`,
      hint: `${suggest(folder, COLLECTION_NAMES)} Collections are ${COLLECTION_NAMES.join(', ')}.`.trim(),
    };
  const { extension } = COLLECTIONS[collection];
  if (parts.length > 2) return { reason: `the file is in a folder inside ${collection}/`, hint: `Move it into ${collection}/ itself.` };
  if (!file.endsWith(extension))
    return { reason: `files of ${collection} end in ${extension}`, hint: `Rename it to ${file.replace(/\.[^.]*$/, '')}${extension}, or move it out of the content.` };
  return { collection, id: file.slice(0, -extension.length) };
}

function checkCount(name: CollectionName, files: string[], messages: Message[], all: readonly ContentFile[]): void {
  const { count, extension } = COLLECTIONS[name];
  const root = contentRoot(all);
  if (files.length === 0)
    messages.push({
      ruleId: 'collection-is-complete',
      severity: 'error',
      reason: `the collection ${name} is empty`,
      place: { file: `${root}${name}`, ...TOP },
      hint: `Add at least one file ${name}/….${extension.slice(1)}.`,
    });
  if (count === 'one')
    for (const file of files.slice(1))
      messages.push({
        ruleId: 'collection-is-complete',
        severity: 'error',
        reason: `there is more than one entry in ${name}: an explainer has one`,
        place: { file, ...TOP },
        hint: `Keep one of ${files.join(', ')}.`,
      });
}

/** The content folder as messages name it, with a slash at its end. */
function contentRoot(files: readonly ContentFile[]): string {
  const [file] = files;
  return file ? file.path.slice(0, file.path.length - file.name.length) : '';
}

const FRONTMATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

function readEntry(collection: CollectionName, id: string, file: string, text: string, report: Report): { entry: Entry; source: EntrySource } | undefined {
  const isProse = COLLECTIONS[collection].extension === '.mdx';
  const frontmatter = isProse ? FRONTMATTER.exec(text) : undefined;
  if (isProse && !frontmatter) {
    report('yaml-is-valid', TOP, 'the file does not begin with frontmatter', 'Begin with a line ---, then the fields, then another line ---.');
    return undefined;
  }
  const locateOffset = createLocator(text);
  const yaml = frontmatter ? (frontmatter[1] ?? '') : text;
  const yamlStart = frontmatter ? text.indexOf('\n') + 1 : 0;
  const at = (offset: number) => locateOffset(yamlStart + offset);
  const afterFrontmatter = text.slice(frontmatter?.[0].length ?? text.length);
  const body = afterFrontmatter.trim();
  const bodyPlace = locateOffset(text.length - afterFrontmatter.trimStart().length);

  const bodyIsWhole = !isProse || checkMdx(body, bodyPlace, report);
  const document = parseDocument(yaml, { lineCounter: new LineCounter(), prettyErrors: false });
  for (const error of document.errors) report('yaml-is-valid', at(error.pos[0]), explainYaml(error.message), yamlHint(error.code));
  if (document.errors.length > 0) return undefined;
  const locate = (path: DataPath) => at(offsetOf(document, path));
  const parsed = COLLECTIONS[collection].schema.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    for (const issue of parsed.error.issues) reportIssue(collection, issue, document, at, report);
    return undefined;
  }
  if (!bodyIsWhole) return undefined;
  const source: EntrySource = {
    text,
    locate,
    locateBody: ({ line, column }) => ({ line: bodyPlace.line + line - 1, column: line === 1 ? bodyPlace.column + column - 1 : column }),
  };
  return { entry: { collection, id, file, data: parsed.data, body } as Entry, source };
}

function checkMdx(body: string, start: TextPlace, report: Report): boolean {
  try {
    parseMdx(body);
    return true;
  } catch (error) {
    const [, line = '1', column = '1', reason] = /^(\d+):(\d+): (.*?)(?: \([\w:-]+\))?$/s.exec((error as Error).message) ?? [];
    const place = { line: start.line + Number(line) - 1, column: Number(line) === 1 ? start.column + Number(column) - 1 : Number(column) };
    report(
      'mdx-is-valid',
      place,
      `the text is not valid MDX: ${reason ?? 'it cannot be parsed'}`,
      'Write < as &lt; and { as \\{ where they are meant as characters; close every data block.',
    );
    return false;
  }
}

const explainYaml = (message: string) => `the YAML cannot be read: ${message.replace(/\s+/g, ' ').trim()}`;

function yamlHint(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'Keep one of the two.';
  return 'Put a text that holds ": ", " #", or begins with a quotation mark, bracket, * or & between quotation marks, and indent lists and fields alike.';
}

/** The offset of the value at a path, or of the nearest part around it. */
function offsetOf(document: Document, path: DataPath): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isNode(document.contents) && document.contents.range ? document.contents.range[0] : 0;
}

function offsetOfKey(document: Document, path: DataPath, key: string): number {
  const map = path.length ? document.getIn(path, true) : document.contents;
  const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}

function reportIssue(collection: CollectionName, issue: z.core.$ZodIssue, document: Document, at: (offset: number) => TextPlace, report: Report): void {
  const path = issue.path as (string | number)[];
  const name = path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step), '');
  const { schema } = COLLECTIONS[collection];
  if (issue.code === 'unrecognized_keys') {
    const known = fieldAt(schema, path)?.keys ?? [];
    for (const key of issue.keys)
      report(
        'entry-fits-schema',
        at(offsetOfKey(document, path, key)),
        `unknown key "${key}"${name ? ` in ${name}` : ''}`,
        suggest(key, known) || (known.length ? `Keys here are ${known.join(', ')}.` : undefined),
      );
    return;
  }
  const place = at(offsetOf(document, path));
  const hint = fieldAt(schema, path)?.description;
  const isMissing = document.getIn(path) === undefined;
  if (isMissing) return void report('entry-fits-schema', place, `"${name}" is missing`, hint);
  const ruleId = issue.code === 'custom' && typeof issue.params?.['ruleId'] === 'string' ? issue.params['ruleId'] : 'entry-fits-schema';
  return void report(ruleId, place, `${name}: ${explainIssue(issue, document.getIn(path))}`, hint);
}

function explainIssue(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${article(issue.expected)}, found ${describe(value)}`;
    case 'invalid_value':
      return `${describe(value)} is not one of ${issue.values.map((option) => String(option)).join(', ')}${typeof value === 'string' ? ` ${suggest(value, issue.values.map(String))}`.trimEnd() : ''}`;
    case 'invalid_union': {
      const [nearest] = issue.errors.flat().filter((inner) => inner.code === 'invalid_format');
      if (nearest) return nearest.message;
      return `${describe(value)} has none of the forms that are allowed here`;
    }
    case 'too_small':
      return issue.message.startsWith('Too small') ? (value === '' ? 'the text is empty' : 'it needs more than this') : issue.message;
    default:
      return issue.message;
  }
}

const article = (type: string) => (type === 'string' ? 'a text' : type === 'array' ? 'a list' : type === 'object' ? 'a group of fields' : `a ${type}`);

function describe(value: unknown): string {
  if (value === null) return 'nothing';
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 39)}…` : value}"`;
  if (typeof value === 'object') return 'items' in value ? 'a list or group of fields' : 'a group of fields';
  return `the ${typeof value} ${String(value)}`;
}
