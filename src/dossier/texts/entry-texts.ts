import type { PhrasingContent, RootContent } from 'mdast';
import { memoize } from '#lib/memoize.ts';
import { firstIndex } from '#lib/text/first-index.ts';
import type { TextPlace } from '#lib/text/text-place.ts';
import { deriveStatements } from '../derive-statements.ts';
import { keyOf, type DataPath, type Entry, type EntryKey } from '../entry.ts';
import { textsInData } from '../parse/walk-data.ts';
import { stripCitations } from '../prose/citations.ts';
import { plainText } from '../prose/flat-text.ts';
import { placeOfNode } from '../prose/place-of-node.ts';
import type { ProseLanguage } from '../prose/walk-prose.ts';
import { parseBody, parseInline, listNodes } from '../prose/prose.ts';
import { placeOfText, type Statement } from '../statement.ts';
import { kindOfField } from './fields.ts';
import { explainedBy, supportOf } from './support.ts';
import { kindInfo, type TextKind } from '#schemas/text-kinds.ts';

/** A text of an entry. */
export interface EntryText {
  kind: TextKind;
  entry: EntryKey;
  /** As readers see it: without citations, and without the marks of emphasis and links where pages show them as such. */
  text: string;
  /** The same as inline content; undefined where pages show the text as it is written. */
  content?: readonly PhrasingContent[];
  /** A text in data as it is written. */
  raw?: string;
  /** Ids of the sources that it cites, or, if it cannot cite, of those that must support it; see `supportOf`. */
  cites: readonly string[];
  /** What it explains, so that it may name dates and figures in it: see `explainedBy`. */
  explains?: string;
  statement?: Statement;
  /** The sentences on which a text of the prose rests that cites nothing itself. */
  restsOn?: readonly Statement[];
  where: { path: DataPath } | { body: TextPlace };
}

/**
 * Every text of an entry, in the order of its data and its prose: what readers see, and what only people with the files see.
 * The only list of texts: rules take theirs from here, each for all kinds but those that it names.
 */
export const textsOf = (entry: Entry, language: ProseLanguage): readonly EntryText[] => textsIn(language)(entry);

const textsIn = memoize((language: ProseLanguage) =>
  memoize((entry: Entry): readonly EntryText[] => {
    const statements = deriveStatements(entry, language);
    return [...listFields(entry, statements, language), ...listBody(entry, statements)];
  }),
);

function* listFields(entry: Entry, statements: readonly Statement[], language: ProseLanguage): Generator<EntryText> {
  const byPath = new Map(
    statements.flatMap((statement) => {
      const where = placeOfText(statement);
      return 'path' in where ? [[where.path.join('.'), statement] as const] : [];
    }),
  );
  const key = keyOf(entry);
  for (const { path, value } of textsInData(entry)) {
    const kind = kindOfField(entry.collection, path);
    if (kind === undefined) continue;
    const statement = byPath.get(path.join('.'));
    if (statement) yield { ...fromStatement(statement), raw: value };
    else
      yield {
        kind,
        entry: key,
        raw: value,
        ...(kindInfo(kind).isMarkdown ? readMarkdown(value) : { text: value }),
        ...(kindInfo(kind).claims ? { cites: supportOf(entry, path, language), explains: explainedBy(entry, path) } : { cites: [] }),
        where: { path },
      };
  }
}

function readMarkdown(value: string): Pick<EntryText, 'text' | 'content'> {
  const content = parseInline(value);
  return { text: plainText(content), content };
}

const fromStatement = (statement: Statement): EntryText => {
  const { entry, text, content, cites } = statement;
  return { kind: 'statement', entry, text, content, cites, statement, where: placeOfText(statement) };
};

/** The texts of the prose: its sentences, and its headings, heads of tables and pictures at their places between them. */
function* listBody(entry: Entry, statements: readonly Statement[]): Generator<EntryText> {
  if (entry.body === '') return;
  const sentences = statements.filter(({ where }) => 'body' in where);
  let next = 0;
  for (const part of listParts(entry, sentences)) {
    const { line } = (part.where as { body: TextPlace }).body;
    for (; next < sentences.length && lineOf(sentences[next]) < line; next++) yield fromStatement(sentences[next] as Statement);
    yield part;
  }
  for (const sentence of sentences.slice(next)) yield fromStatement(sentence);
}

const lineOf = (statement: Statement | undefined): number =>
  statement && 'body' in statement.where ? statement.where.body.line : Infinity;

/** The index of the first sentence on a line or below it. */
const firstFrom = (sentences: readonly Statement[], line: number): number => firstIndex(sentences, (sentence) => lineOf(sentence) < line);

/** The lines of the prose, the last excluded, whose sentences support a text that cites nothing itself. */
interface Lines {
  from: number;
  to: number;
}

type Support = Required<Pick<EntryText, 'restsOn' | 'cites'>>;

function* listParts(entry: Entry, sentences: readonly Statement[]): Generator<EntryText> {
  const nodes = listNodes(parseBody(entry).children);
  const key = keyOf(entry);
  const sections = findSections(nodes);
  const supportIn = memoize(({ from, to }: Lines): Support => {
    const restsOn = sentences.slice(firstFrom(sentences, from), firstFrom(sentences, to));
    return { restsOn, cites: [...new Set(restsOn.flatMap(({ cites }) => cites))] };
  });
  let section: Lines = { from: 1, to: Infinity };
  for (const node of nodes) {
    const body = placeOfNode(node);
    if (node.type === 'heading') {
      section = sections.get(node) ?? section;
      yield fromInline('heading', key, node.children, supportIn(section), body);
    } else if (node.type === 'image') {
      yield { kind: 'picture', entry: key, text: node.alt ?? '', ...supportIn(section), where: { body } };
    } else if (node.type === 'table') {
      const lines = { from: body.line, to: (node.position?.end.line ?? body.line) + 1 };
      for (const cell of node.children[0]?.children ?? [])
        yield fromInline('table head', key, cell.children, supportIn(lines), placeOfNode(cell.children[0] ?? cell));
    }
  }
}

/** A part of the prose that cannot cite: other sentences support it. */
const fromInline = (
  kind: TextKind,
  entry: EntryKey,
  content: readonly PhrasingContent[],
  support: Support,
  body: TextPlace,
): EntryText => ({ kind, entry, text: stripCitations(plainText(content)), content, ...support, where: { body } });

/** The lines below each heading, up to the next heading of the same level or above. */
function findSections(nodes: readonly RootContent[]): Map<RootContent, Lines> {
  const sections = new Map<RootContent, Lines>();
  const open: { depth: number; lines: Lines }[] = [];
  for (const node of nodes) {
    if (node.type !== 'heading') continue;
    const { line } = placeOfNode(node);
    while ((open.at(-1)?.depth ?? 0) >= node.depth) {
      const ended = open.pop();
      if (ended) ended.lines.to = line;
    }
    const lines = { from: line, to: Infinity };
    sections.set(node, lines);
    open.push({ depth: node.depth, lines });
  }
  return sections;
}
