import { isDraft } from '#dossier/drafts.ts';
import { keyOf } from '#dossier/entry.ts';
import { defineRule } from '../rule.ts';

/** Where all briefings are drafts, a build has none: whoever looks for a page there should know why. */
export const someBriefingIsPublished = defineRule({
  id: 'some-briefing-is-published',
  severity: 'warning',
  waivable: false,
  summary: 'One briefing at least is no draft.',
  why: 'A draft shows in `npm run dev` and in nothing that is built. Where every briefing is one, the built site has no briefing at all, and nothing on it says why.',
  fix: 'Take the line `draft: true` out of a briefing that may be read.',
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
      findings: { 'briefings/what-was-decided.mdx:2:8': 'all briefings are drafts: a built site has none of them' },
    },
  ],
  *check({ entries, isComplete }) {
    const [first] = entries.briefings.toSorted((a, b) => a.data.order - b.data.order);
    // What cannot be read yet may be published once it can.
    if (!first || !isComplete || !entries.briefings.every(isDraft)) return;
    yield {
      reason: 'all briefings are drafts: a built site has none of them',
      hint: 'Take out the line "draft: true" where the briefing may be read; npm run dev shows drafts all the same.',
      at: { entry: keyOf(first), path: ['draft'] },
    };
  },
});
