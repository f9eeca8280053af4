import type { PhrasingContent } from 'mdast';
import type { PageNotes } from '../page/annotate.ts';

/** Only the numbers of sources, for words that are not a statement, or are one elsewhere in the document. */
export function citeOnly(notes: PageNotes, anchor: string, ids: readonly string[]): PhrasingContent[] {
  const [statement] = notes.annotate({ anchor, content: [], cites: ids, showsOrigin: false });
  return statement && 'children' in statement ? statement.children : [];
}
