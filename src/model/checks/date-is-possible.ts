import { findProseDates } from '#lib/prose-dates.ts';
import { authoredTexts, needle } from './authored.ts';
import type { Rule } from './rule.ts';

/** A date that is written out exists; dates in fields are held to the same by the schema. */
export const dateIsPossible: Rule = {
  id: 'date-is-possible',
  severity: 'error',
  summary: 'Every date is one that the calendar has.',
  *check({ entries }) {
    for (const entry of Object.values(entries).flat())
      for (const { text, at } of authoredTexts(entry))
        for (const { start, end, date } of findProseDates(text))
          if (!date.ok) yield { reason: date.reason, hint: 'Correct the date.', at: { ...at, find: needle(text, start, end) } };
  },
};
