import type { PhrasingContent } from 'mdast';
import { memoize } from '#lib/memoize.ts';
import { infoOf, type PartName } from '#schemas/collections.ts';
import type { Dated } from '#schemas/dated.ts';
import { GUIDE_BLOCK, LATER_BLOCK } from './prose/blocks.ts';
import { findCitations } from './prose/citations.ts';
import { keyOf, type DataPath, type Entry } from './entry.ts';
import { plainText } from './prose/flat-text.ts';
import { parseInline } from './prose/prose.ts';
import { replaceRanges } from './prose/replace-ranges.ts';
import { splitSentences } from './prose/split-sentences.ts';
import { paragraphsOf } from './prose/walk-prose.ts';
import { isLaterEntry } from './later-entry.ts';
import { originOf, quotationAnchor, shortAnchor, sinceAnchor, type Statement, type StatementPart } from './statement.ts';

/** A statement in YAML. */
interface StatementInput {
  text: string;
  cites: readonly string[];
  date?: Dated | undefined;
  topic?: string | undefined;
  short?: string | undefined;
  later?: boolean | undefined;
  since?: StatementInput | undefined;
}

/** Derives all statements of an entry, in the order of its page. */
export const deriveStatements: (entry: Entry) => Statement[] = memoize((entry) => {
  const { parts, extension } = infoOf(entry.collection);
  const statements = (parts as readonly PartName[]).flatMap((part) => partStatements(entry, part));
  return extension === '.mdx' ? [...statements, ...bodyStatements(entry)] : statements;
});

function partStatements(entry: Entry, part: PartName): Statement[] {
  const value = (entry.data as Readonly<Record<string, unknown>>)[part];
  if (value === undefined) return isArticle(entry) ? nestedStatements(entry, part) : [];
  if (Array.isArray(value))
    return value.flatMap((input: StatementInput, index) => fromItem(entry, part, anchorFor(entry, part, index + 1), input, [part, index]));
  // A title is a plain text; its citations are those of the entry.
  const input = typeof value === 'string' ? { ...(entry.data as Omit<StatementInput, 'text'>), text: value } : (value as StatementInput);
  return [fromData(entry, part, anchorFor(entry, part), input, [part])];
}

/** A statement in a list, followed by its short form, and by what became of it after the article. */
const fromItem = (entry: Entry, part: StatementPart, anchor: string, input: StatementInput, path: DataPath): Statement[] => [
  fromData(entry, part, anchor, input, path),
  // The date belongs to the statement itself.
  ...(input.short
    ? [fromData(entry, 'short', shortAnchor(anchor), { ...input, text: input.short, date: undefined }, [...path, 'short'])]
    : []),
  ...(input.since ? [fromData(entry, part, sinceAnchor(anchor), { ...input.since, later: true }, [...path, 'since'])] : []),
];

const isArticle = (entry: Entry): entry is Entry<'articles'> => entry.collection === 'articles';

/** The statements inside the passages of an article, and inside their quotations. */
function nestedStatements(entry: Entry<'articles'>, part: PartName): Statement[] {
  return entry.data.passages.flatMap(({ id, cautions, quotations }, index) =>
    part === 'cautions'
      ? cautions.map((input, n) => fromData(entry, part, `${id}-caution-${n + 1}`, input, ['passages', index, 'cautions', n]))
      : quotations.flatMap(({ occasion }, n) =>
          occasion.map((input, m) => {
            const anchor = `${quotationAnchor(id, n + 1)}-occasion-${m + 1}`;
            return fromData(entry, part, anchor, input, ['passages', index, 'quotations', n, 'occasion', m]);
          }),
        ),
  );
}

const kebab = (part: string) => part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function anchorFor(entry: Entry, part: StatementPart, number?: number): string {
  const own = number === undefined ? kebab(part) : `${kebab(part)}-${number}`;
  const { path, pagesOfParts, count } = infoOf(entry.collection);
  const isShared = path.includes('#') || (pagesOfParts?.[part] !== undefined && count !== 'one');
  // Entries that share a page need their ids in the anchors.
  return isShared ? `${entry.id}-${own}` : own;
}

function fromData(
  entry: Entry,
  part: StatementPart,
  anchor: string,
  { text, cites, date, topic, later = false }: StatementInput,
  path: DataPath,
): Statement {
  const content = parseInline(text);
  return {
    key: `${keyOf(entry)}#${anchor}`,
    entry: keyOf(entry),
    part,
    anchor,
    text: splitSentences(content)
      .map((sentence) => sentence.text)
      .join(' '),
    content,
    cites: [...new Set(cites)],
    origin: originOf(cites, later || part === 'later' || isLaterEntry(entry)),
    isGuidance: false,
    date,
    topic,
    where: { path },
  };
}

function bodyStatements(entry: Entry): Statement[] {
  return paragraphsOf(entry).flatMap(({ sentences, within }) =>
    sentences.map(({ anchor, text, children, citations, place }): Statement => {
      const cites = [...new Set(citations.map(({ id }) => id))];
      return {
        key: `${keyOf(entry)}#${anchor}`,
        entry: keyOf(entry),
        part: 'body',
        anchor,
        text,
        content: withoutCitations(children),
        cites,
        origin: originOf(cites, isLaterEntry(entry) || within.includes(LATER_BLOCK)),
        isGuidance: within.includes(GUIDE_BLOCK) || isAllGuidance(children),
        where: { body: place },
      };
    }),
  );
}

const isAllGuidance = (children: readonly PhrasingContent[]): boolean =>
  children.every((node) => ('name' in node ? node.name === GUIDE_BLOCK : node.type === 'text' && node.value.trim() === ''));

/** Inline content without its citation marks. */
function withoutCitations(children: readonly PhrasingContent[]): PhrasingContent[] {
  return replaceRanges(
    children,
    findCitations(plainText(children)).map(({ start, end }) => ({ start, end, nodes: [] })),
  );
}
