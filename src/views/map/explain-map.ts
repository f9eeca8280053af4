import type { Catalogue } from '#locales/catalogue.ts';
import type { PlaceFacts } from './place-facts.ts';

/** "Holm: area, in 3 passages of the article, 1 event": a mark on the map in words. */
export const describeMark = ({ place: { data }, passages, events }: PlaceFacts, words: Catalogue): string =>
  words.places.mark({ name: data.name, kind: words.labels.placeKind[data.kind], passages: passages.length, events });

/** How many places the sentence below the map names. */
const NAMED = 3;

/** What the map shows, in a sentence; the facts begin with the place of which the article speaks most. */
export function statePoint(facts: readonly PlaceFacts[], words: Catalogue): string {
  const mentioned = facts.filter(({ passages }) => passages.length > 0);
  const next = mentioned[NAMED]?.passages.length;
  // Where the next one is spoken of as often, none of those is singled out.
  const top = mentioned.slice(0, NAMED).filter(({ passages }) => passages.length !== next);
  if (top.length === 0) return words.places.mentioned(mentioned.length);
  return words.places.mostMentioned(
    top.map(({ place, passages }) => ({ name: place.data.name, passages: passages.length })),
    { isAll: mentioned.length === top.length },
  );
}
