import type { Catalogue } from '#locales/catalogue.ts';
import type { PlaceFacts } from './place-facts.ts';

/** The accessible name of a mark: "Holm: area, in 3 passages of the article, 1 event". */
export const describeMark = ({ place: { data }, passages, events }: PlaceFacts, words: Catalogue): string =>
  words.places.mark({ name: data.name, kind: words.labels.placeKind[data.kind], passages: passages.length, events });

/** How many places the caption names at most. */
const MAX_NAMED = 3;

/** The caption of the map; the facts begin with the place that the article mentions most. */
export function describeMap(facts: readonly PlaceFacts[], words: Catalogue): string {
  const mentioned = facts.filter(({ passages }) => passages.length > 0);
  const next = mentioned[MAX_NAMED]?.passages.length;
  // Places that are mentioned as often as the first one that is left out are left out too.
  const top = mentioned.slice(0, MAX_NAMED).filter(({ passages }) => passages.length !== next);
  if (top.length === 0) return words.places.mentioned(mentioned.length);
  return words.places.mostMentioned(
    top.map(({ place, passages }) => ({ name: place.data.name, passages: passages.length })),
    { isAll: mentioned.length === top.length },
  );
}
