import { memoizeText } from '#lib/text/memoize-text.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { DataPath } from '../entry.ts';
import type { TextKind } from '#schemas/text-kinds.ts';

/**
 * The kinds of the texts in data, by the ends of their paths, with `*` for any item of a list and the collection in front.
 * The first that fits counts. A path that is not here holds an id, a date, an address or another value that is no text.
 */
const FIELDS: readonly (readonly [end: string, kind: TextKind])[] = [
  ['corrections.*.was', 'former text'],
  ['corrections.*.now', 'corrected text'],
  ['corrections.*.why', 'correction'],
  ['waive.*.reason', 'reason'],
  ['articles.passages.*.waived', 'reason'],
  ['articles.passages.*.text', 'article text'],
  ['quotations.*.text', 'quotation'],
  ['quotations.*.otherWordings.*.text', 'quotation'],
  ['quotations.*.attribution', 'attribution'],
  ['dates.*.of', 'label'],
  ['participants.*.as', 'label'],
  ['note', 'note'],
  ['asOfNote', 'note'],
  ['standing', 'note'],
  ['caution', 'caution'],
  ['date.words', 'date words'],
  ['publishedAt.words', 'date words'],
  ['digest', 'digest'],
  ['headlineDigest', 'digest'],
  ['articles.headline', 'page title'],
  ['articles.section', 'page title'],
  ['references.title', 'page title'],
  ['articles.publisher.name', 'source name'],
  ['articles.byline.name', 'source name'],
  ['references.publisher', 'source name'],
  ['references.via', 'source name'],
  ['locator.start', 'locator'],
  ['locator.end', 'locator'],
  ['locator.prefix', 'locator'],
  ['locator.suffix', 'locator'],
  ['altLabels.*', 'variant'],
  ['originalNames.*.text', 'variant'],
  ['alsoAsked.*', 'search words'],
  ['unlinked.*', 'search words'],
  ['question', 'question'],
  ['heading', 'heading'],
  ['name', 'name'],
  ['sortName', 'name'],
  ['term', 'name'],
  ['chronology.title', 'statement'],
  ['short', 'statement'],
  ['text', 'statement'],
];

/** The kind of the text at a path of the data; undefined if it is no text. */
export function kindOfField(collection: CollectionName, path: DataPath): TextKind | undefined {
  return kindOfPath([collection, ...path.map((step) => (typeof step === 'number' ? '*' : step))].join('.'));
}

const kindOfPath = memoizeText((path) => FIELDS.find(([end]) => path.endsWith(`.${end}`) || path === end)?.[1]);
