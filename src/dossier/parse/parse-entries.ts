import { closest } from '#lib/text/closest.ts';
import type { TextPlace } from '#lib/text/text-place.ts';
import { findPictureIssue } from '#lib/pictures/picture-issue.ts';
import { compareText } from '#lib/text/compare-text.ts';
import { decodeUtf8 } from '#lib/text/decode-utf8.ts';
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '#schemas/collections.ts';
import { keyOf, type Entries, type Entry, type EntryKey, type EntrySource } from '../entry.ts';
import type { Message } from '../message.ts';
import { issueOfId, suggestId } from './id-issue.ts';
import { parseEntry, type ReportIssue } from './parse-entry.ts';

/** A file of the content folder. */
export interface ContentFile {
  /** Path from the project's root, with forward slashes, for messages. */
  path: string;
  /** Path inside the content folder. */
  name: string;
  bytes: Uint8Array;
  /** Why the file could not be read, and what to do. Examples: a link out of the folder, a pipe, a missing permission. */
  issue?: { reason: string; hint: string };
}

/** The result and the last valid entry of each file by path, so that an unchanged file is not parsed again. */
export type ParseCache = Map<
  string,
  { text: string; parsed: ReturnType<typeof parseEntry>; messages: Message[]; lastValid: Entry | undefined }
>;

export interface ParsedContent {
  /** The valid entries. */
  entries: Entries;
  /** For invalid files, the last valid entry, if the cache has one. */
  kept: Entry[];
  /** The places of the parts of each valid entry. */
  sources: ReadonlyMap<EntryKey, EntrySource>;
  /** Ids of all files, including invalid ones, so that references to an invalid file are not reported, too. */
  ids: ReadonlyMap<CollectionName, ReadonlySet<string>>;
  messages: Message[];
  /** Texts of the files by path. */
  texts: ReadonlyMap<string, string>;
  /** Paths of the pictures, inside the content folder. */
  pictures: ReadonlySet<string>;
}

/** Files that are allowed next to entries, and ignored: hidden files, and lock files of a word processor. */
const IGNORED = /(?:^|\/)(?:\.|~\$|README\.md$)/i;
const OFFICE_FILE = /\.(?:docx?|odt|rtf|pages|pdf)$/i;

/** Whether a file is a picture, by its name. */
export const isPicture = (name: string): boolean => /\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(name);

/** Parses all files of a content folder, and checks their encoding, YAML, Markdown and schema. Never throws. */
export function parseEntries(files: readonly ContentFile[], cache: ParseCache = new Map()): ParsedContent {
  const entries = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, [] as Entry[]])) as unknown as Entries;
  const kept: Entry[] = [];
  const sources = new Map<EntryKey, EntrySource>();
  const ids = new Map(COLLECTION_NAMES.map((name) => [name, new Map<string, string>()]));
  const messages: Message[] = [];
  const texts = new Map<string, string>();
  const pictures = new Set<string>();
  const names = new Set(files.map(({ name }) => name));
  for (const file of files.toSorted((a, b) => compareText(a.name, b.name))) {
    if (IGNORED.test(file.name)) continue;
    const report = reportInto(messages, file.path);
    const where = classify(file.name, names);
    if (isPicture(file.name)) pictures.add(file.name);
    if (file.issue) {
      report(isPicture(file.name) ? 'picture-is-sound' : 'file-is-an-entry', TOP, file.issue.reason, file.issue.hint);
      if ('id' in where) ids.get(where.collection)?.set(where.id.toLowerCase(), file.path);
      continue;
    }
    if (isPicture(file.name)) {
      const issue = findPictureIssue(file.name, file.bytes);
      if (issue) report('picture-is-sound', issue.place ?? TOP, issue.reason, issue.hint);
      continue;
    }
    if ('reason' in where) {
      report('file-is-an-entry', TOP, where.reason, where.hint);
      continue;
    }
    const { collection, id } = where;
    const other = ids.get(collection)?.get(id.toLowerCase());
    if (other !== undefined) {
      report('id-is-unique', TOP, `the id "${id}" is already taken by ${other}`, 'Give one of the two files another name.');
      continue;
    }
    ids.get(collection)?.set(id.toLowerCase(), file.path);
    const idIssue = issueOfId(id, COLLECTIONS[collection].extension, () => suggestFor(collection, id, names));
    if (idIssue) report('id-is-well-formed', TOP, idIssue.reason, idIssue.hint);
    const decoded = decodeUtf8(file.bytes);
    if (!decoded.ok) {
      report(
        'file-is-utf8',
        decoded.place,
        'the file is not UTF-8: this byte is not part of a character',
        'Save the file with the encoding UTF-8.',
      );
      continue;
    }
    texts.set(file.path, decoded.text);
    const { parsed, messages: own, lastValid } = parseCached(cache, collection, id, file.path, decoded.text);
    messages.push(...own);
    if (!parsed) {
      if (lastValid) kept.push(lastValid);
      continue;
    }
    (entries[collection] as Entry[]).push(parsed.entry);
    sources.set(keyOf(parsed.entry), parsed.source);
  }
  for (const name of COLLECTION_NAMES) checkCount(name, [...(ids.get(name)?.values() ?? [])], messages, files);
  return { entries, kept, sources, ids: new Map([...ids].map(([name, of]) => [name, new Set(of.keys())])), messages, texts, pictures };
}

