import { isLaterThan } from '#lib/dates/moments.ts';
import { OUTCOMES } from '#schemas/event.ts';
import type { DatedEvent } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

const NOTICE = {
  'references/notice.yaml':
    'digest: The notice of 2 March 2020 says that a boat sails on 9 March 2020. It was changed on 5 March 2020 and on 10 March 2020.',
};
const NOTICED = 'cites: [notice]\norigin: background';
const SAILING = `${NOTICED}\nstatus: planned\ndate: { edtf: 2020-03-09, basis: stated }`;
const PUT_OFF = 'outcomeOf: sailing\ncites: [notice]\norigin: later\ndate: { edtf: 2020-03-05, basis: stated }';

/** Plans lie ahead of the article, past events behind it, and an outcome after its event. */
export const eventOrderIsPossible = defineRule({
  id: 'event-order-is-possible',
  severity: 'error',
  summary: 'No planned event lies before the article, no past event after it, and no outcome before its event.',
  why: 'The article was written on one day: plans lay ahead of it, past events behind it. An event on the wrong side has a wrong date or a wrong status.',
  fix: 'Correct the date or the status, or give an event that came after the article the origin "later". An outcome cannot come before its event, unless its "outcome" says that a plan was put off, called off or brought forward.',
  examples: [
    {
      shows: 'a plan for a day after the article',
      files: { ...NOTICE, 'chronology/sailing.yaml': SAILING },
    },
    {
      shows: 'its outcome, with the origin “later”',
      files: {
        ...NOTICE,
        'chronology/sailing.yaml': SAILING,
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
      shows: 'a plan that was put off before its day',
      files: { ...NOTICE, 'chronology/sailing.yaml': SAILING, 'chronology/put-off.yaml': `${PUT_OFF}\noutcome: put-off` },
    },
    {
      shows: 'an outcome before the day of the plan, which does not say why',
      files: { ...NOTICE, 'chronology/sailing.yaml': SAILING, 'chronology/put-off.yaml': PUT_OFF },
      findings: { 'chronology/put-off.yaml:1:12': 'the event is the outcome of "sailing", but comes before it' },
    },
    {
      shows: 'a plan that was put off after its day',
      files: {
        ...NOTICE,
        'chronology/sailing.yaml': SAILING,
        'chronology/put-off.yaml': `${PUT_OFF.replace('05', '10')}\noutcome: put-off`,
      },
      findings: { 'chronology/put-off.yaml:5:10': 'the event has the outcome "put-off", but comes after the date of "sailing"' },
    },
    {
      shows: 'a change of what was not planned',
      files: { ...NOTICE, 'chronology/put-off.yaml': `${PUT_OFF.replace('sailing', 'council-vote')}\noutcome: called-off` },
      findings: { 'chronology/put-off.yaml:5:10': 'the event has the outcome "called-off", but "council-vote" was not planned' },
    },
    {
      shows: 'a change without its plan',
      files: { ...NOTICE, 'chronology/put-off.yaml': `${PUT_OFF.replace(/^.*\n/, '')}\noutcome: called-off` },
      findings: { 'chronology/put-off.yaml:4:10': 'the event has the outcome "called-off", but does not say of which plan' },
    },
    {
      shows: 'an outcome before its event',
      files: { ...NOTICE, 'chronology/sailing.yaml': `${NOTICED}\noutcomeOf: council-vote\ndate: { edtf: 2020-03-02, basis: stated }` },
      findings: { 'chronology/sailing.yaml:3:12': 'the event is the outcome of "council-vote", but comes before it' },
    },
  ],
  *check({ dossier }) {
    if (!dossier) return;
    const { asOf, language } = dossier;
    const { format } = language.dates;
    const day = format(asOf);
    const byId = new Map(dossier.chronology.map((event) => [event.id, event]));
    for (const event of dossier.chronology) {
      const { status, origin, outcomeOf } = event.data;
      const entry = keyOf(event);
      if (origin !== 'later' && status !== 'planned' && isLaterThan(event.when, asOf))
        yield {
          reason: `the event is "${status}", but its date, ${format(event.when)}, is after the article’s day, ${day}`,
          hint: 'Give it the status "planned" or the origin "later", or correct its date.',
          at: { entry, path: ['status'] },
        };
      if (status === 'planned' && event.when.latest < asOf.earliest)
        yield {
          reason: `the event is "planned", but its date, ${format(event.when)}, is before the article’s day, ${day}`,
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
      if (event.data.outcome) yield* checkChange(event, cause);
      else if (cause && event.when.latest < cause.when.earliest)
        yield {
          reason: `the event is the outcome of "${cause.id}", but comes before it`,
          hint: `Correct the date of one of the two, or the link between them.${cause.data.status === 'planned' ? ` If the plan changed before its day, say how under "outcome": ${OUTCOMES.join(', ')}.` : ''}`,
          at: { entry, path: ['outcomeOf'] },
        };
    }
  },
});

/** A plan can only change up to its day. */
function* checkChange(event: DatedEvent, plan: DatedEvent | undefined): Generator<Finding> {
  const { outcome, outcomeOf } = event.data;
  const at = { entry: keyOf(event), path: ['outcome'] };
  if (outcomeOf === undefined)
    yield {
      reason: `the event has the outcome "${outcome}", but does not say of which plan`,
      hint: 'Write the id of the planned event under "outcomeOf".',
      at,
    };
  if (!plan) return;
  if (plan.data.status !== 'planned')
    yield {
      reason: `the event has the outcome "${outcome}", but "${plan.id}" was not planned`,
      hint: 'Remove the outcome, or correct the status of that event.',
      at,
    };
  else if (event.when.earliest > plan.when.latest)
    yield {
      reason: `the event has the outcome "${outcome}", but comes after the date of "${plan.id}"`,
      hint: 'Correct the date of one of the two, or remove the outcome.',
      at,
    };
}
