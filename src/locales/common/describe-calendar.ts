import { findMatches } from '#lib/text/find-matches.ts';
import type { Dates } from '../parts/dates.ts';
import type { Words } from '../parts/words.ts';

/** The months and weekdays of a language. */
export interface Calendar extends Pick<Words, 'findWords'> {
  /** Their names, beginning with January and with Monday. */
  months: readonly string[];
  weekdays: readonly string[];
  /** A weekday in a text, in any form; a global pattern. */
  weekday: RegExp;
  /** The name of a weekday by such a form; the form itself unless given. */
  nameOf?(form: string): string;
}

/** What a pack says of months and weekdays. */
export function describeCalendar({ months, weekdays, weekday, nameOf = (form) => form, findWords }: Calendar) {
  const stemsOf = (names: readonly string[]): ReadonlySet<string> => new Set(names.flatMap(findWords).map(({ stem }) => stem));
  return {
    findWeekdays: (text) =>
      findMatches(text, weekday).map(({ 0: form, index }) => ({ start: index, end: index + form.length, text: nameOf(form) })),
    names: new Set([...weekdays, ...months].map((name) => name.toLowerCase())),
    monthStems: stemsOf(months),
    weekdayStems: stemsOf(weekdays),
  } satisfies Partial<Dates>;
}
