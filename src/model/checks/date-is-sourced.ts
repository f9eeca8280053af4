import { formatEdtf, readEdtf } from '#lib/edtf-date.ts';
import { judgeDate } from '../evidence.ts';
import { checkedDates, checkedProseDates } from './dates.ts';
import type { Rule } from './rule.ts';

/** A date, in prose or in a field, is one that a cited source states or that its words resolve to. */
export const dateIsSourced: Rule = {
  id: 'date-is-sourced',
  severity: 'error',
  summary: 'Every date is one that a cited source gives.',
  why: 'When something happened is as much a claim as what happened. A date that no cited source gives was worked out by nobody, or misread.',
  mend: 'Correct the date, or cite the source that gives it. A reference gives the dates in its title, digest and quotations and its day of issue; a passage gives those in its digest and under "dates".',
  examples: [
    {
      shows: 'the date to which the article’s words were resolved',
      files: { 'briefings/ferry.mdx': 'The council voted on 4 March 2020.[^p1]' },
    },
    {
      shows: 'the same without its year, and coarser',
      files: { 'briefings/ferry.mdx': 'It voted on 4 March.[^p1] That was in March 2020.[^p1]' },
    },
    {
      shows: 'a reference’s day of issue',
      files: {
        'references/gazette-2020.yaml': 'issued: 2020-02-01',
        'briefings/ferry.mdx': 'The paper told of it on 1 February 2020.[^gazette-2020]',
      },
    },
    {
      shows: 'a day that the source does not give',
      files: { 'briefings/ferry.mdx': 'The council voted on 3 March 2020.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:22': 'no source cited here gives the date 3 March 2020' },
    },
    {
      shows: 'the date of an event that its sources do not give',
      files: { 'chronology/late-ferry.yaml': 'date: { edtf: 2020-02-01, basis: stated }\ncites: [p1]' },
      findings: { 'chronology/late-ferry.yaml:1:15': 'no source cited here gives the date 1 February 2020' },
    },
  ],
  *check(context) {
    for (const { text, verdict, at } of checkedProseDates(context))
      if (verdict === 'unsourced')
        yield {
          reason: `no source cited here gives the date ${text}`,
          hint: 'Correct the date, or cite the source that gives it. A source gives the dates of its digest and its day of issue, a passage also those under "dates".',
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
