import type { PhrasingContent } from 'mdast';
import { firstIndex } from '#lib/text/first-index.ts';
import type { SentenceFinder } from '#lib/language/sentences.ts';
import { foldBlanks } from '#lib/text/comparable.ts';
import type { TextPlace } from '#lib/text/text-place.ts';
import { findCitations, stripCitations } from './citations.ts';
import { flatten, lengthOf, placeAt } from './flat-text.ts';
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
export function splitSentences(children: readonly PhrasingContent[], { findEnds }: SentenceFinder): Sentence[] {
  const leaves = flatten(children);
  const flat = leaves.map((leaf) => leaf.value).join('');
  const nodeEnds: number[] = [];
  for (const child of children) nodeEnds.push((nodeEnds.at(-1) ?? 0) + lengthOf(child));
  const mayEnd = (offset: number) => {
    if (nodeEnds[firstIndex(nodeEnds, (end) => end < offset)] === offset) return true;
    const leaf = leaves[firstIndex(leaves, ({ start, value }) => start + value.length < offset)];
    return leaf?.top === true && leaf.node.type === 'text' && offset > leaf.start;
  };
  const sliceNodes = (from: number, to: number) => {
    const first = firstIndex(nodeEnds, (end) => end < from);
    const last = firstIndex(nodeEnds, (end) => end < to) + 1;
    const base = nodeEnds[first - 1] ?? 0;
    // The last sentence has what is behind it and has no text, such as a comment.
    return slice(children.slice(first, to === flat.length ? undefined : last), from - base, to - base);
  };
  const ends = findEnds(flat).filter(mayEnd);
  if (ends.at(-1) !== flat.length) ends.push(flat.length);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of ends) {
    const from = start + (/^\s*/.exec(flat.slice(start, end))?.[0].length ?? 0);
    if (from < end) sentences.push(parseSentence(sliceNodes(from, end), placeAt(leaves, from)));
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
