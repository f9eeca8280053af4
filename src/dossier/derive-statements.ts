import type { PhrasingContent } from 'mdast';
import { memoize } from '#lib/memoize.ts';
import { infoOf, type PartName } from '#schemas/collections.ts';
import type { Dated } from '#schemas/fields/dated.ts';
import { GUIDE_BLOCK, LATER_BLOCK } from './prose/blocks.ts';
import { findCitations } from './prose/citations.ts';
import { keyOf, type DataPath, type Entry } from './entry.ts';
import { plainText } from './prose/flat-text.ts';
import { parseInline } from './prose/prose.ts';
import { replaceRanges } from './prose/replace-ranges.ts';
import { splitSentences } from './prose/split-sentences.ts';
import { paragraphsOf, type ProseLanguage } from './prose/walk-prose.ts';
import { isLaterEntry } from './later-entry.ts';
import { createAnchors, STATEMENT_PREFIX } from './statement-anchors.ts';
import { originOf, type Statement, type StatementPart } from './statement.ts';

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
export const deriveStatements = (entry: Entry, language: ProseLanguage): Statement[] => statementsIn(language)(entry);

const statementsIn = memoize((language: ProseLanguage) =>
  memoize((entry: Entry): Statement[] => {
    const { parts, extension } = infoOf(entry.collection);
    const body = extension === '.mdx' ? bodyStatements(entry, language) : [];
    const make = createMaker(entry, body, language);
    return [...(parts as readonly PartName[]).flatMap((part) => partStatements(entry, part, make)), ...body];
  }),
);

/** Makes a statement of its input in YAML. */
type MakeStatement = (part: StatementPart, input: StatementInput, path: DataPath) => Statement;

function partStatements(entry: Entry, part: PartName, make: MakeStatement): Statement[] {
  const value = (entry.data as Readonly<Record<string, unknown>>)[part];
  if (value === undefined) return isArticle(entry) ? nestedStatements(entry, part, make) : [];
  if (Array.isArray(value)) return value.flatMap((input: StatementInput, index) => fromItem(part, input, [part, index], make));
  // A title is a plain text; its citations are those of the entry.
  const input = typeof value === 'string' ? { ...(entry.data as Omit<StatementInput, 'text'>), text: value } : (value as StatementInput);
  return [make(part, input, [part])];
}

/** A statement in a list, followed by its short form, and by what became of it after the article. */
const fromItem = (part: StatementPart, input: StatementInput, path: DataPath, make: MakeStatement): Statement[] => [
  make(part, input, path),
  // The date belongs to the statement itself.
  ...(input.short ? [make('short', { ...input, text: input.short, date: undefined }, [...path, 'short'])] : []),
  ...(input.since ? [make(part, { ...input.since, later: true }, [...path, 'since'])] : []),
];

const isArticle = (entry: Entry): entry is Entry<'articles'> => entry.collection === 'articles';

/** The statements inside the passages of an article, and inside their quotations. */
const nestedStatements = (entry: Entry<'articles'>, part: PartName, make: MakeStatement): Statement[] =>
  entry.data.passages.flatMap(({ cautions, quotations }, index) =>
    part === 'cautions'
      ? cautions.map((input, n) => make(part, input, ['passages', index, 'cautions', n]))
      : quotations.flatMap(({ occasion }, n) =>
          occasion.map((input, m) => make(part, input, ['passages', index, 'quotations', n, 'occasion', m])),
        ),
  );

/** How the fragments of the statements of a part begin: where entries share a page, with the id of theirs. */
export function anchorPrefix({ collection, id }: Entry, part: StatementPart): string {
  const { path, pagesOfParts, count } = infoOf(collection);
  const isShared = path.includes('#') || (pagesOfParts?.[part] !== undefined && count !== 'one');
  return isShared ? `${id}-${STATEMENT_PREFIX}` : STATEMENT_PREFIX;
}

function createMaker(entry: Entry, body: readonly Statement[], { sentences }: ProseLanguage): MakeStatement {
  const anchorOf = createAnchors(body.map(({ anchor, text }) => [anchor, text]));
  const entryKey = keyOf(entry);
  return (part, { text: markdown, cites, date, topic, later = false }, path) => {
    const content = parseInline(markdown);
    const text = splitSentences(content, sentences)
      .map((sentence) => sentence.text)
      .join(' ');
    const anchor = anchorOf(anchorPrefix(entry, part), text);
    return {
      key: `${entryKey}#${anchor}`,
      entry: entryKey,
      part,
      anchor,
      text,
      content,
      cites: [...new Set(cites)],
      origin: originOf(cites, later || part === 'later' || isLaterEntry(entry)),
      isGuidance: false,
      date,
      topic,
      where: { path },
    };
  };
}

function bodyStatements(entry: Entry, language: ProseLanguage): Statement[] {
  const entryKey = keyOf(entry);
  return paragraphsOf(entry, language).flatMap(({ sentences, within }) =>
    sentences.map(({ anchor, text, children, citations, place }): Statement => {
      const cites = [...new Set(citations.map(({ id }) => id))];
      return {
        key: `${entryKey}#${anchor}`,
        entry: entryKey,
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
