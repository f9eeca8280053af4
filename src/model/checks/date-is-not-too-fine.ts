import { formatEdtf, isUncertain, readEdtf } from '#lib/edtf-date.ts';
import { isOnlyUncertain, judgeDate } from '../evidence.ts';
import { checkedDates, checkedProseDates } from './dates.ts';
import type { Rule } from './rule.ts';

/** We claim to know no date more exactly, or more surely, than our sources do. */
export const dateIsNotTooFine: Rule = {
  id: 'date-is-not-too-fine',
  severity: 'error',
  summary: 'No date is finer, or surer, than what the cited sources support.',
  *check(context) {
    for (const { text, verdict, at } of checkedProseDates(context))
      if (verdict === 'too-fine')
        yield {
          reason: `${text} is finer than what the sources cited here give`,
          hint: 'Write the date as coarsely as the source does, or cite one that gives it so exactly.',
          at,
        };
    for (const { date, evidence, at } of checkedDates(context)) {
      const when = readEdtf(date.edtf);
      const isTooSure = !isUncertain(when) && isOnlyUncertain(when, evidence);
      if (judgeDate(when, evidence) !== 'too-fine' && !isTooSure) continue;
      yield {
        reason: isTooSure
          ? `${formatEdtf(when)} is uncertain in the sources cited here`
          : `${formatEdtf(when)} is finer than what the sources cited here give`,
        hint: isTooSure ? 'Put a question mark behind the date.' : 'Write the date as coarsely as the source does.',
        at,
      };
    }
  },
};
