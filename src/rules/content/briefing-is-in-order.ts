import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { keyOf } from '#dossier/entry.ts';
import { defineRule } from '../rule.ts';

/** Briefings have an order of their own, and dates in the right order. */
export const briefingIsInOrder = defineRule({
  id: 'briefing-is-in-order',
  severity: 'error',
  summary: 'No two briefings have the same `order`, and none was updated before it was published.',
  why: 'Readers go from one briefing to the next in this order. An update dated before the first publication looks like a mistake.',
  fix: 'Give each briefing an `order` of its own, and correct the dates.',
  examples: [
    {
      shows: 'an update after publication',
      files: { 'briefings/ferry.mdx': '---\npublished: 2024-05-01\nupdated: 2024-05-03\n---\n\nThe ferry stays.[^p1]' },
    },
    {
      shows: 'an update before publication',
      files: { 'briefings/ferry.mdx': '---\npublished: 2024-05-03\nupdated: 2024-05-01\n---\n\nThe ferry stays.[^p1]' },
      findings: { 'briefings/ferry.mdx:3:10': 'the briefing was updated on 1 May 2024, before it was published on 3 May 2024' },
    },
    {
      shows: 'two briefings with the same order',
      files: { 'briefings/ferry.mdx': '---\norder: 1\n---\n\nThe ferry stays.[^p1]' },
      findings: { 'briefings/what-was-decided.mdx:6:8': 'the order 1 is already taken by briefings/ferry' },
    },
  ],
  *check({ entries, language: { dates } }) {
    const formatDay = (day: string) => dates.format(parseEdtf(day));
    const byOrder = new Map<number, string>();
    for (const briefing of entries.briefings) {
      const { order, published, updated } = briefing.data;
      const twin = byOrder.get(order);
      if (twin !== undefined)
        yield {
          reason: `the order ${order} is already taken by briefings/${twin}`,
          hint: `The next free one is ${Math.max(...entries.briefings.map(({ data }) => data.order)) + 1}.`,
          at: { entry: keyOf(briefing), path: ['order'] },
        };
      byOrder.set(order, briefing.id);
      if (updated !== undefined && updated < published)
        yield {
          reason: `the briefing was updated on ${formatDay(updated)}, before it was published on ${formatDay(published)}`,
          hint: 'Correct one of the two days.',
          at: { entry: keyOf(briefing), path: ['updated'] },
        };
    }
  },
});
