import type { IsoDay } from '#lib/dates/calendar.ts';
import { isBefore } from '#lib/dates/page-dates.ts';
import { correctionsOf } from '#dossier/corrections.ts';
import { keyOf, listEntries, type DataPath, type Entries, type EntryKey } from '#dossier/entry.ts';
import { occurrenceAt } from '../texts/authored-texts.ts';
import { listOurTexts } from '../texts/list-texts.ts';
import type { Finding } from '../finding.ts';
import { findInEach } from '../texts/find-in-each.ts';
import { defineRule } from '../rule.ts';

/** A clock that shows an earlier day is wrong, and tells nothing about the content. */
const EARLIEST_TODAY: IsoDay = '2026-01-01';

/** A date in a text exists. The schema checks dates in fields, and reports them under this rule. */
export const dateIsPossible = defineRule({
  id: 'date-is-possible',
  severity: 'error',
  summary: 'Every date exists in the calendar, and the dates of a page are in a possible order.',
  why: 'A day that does not exist is a slip, and readers who find one slip doubt every other date.',
  fix: 'Look up the date in the source and correct it. An interval begins before it ends; a page appears before it is read, copied or found to be gone, and none of that is still to come. If a date is not known exactly, write only what is known, such as 2020-03.',
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
      shows: 'a page that was read before it appeared',
      files: { 'references/gazette-2020.yaml': 'issued: 2020-03-04\naccessed: 2020-03-01' },
      findings: {
        'references/gazette-2020.yaml:2:11': 'accessed: the page was read before it appeared, according to "issued": 2020-03-04',
      },
    },
    {
      shows: 'a copy that will be made next year',
      today: '2026-12-01',
      files: { 'references/gazette-2020.yaml': 'archived: https://archive.example.org/1\narchivedOn: 2027-02-01' },
      findings: { 'references/gazette-2020.yaml:2:13': '2027-02-01 is still to come' },
    },
    {
      shows: 'a briefing that appeared before the article',
      files: { 'briefings/ferry.mdx': '---\npublished: 1920-04-01\n---\n\nThe ferry stays.[^p1]' },
      findings: { 'briefings/ferry.mdx:2:12': 'the briefing appeared before the article that it explains, which is as of 2020-03-04' },
    },
    {
      shows: 'an article that is as of a day after its publication',
      files: { 'articles/ferry-vote.yaml': 'publishedAt: { edtf: 2020-03-04, basis: stated }\nasOf: 2020-03-09' },
      findings: {
        'articles/ferry-vote.yaml:2:7':
          'asOf: the article cannot know what came after its publication, according to "publishedAt": 2020-03-04',
      },
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
    yield* findInEach(listOurTexts(context), function* ({ text, at }): Generator<Finding> {
      for (const { start, end, date } of context.language.dates.find(text))
        if (!date.ok)
          yield {
            reason: date.reason,
            hint: 'Look up the date in the source and correct it.',
            at: { ...at, find: occurrenceAt(text, start, end) },
          };
    });
    const { entries, today } = context;
    const [article] = entries.articles;
    for (const briefing of entries.briefings)
      if (article && isBefore(briefing.data.published, article.data.asOf))
        yield {
          reason: `the briefing appeared before the article that it explains, which is as of ${article.data.asOf}`,
          hint: 'Write the day on which the briefing was first published.',
          at: { entry: keyOf(briefing), path: ['published'] },
        };
    if (today === undefined || today < EARLIEST_TODAY) return;
    for (const { entry, path, edtf } of pastDates(entries))
      if (isBefore(today, edtf))
        yield { reason: `${edtf} is still to come`, hint: 'Write the day on which it happened.', at: { entry, path } };
  },
});

/** The dates in fields of what has happened: publications, readings, copies, corrections. */
function* pastDates(entries: Entries): Generator<{ entry: EntryKey; path: DataPath; edtf: string }> {
  for (const article of entries.articles) {
    yield { entry: keyOf(article), path: ['publishedAt', 'edtf'], edtf: article.data.publishedAt.edtf };
    yield { entry: keyOf(article), path: ['asOf'], edtf: article.data.asOf };
  }
  for (const reference of entries.references)
    for (const field of ['issued', 'accessed', 'archivedOn', 'dead'] as const) {
      const edtf = reference.data[field];
      if (edtf !== undefined) yield { entry: keyOf(reference), path: [field], edtf };
    }
  for (const briefing of entries.briefings)
    for (const field of ['published', 'updated'] as const) {
      const edtf = briefing.data[field];
      if (edtf !== undefined) yield { entry: keyOf(briefing), path: [field], edtf };
    }
  for (const entry of listEntries(entries))
    for (const [index, { date }] of correctionsOf(entry).entries())
      yield { entry: keyOf(entry), path: ['corrections', index, 'date'], edtf: date };
}
