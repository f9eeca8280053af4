import { findProseDates } from '#lib/dates/prose-dates.ts';
import { occurrenceAt } from '../texts/authored-texts.ts';
import { listOurTexts } from '../texts/list-texts.ts';
import { defineRule } from '../rule.ts';

/** A date in a text exists. The schema checks dates in fields, and reports them under this rule. */
export const dateIsPossible = defineRule({
  id: 'date-is-possible',
  severity: 'error',
  summary: 'Every date exists in the calendar.',
  why: 'A day that does not exist is a slip, and readers who find one slip doubt every other date.',
  fix: 'Look up the date in the source and correct it. An interval begins before it ends. If a date is not known exactly, write only what is known, such as 2020-03.',
  examples: [
    { shows: 'a leap day', files: { 'references/gazette-2020.yaml': 'digest: The ferry was late on 29 February 2020.' } },
    {
      shows: 'a day in prose that does not exist',
      files: { 'references/gazette-2020.yaml': 'digest: The ferry was late on 30 February 2020.' },
      findings: { 'references/gazette-2020.yaml:1:31': 'there is no 30 February 2020' },
    },
    {
      shows: 'a day in a field that does not exist',
      files: { 'chronology/late-ferry.yaml': 'date: { edtf: 2021-02-29, basis: stated }' },
      findings: { 'chronology/late-ferry.yaml:1:15': 'date.edtf: there is no 29 February 2021' },
    },
    {
      shows: 'an interval that ends before it begins',
      files: { 'chronology/late-ferry.yaml': 'date: { edtf: 2020-03-04/2020-03-01, basis: stated }' },
      findings: {
        'chronology/late-ferry.yaml:1:15': 'date.edtf: "2020-03-04/2020-03-01" ends before it begins: the earlier date comes first',
      },
    },
  ],
  *check(context) {
    for (const { text, at } of listOurTexts(context))
      for (const { start, end, date } of findProseDates(text))
        if (!date.ok)
          yield {
            reason: date.reason,
            hint: 'Look up the date in the source and correct it.',
            at: { ...at, find: occurrenceAt(text, start, end) },
          };
  },
});
