import type { PhrasingContent } from 'mdast';
import type { TextPlace } from '#lib/text/text-place.ts';
import type { PartName } from '#schemas/collections.ts';
import type { Dated } from '#schemas/fields/dated.ts';
import type { Origin } from '#schemas/event.ts';
import { HEADLINE_ID, PASSAGE_ID_PATTERN } from '#schemas/ids.ts';
import type { DataPath, EntryKey } from './entry.ts';

/** The part of an entry to which a statement belongs: a field, the prose, or the short form of a statement. */
export type StatementPart = PartName | 'body' | 'short';

/** The smallest unit of text that is checked, with its citations. */
export interface Statement {
  /** The entry's key and the anchor; unique in the dossier. */
  key: string;
  entry: EntryKey;
  part: StatementPart;
  /** Its fragment on the page of the entry, which is made of its words: see `createAnchors`. */
  anchor: string;
  /** The text that readers see, without citation marks. */
  text: string;
  /** The same text as inline content. */
  content: PhrasingContent[];
  /** Ids of the cited passages and references, each once, in the order of citation. */
  cites: string[];
  /** Undefined if it cites nothing. */
  origin: Origin | undefined;
  /** Whether it is guidance for readers, which states no facts. */
  isGuidance: boolean;
  date?: Dated | undefined;
  /** Whether its date was still ahead on the article’s day, so that it cannot be when somebody said it. */
  isAhead?: true;
  topic?: string | undefined;
  /** Its place in the entry: a path in the data, or a place in the prose. */
  where: { path: DataPath } | { body: TextPlace };
}

/** The place of a statement's text itself, and not of the field around it. */
export const placeOfText = ({ where, part }: Pick<Statement, 'where' | 'part'>): Statement['where'] =>
  'body' in where || part === 'title' || part === 'short' ? where : { path: [...where.path, 'text'] };

/** Whether a sentence is a question, which states nothing. */
export const isQuestion = ({ text }: Pick<Statement, 'text'>): boolean => /\?["”’)]*$/.test(text);

/** Ids of the sources that statements cite, each once, in the order of citation. */
export const listCites = (statements: readonly Pick<Statement, 'cites'>[]): string[] => [
  ...new Set(statements.flatMap(({ cites }) => cites)),
];

/** Whether an id is that of a passage or of the headline, judged by its form. */
export const isPassageId = (id: string): boolean => id === HEADLINE_ID || PASSAGE_ID_PATTERN.test(id);

/**
 * The origin of a statement: the article if it cites a passage, otherwise background. Statements in a part for later
 * knowledge are later, whatever they cite.
 */
export function originOf(cites: readonly string[], isLater: boolean): Origin | undefined {
  if (isLater) return 'later';
  if (cites.some(isPassageId)) return 'article';
  return cites.length > 0 ? 'background' : undefined;
}

/** Whether a statement stands in the data below a path, such as the cautions of one passage. */
export const isBelow = ({ where }: Pick<Statement, 'where'>, path: DataPath): boolean =>
  'path' in where && where.path.length > path.length && path.every((step, index) => where.path[index] === step);

/** Whether a statement tells what became of the one before it. */
export const isSince = ({ where }: Pick<Statement, 'where'>): boolean => 'path' in where && where.path.at(-1) === 'since';

/** The fragment of a statement on a page with statements of several entries, where its own anchor may not be unique. */
export const sharedAnchor = ({ entry, anchor }: Pick<Statement, 'entry' | 'anchor'>): string =>
  `${entry.slice(entry.indexOf('/') + 1)}-${anchor}`;
