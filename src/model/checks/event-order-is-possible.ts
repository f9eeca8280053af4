import { formatEdtf } from '#lib/edtf-date.ts';
import { keyOf } from '../entry.ts';
import type { Rule } from './rule.ts';

/** What was planned lay ahead, what had happened lay behind, and an outcome comes after what it is the outcome of. */
export const eventOrderIsPossible: Rule = {
  id: 'event-order-is-possible',
  severity: 'error',
  summary: 'No planned event lies before the article, none that had happened after it, and no outcome before its event.',
  *check({ dossier }) {
    if (!dossier) return;
    const { asOf } = dossier.article.data;
    const byId = new Map(dossier.chronology.map((event) => [event.id, event]));
    for (const event of dossier.chronology) {
      const { status, origin, outcomeOf } = event.data;
      const entry = keyOf(event);
      if (origin !== 'later' && status !== 'planned' && event.when.earliest > asOf)
        yield {
          reason: `the event is "${status}", but its date, ${formatEdtf(event.when)}, is after the article’s day, ${asOf}`,
          hint: 'Give it the status "planned" or the origin "later", or correct its date.',
          at: { entry, path: ['status'] },
        };
      if (status === 'planned' && event.when.latest < asOf)
        yield {
          reason: `the event is "planned", but its date, ${formatEdtf(event.when)}, is before the article’s day, ${asOf}`,
          hint: 'Give it the status "happened", or correct its date.',
          at: { entry, path: ['status'] },
        };
      if (status === 'planned' && origin === 'later')
        yield {
          reason: 'the event is "planned" and told as later knowledge',
          hint: 'Say what became of it: the status of a later event is how it stood on its own day.',
          at: { entry, path: ['status'] },
        };
      const cause = outcomeOf === undefined ? undefined : byId.get(outcomeOf);
      if (cause && event.when.latest < cause.when.earliest)
        yield {
          reason: `the event is the outcome of "${cause.id}", but lies before it`,
          hint: 'Correct the date of one of the two, or the link between them.',
          at: { entry, path: ['outcomeOf'] },
        };
    }
  },
};
