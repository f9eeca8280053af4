import { memoize } from '#lib/memoize.ts';
import { collapseWhitespace } from '#lib/text/collapse-whitespace.ts';
import type { TextPlace } from '#lib/text/text-place.ts';
import { infoOf } from '#schemas/collections.ts';
import type { Dossier } from '../dossier.ts';
import { keyOf, type DataPath, type Entry, type EntryKey } from '../entry.ts';
import { stripCitations } from '../prose/citations.ts';
import { plainText } from '../prose/flat-text.ts';
import { isMdxElement, type MdxElement } from '../prose/mdx-element.ts';
import { parseBody, listNodes } from '../prose/prose.ts';
import { isDataBlock } from '../prose/walk-prose.ts';
import type { Source } from '../source.ts';
import { placeOfText, type Statement } from '../statement.ts';
import { placeOfNode } from '../prose/place-of-node.ts';

/** What kind of text is reviewed. `details` are all the fields of an entry that are no statements, such as names and dates. */
export type ReviewedKind =
  | 'statement'
  | 'guidance'
  | 'question'
  | 'heading'
  | 'table head'
  | 'picture'
  | 'block'
  | 'passage'
  | 'correction'
  | 'details';

/** A text that readers see, and the source that it is reviewed against. A statement occurs once for each source that it cites. */
export interface ReviewedText {
  /** The name under which a reviewer finds it: the entry and, after `#`, its part. */
  key: string;
  entry: EntryKey;
  kind: ReviewedKind;
  text: string;
  /** Undefined for what cites nothing: it is reviewed against the page that it stands on, a record against the source itself. */
  source: Source | undefined;
  /** Its places in the entry, at least one: paths in the data, or a place in the prose. */
  where: readonly ({ path: DataPath } | { body: TextPlace })[];
}

/**
 * Every text of the content that readers see, in the order of the entries: the statements, each with each source that it
 * cites (unknown ones are left out), and all the rest. Fields that pages do not show are in `HIDDEN`.
 */
export const listReviewedTexts: (dossier: Dossier) => readonly ReviewedText[] = memoize((dossier) =>
  dossier.entries.flatMap((entry) => [...listStatements(dossier, keyOf(entry)), ...listOthers(entry)]),
);

// Reviewed texts stay the same objects while their entries and sources do, so that their hashes are computed once.

const listOthers = memoize((entry: Entry): readonly ReviewedText[] => [...listFields(entry), ...listProse(entry)]);

const listStatements = ({ statementsOf, sources }: Dossier, entry: EntryKey): ReviewedText[] =>
  statementsOf(entry).flatMap((statement): ReviewedText[] => {
    if (statement.cites.length === 0) return [guidanceOf(statement)];
    return statement.cites.flatMap((id): ReviewedText[] => {
      const source = sources.get(id);
      return source ? [against(source)(statement)] : [];
    });
  });

const guidanceOf = memoize((statement: Statement): ReviewedText => describeStatement(statement, 'guidance', undefined));

const against = memoize((source: Source) => memoize((statement: Statement) => describeStatement(statement, 'statement', source)));

const describeStatement = (statement: Statement, kind: ReviewedKind, source: Source | undefined): ReviewedText => {
  const { key, entry, text } = statement;
  return { key, entry, kind, text, source, where: [placeOfText(statement)] };
};

/** Fields that pages do not show, or that only say how a page was opened. */
const HIDDEN: ReadonlySet<string> = new Set(
  'accessed alsoAsked archived archivedOn dead draft formerIds opened unlinked waive waived'.split(' '),
);

/** Lists whose items are reviewed one by one, and not with the details of the entry. */
const ITEMS: Readonly<Record<string, { kind: ReviewedKind; name: (item: Readonly<Record<string, unknown>>, number: number) => string }>> = {
  passages: { kind: 'passage', name: ({ id }) => String(id) },
  corrections: { kind: 'correction', name: (_item, number) => `correction-${number}` },
};

