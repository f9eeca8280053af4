import type { PhrasingContent } from 'mdast';
import { LATER_BLOCK } from '#dossier/prose/blocks.ts';
import type { ProseParagraph } from '#dossier/prose/walk-prose.ts';
import { originOf } from '#dossier/statement.ts';
import type { PageNotes } from './annotate.ts';

export interface MarkOptions {
  /** Whether the whole text tells what came after the article. */
  isLater: boolean;
  /** The fragment of a sentence, if it is not its own anchor. */
  anchorOf?: (anchor: string) => string;
}

/**
 * Marks up each sentence of a paragraph as a statement. Consecutive sentences of one origin show it once; in a part for
 * later knowledge the heading of the part shows it.
 */
export function markParagraph(
  notes: PageNotes,
  { node, sentences, within }: ProseParagraph,
  { isLater: isAllLater, anchorOf = (anchor) => anchor }: MarkOptions,
): PhrasingContent[] {
  // A picture alone is no sentence.
  if (sentences.length === 0) return [...node.children];
  const isLater = isAllLater || within.includes(LATER_BLOCK);
  let before: string | undefined;
  return sentences.flatMap(({ anchor, children, citations }, index) => {
    const ids = citations.map((citation) => citation.id);
    const origin = originOf(ids, isLater);
    const showsOrigin = !isLater && origin !== before;
    before = origin;
    const marked = notes.annotate({ anchor: anchorOf(anchor), content: children, isLater, showsOrigin });
    return index === 0 ? marked : [{ type: 'text', value: ' ' }, ...marked];
  });
}

/** Marks up the paragraphs of a briefing in reading order; returns the new content of each. */
export const markProse = (notes: PageNotes, paragraphs: readonly ProseParagraph[], options: MarkOptions) =>
  paragraphs.map((paragraph) => ({ node: paragraph.node, children: markParagraph(notes, paragraph, options) }));
