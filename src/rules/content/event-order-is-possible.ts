import { isLaterThan } from '#lib/dates/moments.ts';
import { formatEdtf } from '#locales/en-GB/format-edtf.ts';
import { keyOf } from '#dossier/entry.ts';
import { defineRule } from '../rule.ts';

const NOTICE = { 'references/notice.yaml': 'digest: The notice of 2 March 2020 says that a boat sails on 9 March 2020.' };
const NOTICED = 'cites: [notice]\norigin: background';

/** Plans lie ahead of the article, past events behind it, and an outcome after its event. */
export const eventOrderIsPossible = defineRule({
  id: 'event-order-is-possible',
  severity: 'error',
  summary: 'No planned event lies before the article, no past event after it, and no outcome before its event.',
  why: 'The article was written on one day: plans lay ahead of it, past events behind it. An event on the wrong side has a wrong date or a wrong status.',
  fix: 'Correct the date or the status, or give an event that came after the article the origin "later". An outcome cannot come before its event.',
  examples: [
    {
      shows: 'a plan for a day after the article',
      files: { ...NOTICE, 'chronology/sailing.yaml': `${NOTICED}\nstatus: planned\ndate: { edtf: 2020-03-09, basis: stated }` },
    },
    {
      shows: 'its outcome, with the origin “later”',
      files: {
        ...NOTICE,
        'chronology/sailing.yaml': `${NOTICED}\nstatus: planned\ndate: { edtf: 2020-03-09, basis: stated }`,
        'chronology/sailed.yaml': 'outcomeOf: sailing\ncites: [notice]\norigin: later\ndate: { edtf: 2020-03-09, basis: stated }',
      },
    },
    {
      shows: 'a past event on a day after the article',
      files: { ...NOTICE, 'chronology/sailing.yaml': `${NOTICED}\nstatus: happened\ndate: { edtf: 2020-03-09, basis: stated }` },
      findings: {
        'chronology/sailing.yaml:3:9': 'the event is "happened", but its date, 9 March 2020, is after the article’s day, 4 March 2020',
      },
    },
    {
      shows: 'a plan for a day before the article',
      files: { ...NOTICE, 'chronology/sailing.yaml': `${NOTICED}\nstatus: planned\ndate: { edtf: 2020-03-02, basis: stated }` },
      findings: {
        'chronology/sailing.yaml:3:9': 'the event is "planned", but its date, 2 March 2020, is before the article’s day, 4 March 2020',
      },
    },
    {
      shows: 'a plan with the origin “later”',
      files: {
        ...NOTICE,
        'chronology/sailing.yaml': 'cites: [notice]\norigin: later\nstatus: planned\ndate: { edtf: 2020-03-09, basis: stated }',
      },
      findings: { 'chronology/sailing.yaml:3:9': 'the event is "planned", but has the origin "later"' },
    },
    {
      shows: 'an outcome before its event',
      files: { ...NOTICE, 'chronology/sailing.yaml': `${NOTICED}\noutcomeOf: council-vote\ndate: { edtf: 2020-03-02, basis: stated }` },
      findings: { 'chronology/sailing.yaml:3:12': 'the event is the outcome of "council-vote", but comes before it' },
    },
  ],
  *check({ dossier }) {
    if (!dossier) return;
    const { asOf } = dossier;
    const day = formatEdtf(asOf);
    const byId = new Map(dossier.chronology.map((event) => [event.id, event]));
    for (const event of dossier.chronology) {
      const { status, origin, outcomeOf } = event.data;
      const entry = keyOf(event);
      if (origin !== 'later' && status !== 'planned' && isLaterThan(event.when, asOf))
        yield {
          reason: `the event is "${status}", but its date, ${formatEdtf(event.when)}, is after the article’s day, ${day}`,
          hint: 'Give it the status "planned" or the origin "later", or correct its date.',
          at: { entry, path: ['status'] },
        };
      if (status === 'planned' && event.when.latest < asOf.earliest)
        yield {
          reason: `the event is "planned", but its date, ${formatEdtf(event.when)}, is before the article’s day, ${day}`,
          hint: 'Give it the status "happened", or correct its date.',
          at: { entry, path: ['status'] },
        };
      if (status === 'planned' && origin === 'later')
        yield {
          reason: 'the event is "planned", but has the origin "later"',
          hint: 'Give it the status it had on its own day, such as "happened", or the origin "background".',
          at: { entry, path: ['status'] },
        };
      const cause = outcomeOf === undefined ? undefined : byId.get(outcomeOf);
      if (cause && event.when.latest < cause.when.earliest)
        yield {
          reason: `the event is the outcome of "${cause.id}", but comes before it`,
          hint: 'Correct the date of one of the two, or the link between them.',
          at: { entry, path: ['outcomeOf'] },
        };
    }
  },
});
