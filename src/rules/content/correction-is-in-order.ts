import type { IsoDay } from '#lib/dates/calendar.ts';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { withoutTime } from '#lib/dates/moments.ts';
import { correctionsOf } from '#dossier/corrections.ts';
import { keyOf, listEntries } from '#dossier/entry.ts';
import { defineRule } from '../rule.ts';

/** Corrections come after what they correct, the newest first. */
export const correctionIsInOrder = defineRule({
  id: 'correction-is-in-order',
  severity: 'error',
  summary: 'No correction is older than what it corrects, and the newest correction of an entry comes first.',
  why: 'Returning readers look whether what they read was corrected. A correction dated before publication looks like a mistake, and a newer one below an older one is overlooked.',
  fix: 'Correct the day: it is no earlier than the day of the article and, in a briefing, no earlier than `published`. Put the newest correction first.',
  examples: [
    {
      shows: 'corrections of a briefing, the newest first',
      files: {
        'briefings/ferry.mdx':
          '---\npublished: 2020-05-01\ncorrections:\n  - { date: 2020-05-09, was: It left., now: The ferry stays., why: It stays. }\n  - { date: 2020-05-01, was: It sank., now: It left., why: It did not sink. }\n---\n\nThe ferry stays.[^p1]',
      },
    },
    {
      shows: 'a correction before publication',
      files: {
        'briefings/ferry.mdx':
          '---\npublished: 2020-05-01\ncorrections:\n  - { date: 2020-04-30, was: It left., now: The ferry stays., why: It stays. }\n---\n\nThe ferry stays.[^p1]',
      },
      findings: { 'briefings/ferry.mdx:4:13': 'the correction is dated 30 April 2020, before the briefing was published on 1 May 2020' },
    },
    {
      shows: 'a correction before the article',
      files: { 'glossary/pier.yaml': 'term: pier\ncorrections: [{ date: 2020-03-03, was: jetty, now: pier, why: It is one. }]' },
      findings: { 'glossary/pier.yaml:2:23': 'the correction is dated 3 March 2020, before the day of the article, 4 March 2020' },
    },
    {
      shows: 'an older correction above a newer one',
      files: {
        'glossary/pier.yaml':
          'term: pier\naltLabels: [jetty]\ncorrections:\n  - { date: 2020-05-01, was: quay, now: pier, why: It is one. }\n  - { date: 2020-05-09, was: jetty, now: pier, why: It is one. }',
      },
      findings: { 'glossary/pier.yaml:5:13': 'the correction is dated 9 May 2020, but the one above it is dated 1 May 2020' },
    },
  ],
  *check({ entries, language: { dates } }) {
    const formatDay = (day: IsoDay) => dates.format(parseEdtf(day));
    const [article] = entries.articles;
    const asOf = article && withoutTime(article.data.asOf);
    for (const entry of listEntries(entries)) {
      const published = 'published' in entry.data ? entry.data.published : undefined;
      for (const [index, { date }] of correctionsOf(entry).entries()) {
        const at = { entry: keyOf(entry), path: ['corrections', index, 'date'] };
        const above = correctionsOf(entry)[index - 1]?.date;
        if (published !== undefined && date < published)
          yield {
            reason: `the correction is dated ${formatDay(date)}, before the briefing was published on ${formatDay(published)}`,
            hint: 'Correct one of the two days.',
            at,
          };
        else if (asOf !== undefined && date < asOf)
          yield {
            reason: `the correction is dated ${formatDay(date)}, before the day of the article, ${formatDay(asOf)}`,
            hint: 'Correct the day: an explainer is no older than its article.',
            at,
          };
        if (above !== undefined && date > above)
          yield {
            reason: `the correction is dated ${formatDay(date)}, but the one above it is dated ${formatDay(above)}`,
            hint: 'Put the newest correction first.',
            at,
          };
      }
    }
  },
});
