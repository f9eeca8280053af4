import { formatEdtf, readEdtf } from '#lib/edtf-date.ts';
import { judgeDate } from '../evidence.ts';
import { checkedDates, checkedProseDates } from './dates.ts';
import type { Rule } from './rule.ts';

/** A date, in prose or in a field, is one that a cited source states or that its words resolve to. */
export const dateIsSourced: Rule = {
  id: 'date-is-sourced',
  severity: 'error',
  summary: 'Every date is one that a cited source gives.',
  *check(context) {
    for (const { text, verdict, at } of checkedProseDates(context))
      if (verdict === 'unsourced')
        yield {
          reason: `no source cited here gives the date ${text}`,
          hint: 'Correct the date, or cite the source that gives it; a source gives the dates of its digest, its day of issue, and a passage those under "dates".',
          at,
        };
    for (const { date, evidence, at } of checkedDates(context)) {
      const when = readEdtf(date.edtf);
      if (judgeDate(when, evidence) !== 'unsourced') continue;
      yield {
        reason: `no source cited here gives the date ${formatEdtf(when)}`,
        hint: 'Correct the date, or cite the source that gives it.',
        at,
      };
    }
  },
};
