import type { PhrasingContent, RootContent } from 'mdast';
import { keyOf, type Entry } from '../entry.ts';
import { findCitations, findQuotations, parseBody, plainText } from '../prose.ts';
import type { Statement } from '../statement.ts';
import { walkTexts } from '../walk-data.ts';
import type { ContentPlace, Needle } from './rule.ts';

/** A text of our own writing, and where it stands. */
export interface AuthoredText {
  text: string;
  at: ContentPlace;
}

/** Keys of data whose values we write; all else is ids, dates, addresses, and words of others. */
const OUR_KEYS: ReadonlySet<string> = new Set(
  'caution digest headlineDigest name note now of question reason term text title waived was why'.split(' '),
);
const OTHERS_WORDS: ReadonlySet<string> = new Set(['altLabels', 'originalNames', 'otherWordings', 'publisher', 'byline', 'quotations']);

/** Every text of ours in an entry: its data's prose and names, its body's paragraphs and headings. Gathered once for all rules. */
export function authoredTexts(entry: Entry): readonly AuthoredText[] {
  const known = gathered.get(entry) ?? [...gatherTexts(entry)];
  gathered.set(entry, known);
  return known;
}

const gathered = new WeakMap<Entry, readonly AuthoredText[]>();

function* gatherTexts(entry: Entry): Generator<AuthoredText> {
  for (const { path, key, value } of walkTexts(entry.data)) {
    const isOthers = path.some((step) => OTHERS_WORDS.has(String(step))) && key !== 'note';
    const isPagesTitle = entry.collection === 'references' && key === 'title';
    if (OUR_KEYS.has(key) && !isOthers && !isPagesTitle) yield { text: value, at: { entry: keyOf(entry), path } };
  }
  if (entry.collection !== 'briefings') return;
  for (const { children } of walkTextBlocks(parseBody(entry).children)) {
    const { line = 1, column = 1 } = children[0]?.position?.start ?? {};
    yield { text: withoutMarks(plainText(children)), at: { entry: keyOf(entry), body: { line, column } } };
  }
}

function* walkTextBlocks(nodes: readonly RootContent[]): Generator<{ children: PhrasingContent[] }> {
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') yield node;
    else if ('children' in node) yield* walkTextBlocks(node.children);
  }
}

const withoutMarks = (text: string) =>
  findCitations(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

/** Where a statement stands. */
export const placeOf = (statement: Statement): ContentPlace => ({
  entry: statement.entry,
  ...('body' in statement.where ? statement.where : { path: pathOfText(statement) }),
});

/** The path of the text itself, so that a finding points at words and not at the field around them. */
function pathOfText({ where, part }: Statement): readonly (string | number)[] {
  const path = 'path' in where ? where.path : [];
  return part === 'title' ? path : [...path, 'text'];
}

/** The words of a text between two offsets, as something to look for in the file. */
export function needle(text: string, start: number, end: number): Needle {
  const words = text.slice(start, end);
  let nth = 0;
  for (let at = text.indexOf(words); at !== -1 && at < start; at = text.indexOf(words, at + 1)) nth++;
  return { text: words, nth };
}

/** Whether a range of a text stands in quotation marks. */
export function isQuoted(text: string, start: number, end: number): boolean {
  return findQuotations(text).some((quotation) => start >= quotation.start && end <= quotation.end);
}
