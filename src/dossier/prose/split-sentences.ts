import type { PhrasingContent } from 'mdast';
import { findSentenceEnds } from '#lib/language/sentences.ts';
import { foldBlanks } from '#lib/text/comparable.ts';
import type { TextPlace } from '#lib/text/text-place.ts';
import { findCitations, stripCitations } from './citations.ts';
import { flatten, placeAt, plainText } from './flat-text.ts';
import { slice } from './replace-ranges.ts';

export interface CitationMark {
  id: string;
  place: TextPlace;
}

/** The inline Markdown of one sentence, with its citations. */
export interface Sentence {
  children: PhrasingContent[];
  /** The text that readers see, without citation marks. */
  text: string;
  citations: CitationMark[];
  place: TextPlace;
}

/** Splits inline content into sentences. A sentence includes the quotation mark and the citations after its full stop. */
export function splitSentences(children: readonly PhrasingContent[]): Sentence[] {
  const leaves = flatten(children);
  const flat = leaves.map((leaf) => leaf.value).join('');
  const nodeEnds = new Set(children.map((_, index) => plainText(children.slice(0, index + 1)).length));
  const mayEnd = (offset: number) =>
    nodeEnds.has(offset) ||
    leaves.some((leaf) => leaf.top && leaf.node.type === 'text' && offset > leaf.start && offset <= leaf.start + leaf.value.length);
  const ends = findSentenceEnds(flat).filter(mayEnd);
  if (ends.at(-1) !== flat.length) ends.push(flat.length);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of ends) {
    const from = start + (/^\s*/.exec(flat.slice(start, end))?.[0].length ?? 0);
    if (from < end) sentences.push(parseSentence(slice(children, from, end), placeAt(leaves, from)));
    start = end;
  }
  return sentences;
}

function parseSentence(children: PhrasingContent[], place: TextPlace): Sentence {
  const leaves = flatten(children);
  const flat = leaves.map((leaf) => leaf.value).join('');
  const citations = findCitations(flat).map(({ id, start }) => ({ id, place: placeAt(leaves, start) }));
  return { children, text: foldBlanks(stripCitations(flat)), citations, place };
}
