import { PLACE_KIND_LABELS } from './labels.ts';
import type { PlaceFacts } from './place-map.ts';

const PLURALS = new Intl.PluralRules('en');
const count = (number: number, one: string, other: string) => `${number} ${PLURALS.select(number) === 'one' ? one : other}`;

export const countPassages = (number: number): string => count(number, 'passage', 'passages');
export const countEvents = (number: number): string => count(number, 'event', 'events');

/** "Holm: area, in 3 passages of the article, 1 event": a mark on the map in words. */
export function describeMark({ place: { data }, passages, events }: PlaceFacts): string {
  const told = passages.length > 0 ? `in ${countPassages(passages.length)} of the article` : 'not in the article';
  return `${data.name}: ${PLACE_KIND_LABELS[data.kind]}, ${told}${events > 0 ? `, ${countEvents(events)}` : ''}`;
}

/** How many places the sentence below the map names. */
const NAMED = 3;

/** What the map shows, in a sentence; the facts begin with the place of which the article speaks most. */
export function statePoint(facts: readonly PlaceFacts[]): string {
  const mentioned = facts.filter(({ passages }) => passages.length > 0);
  const next = mentioned[NAMED]?.passages.length;
  // Where the next one is spoken of as often, none of those is singled out.
  const top = mentioned.slice(0, NAMED).filter(({ passages }) => passages.length !== next);
  const [first, ...others] = top.map(({ place, passages }) => `${place.data.name} (${passages.length})`);
  if (!first) return `The article speaks of ${count(mentioned.length, 'place', 'places')}.`;
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format([
    first.replace(/\)$/, ' passages)').replace(/\(1 passages/, '(1 passage'),
    ...others,
  ]);
  return `The article speaks most of ${list}.`;
}
