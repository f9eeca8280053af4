import { compareModality } from '../texts/compare-modality.ts';
import { suspectClaims } from '../texts/suspect-claims.ts';
import { defineRule } from '../rule.ts';

const REPORT = {
  'references/report.yaml':
    'digest: The mayor said that the council was considering a bridge to Holm. The ferry would stop in winter. A new pier might follow.',
};

/** “Might” and “will” are one word apart. */
export const modalityIsSourced = defineRule({
  id: 'modality-is-sourced',
  severity: 'warning',
  isSuspicion: true,
  needs: ['meaning'],
  summary: 'What a source calls possible, a statement calls possible; what it says will happen, a statement says will happen.',
  why: 'Who considers a step has not decided on it. “Would” for “might” turns a possibility into an announcement, and “might” for “would” takes one back.',
  fix: 'Compare the statement with the sentence that the finding shows, and say it as firmly as the source, not more and not less.',
  examples: [
    {
      shows: 'a possibility in other words',
      files: { ...REPORT, 'briefings/ferry.mdx': 'The council might build a bridge to Holm, the mayor said.[^report]' },
    },
    { shows: 'the same verb', files: { ...REPORT, 'briefings/ferry.mdx': 'In winter the ferry would stop.[^report]' } },
    {
      shows: 'a possibility that became certain',
      files: { ...REPORT, 'briefings/ferry.mdx': 'The council would build a bridge to Holm, the mayor said.[^report]' },
      findings: { 'briefings/ferry.mdx:9:13': 'here it is “would”, but report has “considering”' },
    },
    {
      shows: 'something certain that became possible',
      files: { ...REPORT, 'briefings/ferry.mdx': 'In winter the ferry might stop.[^report]' },
      findings: { 'briefings/ferry.mdx:9:21': 'here it is “might”, but report has “would”' },
    },
    {
      shows: 'a possibility that became certain in a heading',
      files: {
        ...REPORT,
        'briefings/ferry.mdx':
          '## The council would build a bridge to Holm\n\nThe council might build a bridge to Holm, the mayor said.[^report]',
      },
      findings: { 'briefings/ferry.mdx:9:16': 'here it is “would”, but report has “considering”' },
    },
  ],
  check: (context) => suspectClaims(context, compareModality),
});
