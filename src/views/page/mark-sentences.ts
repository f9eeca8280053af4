import type { PhrasingContent } from 'mdast';
import type { PageNotes } from './annotate.ts';
import { splitSentences } from '#dossier/prose/split-sentences.ts';
import { originOf } from '#dossier/statement.ts';

/**
 * Marks up the sentences of one paragraph or table cell of a briefing, each as a statement under the next anchor. A run
 * of sentences of one origin says it once; what stands in a part for later knowledge has the word above it.
 */
export function markSentences(
  notes: PageNotes,
  children: readonly PhrasingContent[],
  isLater: boolean,
  nextAnchor: () => string,
): PhrasingContent[] {
  let before: string | undefined;
  return splitSentences(children).flatMap(({ children: content, citations }, index) => {
    const origin = originOf(
      citations.map((citation) => citation.id),
      isLater,
    );
    const showsOrigin = !isLater && origin !== before;
    before = origin;
    const marked = notes.annotate({ anchor: nextAnchor(), content, isLater, showsOrigin });
    return index === 0 ? marked : [{ type: 'text', value: ' ' }, ...marked];
  });
}
