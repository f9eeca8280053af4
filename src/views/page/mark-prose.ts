import type { PhrasingContent, RootContent } from 'mdast';
import { LATER_BLOCK } from '#dossier/prose/blocks.ts';
import { walkParagraphs, type ProseParagraph } from '#dossier/prose/walk-prose.ts';
import { originOf } from '#dossier/statement.ts';
import type { PageNotes } from './annotate.ts';

/**
 * Marks up the sentences of a paragraph, each as a statement under its anchor. Sentences of one origin that follow each
 * other show it once; what stands in a part for later knowledge has it above the part.
 */
export function markParagraph(
  notes: PageNotes,
  { sentences, within }: ProseParagraph,
  anchorOf: (anchor: string) => string = (anchor) => anchor,
): PhrasingContent[] {
  const isLater = within.includes(LATER_BLOCK);
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

/** The paragraphs of a briefing's prose in reading order, each with what takes the place of its content on the page. */
export const markProse = (notes: PageNotes, nodes: readonly RootContent[]) =>
  [...walkParagraphs(nodes)].map((paragraph) => ({ node: paragraph.node, children: markParagraph(notes, paragraph) }));
