import { compareQuantities } from '../texts/compare-quantities.ts';
import { suspectClaims } from '../texts/suspect-claims.ts';
import { defineRule } from '../rule.ts';

const REPORT = {
  'references/report.yaml':
    'digest: Some members of the council left before the vote. The ferry carried post and passengers. Only islanders may vote on the bridge.',
};

/** “Some” becomes “all” in the shortest of rewrites. */
export const quantifierIsSourced = defineRule({
  id: 'quantifier-is-sourced',
  severity: 'warning',
  isSuspicion: true,
  needs: ['meaning'],
  summary: 'Words such as “all” or “only” stand in a statement where its sources have them.',
  why: '“Some members left” and “all members left” have the same names, dates and figures. An added “only” says something about everybody else, of whom the source may know nothing.',
  fix: 'Compare the statement with the sentence that the finding shows. Use the quantity of the source, or leave it out.',
  examples: [
    {
      shows: 'the quantity of the source',
      files: { ...REPORT, 'briefings/ferry.mdx': 'Several members of the council left before the vote.[^report]' },
    },
    {
      shows: 'no quantity on either side',
      files: { ...REPORT, 'briefings/ferry.mdx': 'The ferry carried passengers and post.[^report]' },
    },
    {
      shows: 'another quantity',
      files: { ...REPORT, 'briefings/ferry.mdx': 'Most members of the council left before the vote.[^report]' },
      findings: { 'briefings/ferry.mdx:9:1': 'here it is “Most”, but report has “Some”' },
    },
    {
      shows: 'an added “only”',
      files: { ...REPORT, 'briefings/ferry.mdx': 'The ferry carried only post and passengers.[^report]' },
      findings: { 'briefings/ferry.mdx:9:19': 'here it is “only”, but report does not say so' },
    },
    {
      shows: 'a lost “only”',
      files: { ...REPORT, 'briefings/ferry.mdx': 'Islanders may vote on the bridge.[^report]' },
      findings: { 'briefings/ferry.mdx:9:1': 'report has “Only” here, but the statement does not' },
    },
    {
      shows: 'another quantity in a heading',
      files: { ...REPORT, 'briefings/ferry.mdx': '## Most members left before the vote\n\nSome members left before the vote.[^report]' },
      findings: { 'briefings/ferry.mdx:9:4': 'here it is “Most”, but report has “Some”' },
    },
  ],
  check: (context) => suspectClaims(context, compareQuantities),
});
