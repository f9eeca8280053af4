import { isDraft } from '#dossier/drafts.ts';
import { keyOf } from '#dossier/entry.ts';
import { defineRule } from '../rule.ts';

/** Where all briefings are drafts, the built site has none: the editor should know why. */
export const someBriefingIsPublished = defineRule({
  id: 'some-briefing-is-published',
  severity: 'warning',
  waivable: false,
  summary: 'At least one briefing is not a draft.',
  why: 'A draft shows only in `npm run dev`. If every briefing is a draft, the built site has no briefings, and nothing on it says why.',
  fix: 'Remove the line `draft: true` from a briefing that is ready.',
  examples: [
    {
      shows: 'a draft beside a briefing that is published',
      files: { 'briefings/ferry.mdx': '---\ndraft: true\n---\n\nThe ferry stays.[^p1]' },
    },
    {
      shows: 'drafts only',
      files: {
        'briefings/what-was-decided.mdx': '---\ndraft: true\norder: 1\n---\n\nThe ferry stays.[^p1]',
        'briefings/ferry.mdx': '---\norder: 2\ndraft: true\n---\n\nThe mayor spoke.[^p2]',
      },
      findings: { 'briefings/what-was-decided.mdx:2:8': 'all briefings are drafts, so the built site has none' },
    },
  ],
  *check({ entries, isComplete }) {
    const [first] = entries.briefings.toSorted((a, b) => a.data.order - b.data.order);
    // A file that cannot be read may hold a published briefing.
    if (!first || !isComplete || !entries.briefings.every(isDraft)) return;
    yield {
      reason: 'all briefings are drafts, so the built site has none',
      hint: 'Remove the line "draft: true" from a briefing that is ready. npm run dev shows drafts, too.',
      at: { entry: keyOf(first), path: ['draft'] },
    };
  },
});
