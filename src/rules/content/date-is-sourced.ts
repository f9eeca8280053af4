import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { findYearlessDay, judgeDate, recordedText, type YearlessDay } from '#dossier/evidence.ts';
import { isQuoted, occurrenceAt } from '../texts/authored-texts.ts';
import { evidenceOf, listClaims } from '../texts/claims.ts';
import { checkedDates, checkedProseDates } from '../texts/checked-dates.ts';
import type { Finding } from '../finding.ts';
import { memoizeFindings } from '../texts/memoize-claims.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { defineRule } from '../rule.ts';

/** A date, in prose or in a field, is one that a cited source gives. */
export const dateIsSourced = defineRule({
  id: 'date-is-sourced',
  severity: 'error',
  summary: 'Every date is one that a cited source gives.',
  why: 'When something happened is as much a claim as what happened. A date that no cited source gives is a guess or a misreading.',
  fix: 'Correct the date, or cite the source that gives it. A reference gives the dates in its title, digest and quotations and its day of issue; a passage gives those in its digest and under "dates".',
  examples: [
    {
      shows: 'the date to which the article’s words were resolved',
      files: { 'briefings/ferry.mdx': 'The council voted on 4 March 2020.[^p1]' },
    },
    {
      shows: 'its weekday alone',
      files: { 'briefings/ferry.mdx': 'The council voted on that Wednesday.[^p1]' },
    },
    {
      shows: 'the same date without its year, and a less exact one',
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
      shows: 'a day without a year in the source, beside one with its year',
      files: {
        'references/report.yaml': 'digest: The council met on 27 February 2020. Talks began on 1 March.',
        'briefings/ferry.mdx': 'Talks began on 1 March 2020.[^report]',
      },
    },
    {
      shows: 'a day without a year, as the source gives it',
      files: {
        'references/report.yaml': 'digest: Talks began on 1 March.',
        'briefings/ferry.mdx': 'Talks began on 1 March.[^report]',
      },
    },
    {
      shows: 'a year that the source does not show',
      files: {
        'references/report.yaml': 'digest: Talks began on 1 March.',
        'briefings/ferry.mdx': 'Talks began on 1 March 2020.[^report]',
      },
      findings: { 'briefings/ferry.mdx:9:16': 'no source cited here gives the date 1 March 2020' },
    },
    {
      shows: 'a day that the source does not give',
      files: { 'briefings/ferry.mdx': 'The council voted on 3 March 2020.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:22': 'no source cited here gives the date 3 March 2020' },
    },
    {
      shows: 'a weekday that matches no date of the source',
      files: { 'briefings/ferry.mdx': 'The council voted on Thursday.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:22': 'no source cited here gives a Thursday' },
    },
    {
      shows: 'the date of an event that its sources do not give',
      files: { 'chronology/late-ferry.yaml': 'date: { edtf: 2020-02-01, basis: stated }\ncites: [p1]' },
      findings: { 'chronology/late-ferry.yaml:1:15': 'no source cited here gives the date 1 February 2020' },
    },
  ],
  *check(context) {
    const { dossier } = context;
    if (!dossier) return;
    yield* findInEach(listClaims(context), function* (claim): Generator<Finding> {
      for (const { text, verdict, yearless, at } of checkedProseDates(claim, dossier.knowledge))
        if (verdict === 'unsourced')
          yield {
            reason: `no source cited here gives the date ${text}`,
            hint: yearless
              ? `${describeYearless(yearless)} Or leave the year out here.`
              : 'Correct the date, or cite the source that gives it. A reference gives the dates in its digest and its day of issue; a passage also gives those under "dates".',
            at,
          };
    });
    yield* findInEach(listClaims(context), (claim) => findUnsourcedWeekdays(claim, dossier.knowledge));
    for (const { date, evidence, at } of checkedDates(context)) {
      const when = parseEdtf(date.edtf);
      if (judgeDate(when, evidence.dates) !== 'unsourced') continue;
      const yearless = findYearlessDay(when, evidence);
      yield {
        reason: `no source cited here gives the date ${context.language.dates.format(when)}`,
        hint: yearless ? describeYearless(yearless) : 'Correct the date, or cite the source that gives it.',
        at,
      };
    }
  },
});

const describeYearless = ({ source, text }: YearlessDay): string =>
  `“${text}” stands in ${source} without a year. Correct the date, or add the year to the digest if the source shows it.`;

/** Weekdays without a date that no cited source names, and that are those of no day in a cited source or in the text itself. */
const findUnsourcedWeekdays = memoizeFindings(function* (claim, knowledge): Generator<Finding> {
  const { dates: calendar } = knowledge.language;
  const { text, cites, at } = claim;
  const named = calendar.findWeekdays(text);
  if (named.length === 0) return;
  const dates = calendar.find(text);
  const own = dates.flatMap(({ date, yearless }) => (date.ok && !yearless ? [date.value] : []));
  const days = [...evidenceOf(claim, knowledge).dates, ...own].filter(({ earliest, latest }) => earliest === latest);
  const given = new Set<string>(days.map(({ earliest }) => calendar.weekdayOf(earliest)));
  const sources = cites.flatMap((id) => knowledge.sources.get(id) ?? []);
  for (const { start: index, end, text: weekday } of named) {
    // weekday-matches-date looks at the weekday of a date, with which the date begins.
    if (given.has(weekday) || dates.some(({ start }) => start === index)) continue;
    if (sources.some((source) => recordedText(source).includes(weekday)) || isQuoted(text, index, end)) continue;
    yield {
      reason: `no source cited here gives a ${weekday}`,
      hint: 'Correct the weekday, or cite the source that gives it, or a date that fell on it.',
      at: { ...at, find: occurrenceAt(text, index, end) },
    };
  }
});
