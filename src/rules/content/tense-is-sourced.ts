import { compareTense } from '../texts/compare-tense.ts';
import { suspectClaims } from '../texts/suspect-claims.ts';
import { defineRule } from '../rule.ts';

const REPORT = {
  'references/report.yaml':
    'digest: The members of the council were to meet at the harbour on Friday. The old ferry sailed to Holm for the last time.',
};

/** News writes about plans, and readers remember events. */
export const tenseIsSourced = defineRule({
  id: 'tense-is-sourced',
  severity: 'warning',
  isSuspicion: true,
  needs: ['meaning', 'tense'],
  summary: 'What a source calls planned, a statement does not call done, nor the other way round.',
  why: 'A report from the morning says what was to happen that day. Whether it did, the report cannot know.',
  fix: 'Compare the statement with the sentence that the finding shows. Say “was to meet” for a plan, or cite a source that says that it happened.',
  examples: [
    {
      shows: 'a plan in other words',
      files: { ...REPORT, 'briefings/ferry.mdx': 'The members of the council planned to meet at the harbour.[^report]' },
    },
    { shows: 'something done', files: { ...REPORT, 'briefings/ferry.mdx': 'For the last time, the old ferry sailed to Holm.[^report]' } },
    {
      shows: 'a plan that became fact',
      files: { ...REPORT, 'briefings/ferry.mdx': 'The members of the council met at the harbour.[^report]' },
      findings: { 'briefings/ferry.mdx:9:28': 'here it is “met”, but report has “were to meet”' },
    },
    {
      shows: 'a fact that became a plan',
      files: { ...REPORT, 'briefings/ferry.mdx': 'The old ferry was to sail to Holm for the last time.[^report]' },
      findings: { 'briefings/ferry.mdx:9:15': 'here it is “was to sail”, but report has “sailed”' },
    },
  ],
  check: (context) => suspectClaims(context, compareTense),
});
