import { isUncertain, parseEdtf } from '#lib/dates/edtf-date.ts';
import { isOnlyUncertain, judgeDate } from '#dossier/evidence.ts';
import { checkedDates, checkedProseDates } from '../texts/checked-dates.ts';
import { listClaims } from '../texts/claims.ts';
import type { Finding } from '../finding.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { defineRule } from '../rule.ts';

const PIER_BOOK = { 'references/pier-book.yaml': 'digest: The pier was built in June 1998.' };

/** A date is no more exact, and no more certain, than its sources. */
export const dateIsNotTooFine = defineRule({
  id: 'date-is-not-too-fine',
  severity: 'error',
  summary: 'No date is more exact, or more certain, than the cited sources support.',
  why: 'A source that says “June 1998” does not know the day. To write one claims more than we know, and is usually wrong.',
  fix: 'Write the date no more exactly than the source does (in fields: 1998-06, 1998, or 1998-06-03? for an uncertain day), or cite a source that gives it exactly.',
  examples: [
    {
      shows: 'a date as exact as the source’s',
      files: { ...PIER_BOOK, 'briefings/ferry.mdx': 'The pier was built in June 1998.[^pier-book]' },
    },
    {
      shows: 'a date that is less exact',
      files: { ...PIER_BOOK, 'briefings/ferry.mdx': 'The pier was built in summer 1998.[^pier-book]' },
    },
    {
      shows: 'a day where the source gives a month',
      files: { ...PIER_BOOK, 'briefings/ferry.mdx': 'The pier was built on 3 June 1998.[^pier-book]' },
      findings: { 'briefings/ferry.mdx:9:23': '3 June 1998 is more exact than the sources cited here' },
    },
    {
      shows: 'the same in a field',
      files: { ...PIER_BOOK, 'chronology/pier.yaml': 'date: { edtf: 1998-06-03, basis: stated }\ncites: [pier-book]\norigin: background' },
      findings: { 'chronology/pier.yaml:1:15': '3 June 1998 is more exact than the sources cited here' },
    },
    {
      shows: 'a date that is uncertain in the source, but not here',
      files: {
        'references/pier-book.yaml': 'issued: 1999-05?',
        'chronology/pier.yaml': 'date: { edtf: 1999-05, basis: stated }\ncites: [pier-book]\norigin: background',
      },
      findings: { 'chronology/pier.yaml:1:15': 'May 1999 is uncertain in the sources cited here' },
    },
  ],
  *check(context) {
    const { dossier } = context;
    if (!dossier) return;
    yield* findInEach(listClaims(context), function* (claim): Generator<Finding> {
      for (const { text, verdict, at } of checkedProseDates(claim, dossier.knowledge))
        if (verdict === 'too-fine')
          yield {
            reason: `${text} is more exact than the sources cited here`,
            hint: 'Write the date no more exactly than the source does, or cite a source that gives it.',
            at,
          };
    });
    for (const { date, evidence, at } of checkedDates(context)) {
      const when = parseEdtf(date.edtf);
      const isTooSure = !isUncertain(when) && isOnlyUncertain(when, evidence.dates);
      if (judgeDate(when, evidence.dates) !== 'too-fine' && !isTooSure) continue;
      yield {
        reason: isTooSure
          ? `${context.language.dates.format(when)} is uncertain in the sources cited here`
          : `${context.language.dates.format(when)} is more exact than the sources cited here`,
        hint: isTooSure ? 'Put a question mark after the date.' : 'Write the date no more exactly than the source does.',
        at,
      };
    }
  },
});
