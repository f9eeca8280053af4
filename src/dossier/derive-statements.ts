import type { PhrasingContent } from 'mdast';
import { memoize } from '#lib/memoize.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Dated } from '#schemas/dated.ts';
import { GUIDE_BLOCK, LATER_BLOCK } from './prose/blocks.ts';
import { findCitations } from './prose/citations.ts';
import { keyOf, type DataPath, type Entry } from './entry.ts';
import { plainText } from './prose/flat-text.ts';
import { parseBody, parseInline } from './prose/prose.ts';
import { replaceRanges } from './prose/replace-ranges.ts';
import { splitSentences } from './prose/split-sentences.ts';
import { walkParagraphs } from './prose/walk-prose.ts';
import { originOf, quotationAnchor, type Statement, type StatementPart } from './statement.ts';

/** A statement as YAML has it. */
interface StatementInput {
  text: string;
  cites: readonly string[];
  date?: Dated | undefined;
  topic?: string | undefined;
}

/** All statements of an entry, in the order in which its page shows them. */
export const deriveStatements: (entry: Entry) => Statement[] = memoize((entry) => {
  const read = READERS[entry.collection] as (entry: Entry) => Statement[];
  return read(entry);
});

const READERS: { [C in CollectionName]: (entry: Entry<C>) => Statement[] } = {
  articles: (entry) => [
    ...list(entry, 'provenance'),
    ...entry.data.passages.flatMap((passage, index) =>
      passage.cautions.map((caution, n) =>
        fromData(entry, 'cautions', `${passage.id}-caution-${n + 1}`, caution, ['passages', index, 'cautions', n]),
      ),
    ),
    ...list(entry, 'leavesOpen'),
    ...entry.data.passages.flatMap(({ id, quotations }, index) =>
      quotations.flatMap(({ occasion }, n) =>
        occasion.map((input, m) =>
          fromData(entry, 'occasion', `${quotationAnchor(id, n + 1)}-occasion-${m + 1}`, input, [
            'passages',
            index,
            'quotations',
            n,
            'occasion',
            m,
          ]),
        ),
      ),
    ),
  ],
  explainers: (entry) => [single(entry, 'answer'), ...list(entry, 'atAGlance'), ...list(entry, 'inBrief'), ...list(entry, 'mapNotes')],
  briefings: (entry) => [single(entry, 'standfirst'), ...bodyStatements(entry)],
  actors: (entry) => [
    single(entry, 'role'),
    ...list(entry, 'cautions'),
    ...list(entry, 'statements'),
    ...list(entry, 'background'),
    ...list(entry, 'later'),
  ],
  glossary: (entry) => [
    single(entry, 'definition'),
    ...list(entry, 'cautions'),
    ...list(entry, 'inArticle'),
    ...list(entry, 'participants'),
    ...list(entry, 'background'),
    ...list(entry, 'later'),
  ],
  chronology: (entry) => {
    const isLater = entry.data.origin === 'later';
    const title = { text: entry.data.title, cites: entry.data.cites, date: entry.data.date };
    return [
      fromData(entry, 'title', anchorFor(entry, 'title'), title, ['title'], isLater),
      ...list(entry, 'details', isLater),
      ...list(entry, 'cautions', isLater),
    ];
  },
  places: (entry) => [...list(entry, 'inArticle'), ...list(entry, 'cautions'), ...list(entry, 'background')],
  references: () => [],
};

/** Entries of these collections stand together on one page, so their anchors carry their ids. */
const SHARED_PAGES: ReadonlySet<CollectionName> = new Set(['chronology', 'places']);

const kebab = (part: string) => part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function anchorFor(entry: Entry, part: StatementPart, number?: number): string {
  const own = number === undefined ? kebab(part) : `${kebab(part)}-${number}`;
  return SHARED_PAGES.has(entry.collection) ? `${entry.id}-${own}` : own;
}

type PartData = Partial<Record<StatementPart, StatementInput | StatementInput[]>>;

function single(entry: Entry, part: StatementPart): Statement {
  const input = (entry.data as PartData)[part] as StatementInput;
  return fromData(entry, part, anchorFor(entry, part), input, [part]);
}

function list(entry: Entry, part: StatementPart, isLater = part === 'later'): Statement[] {
  const inputs = ((entry.data as PartData)[part] ?? []) as StatementInput[];
  return inputs.map((input, index) => fromData(entry, part, anchorFor(entry, part, index + 1), input, [part, index], isLater));
}

function fromData(
  entry: Entry,
  part: StatementPart,
  anchor: string,
  { text, cites, date, topic }: StatementInput,
  path: DataPath,
  isLater = part === 'later',
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
    origin: originOf(cites, isLater),
    isGuidance: false,
    date,
    topic,
    where: { path },
  };
}

function bodyStatements(entry: Entry<'briefings'>): Statement[] {
  return [...walkParagraphs(parseBody(entry).children)].flatMap(({ sentences, within }) =>
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
        origin: originOf(cites, within.includes(LATER_BLOCK)),
        isGuidance: within.includes(GUIDE_BLOCK) || isAllGuidance(children),
        where: { body: place },
      };
    }),
  );
}

const isAllGuidance = (children: readonly PhrasingContent[]): boolean =>
  children.every((node) => ('name' in node ? node.name === GUIDE_BLOCK : node.type === 'text' && node.value.trim() === ''));

/** Inline content with its citation marks taken out. */
function withoutCitations(children: readonly PhrasingContent[]): PhrasingContent[] {
  return replaceRanges(
    children,
    findCitations(plainText(children)).map(({ start, end }) => ({ start, end, nodes: [] })),
  );
}
