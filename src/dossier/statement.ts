import type { PhrasingContent } from 'mdast';
import type { TextPlace } from '#lib/text/text-place.ts';
import type { PartName } from '#schemas/collections.ts';
import type { Dated } from '#schemas/dated.ts';
import type { Origin } from '#schemas/event.ts';
import { HEADLINE_ID, PASSAGE_ID_PATTERN } from '#schemas/ids.ts';
import type { DataPath, EntryKey } from './entry.ts';

/** Which part of its entry a statement belongs to: a key of the entry's data, or its prose. */
export type StatementPart = PartName | 'body';

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

/** The fragment of a quotation: its source's id and its number there, counted from 1. */
export const quotationAnchor = (sourceId: string, number: number): string => `${sourceId}-quote-${number}`;

/** The fragment of a statement on a page that shows statements of many entries, where its own could stand twice. */
export const sharedAnchor = ({ entry, anchor }: Pick<Statement, 'entry' | 'anchor'>): string =>
  `${entry.slice(entry.indexOf('/') + 1)}-${anchor}`;

/** The fragment of the n-th sentence of a briefing's prose, counted from 1. */
export const bodyAnchor = (number: number): string => `s${number}`;
