import type { PhrasingContent } from 'mdast';
import type { PageNotes } from '../page/annotate.ts';

/** The numbers of sources alone, for words that are no statement of the dossier or stand elsewhere as one. */
export function citeOnly(notes: PageNotes, anchor: string, ids: readonly string[]): PhrasingContent[] {
  // What follows the statement is for the margin, which paper does not have.
  const [statement] = notes.annotate({ anchor, content: [], cites: ids, showsOrigin: false });
  return statement && 'children' in statement ? statement.children : [];
}