/** The fields of an entry that are no statements. */
function listFields(entry: Entry): ReviewedText[] {
  const key = keyOf(entry);
  const texts: ReviewedText[] = [];
  const details: Field[] = [];
  for (const [name, value] of Object.entries(entry.data)) {
    const items = ITEMS[name];
    if (items && Array.isArray(value))
      for (const [index, item] of (value as Readonly<Record<string, unknown>>[]).entries()) {
        const fields = walkFields(item, [name, index], entry);
        texts.push({ ...joinFields(fields, [name, index]), key: `${key}#${items.name(item, index + 1)}`, entry: key, kind: items.kind });
      }
    else if (name === 'question' && typeof value === 'string')
      texts.push({ key: `${key}#question`, entry: key, kind: 'question', text: value, source: undefined, where: [{ path: [name] }] });
    else details.push(...walkFields(value, [name], entry));
  }
  if (details.length > 0) texts.unshift({ ...joinFields(details, []), key: `${key}#details`, entry: key, kind: 'details' });
  return texts;
}

interface Field {
  path: DataPath;
  value: string;
}

/** The fields as one text with a line for each, whose names begin below `from`. */
const joinFields = (fields: readonly Field[], from: DataPath): Pick<ReviewedText, 'text' | 'source' | 'where'> => ({
  text: fields.map(({ path, value }) => `${nameField(path.slice(from.length))}: ${collapseWhitespace(value)}`).join('\n'),
  source: undefined,
  where: fields.length > 0 ? fields.map(({ path }) => ({ path })) : [{ path: from }],
});

/** `quotations.1.text` for the text of the first quotation. */
const nameField = (path: DataPath): string => path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');

/** All values in a field but those of statements, in order. */
function walkFields(value: unknown, path: DataPath, entry: Entry): Field[] {
  if (isStatementField(path, value, entry) || HIDDEN.has(String(path.at(-1)))) return [];
  if (typeof value === 'string' || typeof value === 'number') return [{ path, value: String(value) }];
  // A correction may have removed its text.
  if (value === null && path[0] === 'corrections') return [{ path, value: '(removed)' }];
  if (Array.isArray(value)) return value.flatMap((item, index) => walkFields(item, [...path, index], entry));
  if (value === null || typeof value !== 'object') return [];
  const isStatement = 'text' in value && 'cites' in value && !path.includes('otherWordings');
  return Object.entries(value).flatMap(([name, item]) =>
    (isStatement && (name === 'text' || name === 'cites' || name === 'short')) || isPrivateText(entry, [...path, name])
      ? []
      : walkFields(item, [...path, name], entry),
  );
}

/** Whether a field is itself a statement, such as the title of an event, or its citations. */
const isStatementField = (path: DataPath, value: unknown, { collection }: Entry): boolean => {
  const [name] = path;
  const { parts } = infoOf(collection);
  const isTitle = typeof value === 'string' && parts.includes(String(name));
  return path.length === 1 && (isTitle || name === 'cites');
};

/** The text of a passage word for word, which is used for checks only. */
const isPrivateText = ({ collection }: Entry, path: DataPath): boolean =>
  collection === 'articles' && path.length === 3 && path[0] === 'passages' && (path[2] === 'text' || path[2] === 'id');

/** What a briefing's prose shows besides sentences. */
function listProse(entry: Entry): ReviewedText[] {
  if (entry.body === '') return [];
  const key = keyOf(entry);
  const counts = new Map<ReviewedKind, number>();
  return listNodes(parseBody(entry).children).flatMap((node): ReviewedText[] => {
    const [kind, text] = describeNode(node) ?? [];
    if (kind === undefined || text === undefined) return [];
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    const part = `${kind.replace(' ', '-')}-${number}`;
    return [{ key: `${key}#${part}`, entry: key, kind, text, source: undefined, where: [{ body: placeOfNode(node) }] }];
  });
}

type ProseNode = Parameters<typeof listNodes>[0][number];

function describeNode(node: ProseNode): [kind: ReviewedKind, text: string] | undefined {
  if (node.type === 'heading') return ['heading', stripCitations(plainText(node.children))];
  if (node.type === 'table')
    return ['table head', (node.children[0]?.children ?? []).map(({ children }) => plainText(children)).join(' | ')];
  if (node.type === 'image') return ['picture', [node.url, node.alt, node.title].filter(Boolean).join('\n')];
  if (!isMdxElement(node)) return undefined;
  const { attributes } = node as MdxElement;
  if (attributes.length === 0 && !isDataBlock(node)) return undefined;
  const properties = attributes.map(({ name, value }) => `${name ?? ''}="${typeof value === 'string' ? value : ''}"`);
  return ['block', [node.name, ...properties].join(' ')];
}
