import type { PhrasingContent } from 'mdast';
import { remember } from '#lib/remember.ts';
import type { TextPlace } from '#lib/text-place.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Dated } from '#schemas/dated.ts';
import type { Origin } from '#schemas/event.ts';
import { HEADLINE_ID, PASSAGE_ID_PATTERN } from '#schemas/ids.ts';
import { GUIDE_BLOCK, LATER_BLOCK } from './blocks.ts';
import { keyOf, type DataPath, type Entry, type EntryKey } from './entry.ts';
import { findCitations } from './citations.ts';
import { plainText } from './flat-text.ts';
import { parseInline, parseBody, walkBlocks } from './prose.ts';
import { replaceRanges } from './replace-ranges.ts';
import { splitSentences } from './split-sentences.ts';

/** Which part of its entry a statement belongs to: a key of the entry's data, or its prose. */
export type StatementPart =
  | 'answer'
  | 'atAGlance'
  | 'background'
  | 'body'
  | 'cautions'
  | 'definition'
  | 'details'
  | 'inArticle'
  | 'inBrief'
  | 'later'
  | 'leavesOpen'
  | 'mapNotes'
  | 'occasion'
  | 'participants'
  | 'provenance'
  | 'role'
  | 'standfirst'
  | 'statements'
  | 'title';

/** The smallest checked unit of our text, and what it rests on. */
export interface Statement {
  /** Unique in the dossier: the entry's key and the anchor. */
  key: string;
  entry: EntryKey;
  part: StatementPart;
  /** The fragment under which it stands on its entry's page. */
  anchor: string;
  /** What a reader reads, without citation marks. */
  text: string;
  /** The same as inline Markdown, without citation marks. */
  content: PhrasingContent[];
  /** Ids of passages and references, each once, in the order of their citation. */
  cites: string[];
  /** Undefined for a sentence that cites nothing. */
  origin: Origin | undefined;
  /** Whether it is guidance of ours, marked as such, that states nothing. */
  isGuidance: boolean;
  date?: Dated | undefined;
  topic?: string | undefined;
  /** Where it stands in the entry: a path into its data, or a place in its body. */
  where: { path: DataPath } | { body: TextPlace };
}

interface StatementInput {
  text: string;
  cites: readonly string[];
  date?: Dated | undefined;
  topic?: string | undefined;
}

/** Whether a cited id is of the article itself, by its form. */
export const isPassageId = (id: string): boolean => id === HEADLINE_ID || PASSAGE_ID_PATTERN.test(id);

/**
 * Where a statement comes from, as its citations tell: from the article where it cites any of it, else from
 * background; what stands in a part for later knowledge is later, whatever it cites.
 */
export function originOf(cites: readonly string[], isLater: boolean): Origin | undefined {
  if (isLater) return 'later';
  if (cites.some(isPassageId)) return 'article';
  return cites.length > 0 ? 'background' : undefined;
}

/** All statements of an entry, in the order in which its page shows them. */
export const readStatements: (entry: Entry) => Statement[] = remember((entry) => {
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
  briefings: (entry) => [single(entry, 'standfirst'), ...readBody(entry)],
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

/** The fragment of a quotation: its source's id and its number there, counted from 1. */
export const quotationAnchor = (sourceId: string, number: number): string => `${sourceId}-quote-${number}`;

/** The fragment of a statement on a page that shows statements of many entries, where its own could stand twice. */
export const sharedAnchor = ({ entry, anchor }: Pick<Statement, 'entry' | 'anchor'>): string =>
  `${entry.slice(entry.indexOf('/') + 1)}-${anchor}`;

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

function readBody(entry: Entry<'briefings'>): Statement[] {
  const statements: Statement[] = [];
  for (const { children, within } of walkBlocks(parseBody(entry).children)) {
    for (const sentence of splitSentences(children)) {
      const cites = [...new Set(sentence.citations.map((citation) => citation.id))];
      const anchor = bodyAnchor(statements.length + 1);
      statements.push({
        key: `${keyOf(entry)}#${anchor}`,
        entry: keyOf(entry),
        part: 'body',
        anchor,
        text: sentence.text,
        content: withoutCitations(sentence.children),
        cites,
        origin: originOf(cites, within.includes(LATER_BLOCK)),
        isGuidance: within.includes(GUIDE_BLOCK) || isAllGuidance(sentence.children),
        where: { body: sentence.place },
      });
    }
  }
  return statements;
}

const isAllGuidance = (children: readonly PhrasingContent[]): boolean =>
  children.every((node) => ('name' in node ? node.name === GUIDE_BLOCK : node.type === 'text' && node.value.trim() === ''));

/** The fragment of the n-th sentence of a briefing's prose, counted from 1. */
export const bodyAnchor = (number: number): string => `s${number}`;

/** Inline content with its citation marks taken out. */
export function withoutCitations(children: readonly PhrasingContent[]): PhrasingContent[] {
  return replaceRanges(
    children,
    findCitations(plainText(children)).map(({ start, end }) => ({ start, end, nodes: [] })),
  );
}
