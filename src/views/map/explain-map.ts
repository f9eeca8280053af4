import { labels } from '#locales/en-GB/labels.ts';
import type { PlaceFacts } from './place-facts.ts';

const PLURALS = new Intl.PluralRules('en');
const count = (number: number, one: string, other: string) => `${number} ${PLURALS.select(number) === 'one' ? one : other}`;

export const countPassages = (number: number): string => count(number, 'passage', 'passages');
export const countEvents = (number: number): string => count(number, 'event', 'events');

/** "Holm: area, in 3 passages of the article, 1 event": a mark on the map in words. */
export function describeMark({ place: { data }, passages, events }: PlaceFacts): string {
  const told = passages.length > 0 ? `in ${countPassages(passages.length)} of the article` : 'not in the article';
  return `${data.name}: ${labels.placeKind[data.kind]}, ${told}${events > 0 ? `, ${countEvents(events)}` : ''}`;
}

/** How many places the sentence below the map names. */
const NAMED = 3;

/** What the map shows, in a sentence; the facts begin with the place of which the article speaks most. */
export function statePoint(facts: readonly PlaceFacts[]): string {
  const mentioned = facts.filter(({ passages }) => passages.length > 0);
  const next = mentioned[NAMED]?.passages.length;
  // Where the next one is spoken of as often, none of those is singled out.
  const top = mentioned.slice(0, NAMED).filter(({ passages }) => passages.length !== next);
  if (top.length === 0) return `The article speaks of ${count(mentioned.length, 'place', 'places')}.`;
  const names = top.map(({ place, passages }, index) => {
    const number = passages.length;
    return `${place.data.name} (${index === 0 ? countPassages(number) : number})`;
  });
  return `The article speaks ${mentioned.length > top.length ? 'most ' : ''}of ${LIST.format(names)}.`;
}

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
