import type { PhrasingContent } from 'mdast';
import type { PageNotes } from '../annotate.ts';

/** The numbers of sources alone, for words that are no statement of the dossier or stand elsewhere as one. */
export function citeOnly(notes: PageNotes, anchor: string, ids: readonly string[]): PhrasingContent[] {
  return notes
    .annotate({ anchor, content: [], cites: ids, showsOrigin: false })
    .flatMap((node) => ('children' in node ? node.children : []));
}
