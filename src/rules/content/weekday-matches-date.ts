import { parseEdtf, type EdtfDate } from '#lib/dates/edtf-date.ts';
import type { Dates } from '#locales/parts/dates.ts';
import { valueAt } from '#lib/yaml/yaml-text.ts';
import type { Dated } from '#schemas/fields/dated.ts';
import { keyOf, listEntries, type DataPath, type Entry } from '#dossier/entry.ts';
import { textsInData } from '#dossier/parse/walk-data.ts';
import { occurrenceAt } from '../texts/authored-texts.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { memoizeTexts } from '../texts/memoize-texts.ts';
import { listOurTexts } from '../texts/list-texts.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A weekday named with a date is the weekday of that date, also in the article’s words for a date. */
export const weekdayMatchesDate = defineRule({
  id: 'weekday-matches-date',
  severity: 'error',
  summary: 'A weekday named with a date is the weekday of that date.',
  why: 'A weekday beside a date confirms it. If the two disagree, one of them is wrong, and readers cannot know which.',
  fix: 'Look up in the source which of the two is right, and correct the other.',
  examples: [
    { shows: 'a weekday and its date', files: { 'briefings/ferry.mdx': 'The council voted on Wednesday, 4 March 2020.[^p1]' } },
    {
      shows: 'a weekday with a date that has no year',
      files: { 'briefings/ferry.mdx': 'The council voted on Tuesday 4 March.[^p1]' },
    },
    {
      shows: 'another weekday',
      files: { 'briefings/ferry.mdx': 'The council voted on Thursday, 4 March 2020.[^p1]' },
      findings: { 'briefings/ferry.mdx:9:22': '4 March 2020 was a Wednesday, not a Thursday' },
    },
    {
      shows: 'the article’s weekday, resolved to a day with another weekday',
      files: { 'articles/ferry-vote.yaml': 'publishedAt: { edtf: 2020-03-04, basis: resolved, words: on Thursday }' },
      findings: { 'articles/ferry-vote.yaml:1:22': '4 March 2020 was a Wednesday, not a Thursday' },
    },
  ],
  *check(context) {
    const { dates } = context.language;
    yield* findInEach(listOurTexts(context), (text) => findWrong(text, context.language));
    for (const entry of listEntries(context.entries))
      for (const { date, path } of datesOf(entry)) {
        const [weekday] = date.basis === 'resolved' ? dates.findWeekdays(date.words) : [];
        if (weekday) yield* compare(weekday.text, parseEdtf(date.edtf), { entry: keyOf(entry), path: [...path, 'edtf'] }, dates);
      }
  },
});

const findWrong = memoizeTexts(function* ({ text, at }, { dates }): Generator<Finding> {
  for (const { start, end, weekday, date, yearless } of dates.find(text))
    if (weekday && date.ok && !yearless) yield* compare(weekday, date.value, { ...at, find: occurrenceAt(text, start, end) }, dates);
});

function* compare(named: string, date: EdtfDate, at: Finding['at'], { format, weekdayOf }: Dates) {
  const first = date.earliest;
  if (date.kind !== 'point' || date.point.precision !== 'day' || weekdayOf(first) === named) return;
  yield { reason: `${format(date)} was a ${weekdayOf(first)}, not a ${named}`, hint: 'Correct the weekday or the date.', at };
}

/** The dates in the data of an entry. */
function* datesOf(entry: Entry): Generator<{ date: Dated; path: DataPath }> {
  for (const field of textsInData(entry)) {
    if (field.key !== 'edtf') continue;
    const path = field.path.slice(0, -1);
    const date = valueAt(entry.data, path);
    if (date && typeof date === 'object' && 'basis' in date) yield { date: date as Dated, path };
  }
}
