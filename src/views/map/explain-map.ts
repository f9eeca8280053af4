import type { Catalogue } from '#locales/catalogue.ts';
import type { PlaceFacts } from './place-facts.ts';

/** The accessible name of a mark: "Holm: area, in 3 passages of the article, 1 event". */
export const describeMark = ({ place: { data }, passages, events }: PlaceFacts, words: Catalogue): string =>
  words.places.mark({ name: data.name, kind: words.labels.placeKind[data.kind], passages: passages.length, events });