const reportInto =
  (messages: Message[], file: string): ReportIssue =>
  (ruleId, place, reason, hint) =>
    messages.push({ ruleId, severity: 'error', reason, place: { file, ...place }, ...(hint ? { hint } : {}) });

function parseCached(cache: ParseCache, collection: CollectionName, id: string, path: string, text: string) {
  const known = cache.get(path);
  if (known?.text === text) return known;
  const messages: Message[] = [];
  const parsed = parseEntry(collection, id, path, text, reportInto(messages, path));
  const fresh = { text, parsed, messages, lastValid: parsed?.entry ?? known?.lastValid };
  cache.set(path, fresh);
  return fresh;
}

/** The id that a file can have, by its name without its ending. */
const suggestFor = (collection: CollectionName, name: string, names: ReadonlySet<string>): string =>
  suggestId(collection, name, (id) => names.has(`${collection}/${id}${COLLECTIONS[collection].extension}`));

const TOP: TextPlace = { line: 1, column: 1 };

/** What editors may call the folder of a collection: also its entries. */
const FOLDER_NAMES = new Map<string, CollectionName>(
  COLLECTION_NAMES.flatMap((name) => [name, COLLECTIONS[name].kind, `${COLLECTIONS[name].kind}s`].map((word) => [word, name] as const)),
);

function classify(name: string, names: ReadonlySet<string>): { collection: CollectionName; id: string } | { reason: string; hint: string } {
  const parts = name.split('/');
  const [folder = '', file = ''] = parts;
  const collection = COLLECTION_NAMES.find((candidate) => candidate === folder);
  if (!collection || parts.length === 1) {
    const meant = parts.length === 1 ? undefined : FOLDER_NAMES.get(closest(folder, FOLDER_NAMES.keys()) ?? '');
    return {
      reason: 'the file is in no collection',
      hint: meant
        ? `Did you mean the folder ${meant}/? Move the file there.`
        : `Move it into the folder of its collection, or out of the content. Collections are ${COLLECTION_NAMES.join(', ')}.`,
    };
  }
  const { extension } = COLLECTIONS[collection];
  if (parts.length > 2) return { reason: `the file is in a folder inside ${collection}/`, hint: `Move it into ${collection}/ itself.` };
  if (OFFICE_FILE.test(file))
    return {
      reason: `files of ${collection} end in ${extension}`,
      hint: `This is a file of a word processor: copy its text into a file ${extension}, and move it out of the content.`,
    };
  if (!file.endsWith(extension))
    return {
      reason: `files of ${collection} end in ${extension}`,
      hint: `Rename it to ${suggestFor(collection, file.replace(/\.[^.]*$/, ''), names)}${extension}, or move it out of the content.`,
    };
  return { collection, id: file.slice(0, -extension.length) };
}

function checkCount(name: CollectionName, files: string[], messages: Message[], all: readonly ContentFile[]): void {
  const { count, extension, kind } = COLLECTIONS[name];
  const root = contentRoot(all);
  if (files.length === 0 && count !== 'any')
    messages.push({
      ruleId: 'collection-is-complete',
      severity: 'error',
      reason: `the collection ${name} is empty`,
      place: { file: `${root}${name}`, ...TOP },
      hint: `Run npm run new -- ${kind}, which writes a file ${name}/…${extension}.`,
    });
  if (count === 'one')
    for (const file of files.slice(1))
      messages.push({
        ruleId: 'collection-is-complete',
        severity: 'error',
        reason: `${name}/ holds more than one entry; a site has one`,
        place: { file, ...TOP },
        hint: `Keep one of ${files.join(' and ')}.`,
      });
}

/** The path of the content folder from the project's root, with a slash at the end. */
function contentRoot(files: readonly ContentFile[]): string {
  const [file] = files;
  return file ? file.path.slice(0, file.path.length - file.name.length) : '';
}
