import { compareNegations } from '../texts/compare-negations.ts';
import { suspectClaims } from '../texts/suspect-claims.ts';
import { defineRule } from '../rule.ts';

const REPORT = {
  'references/report.yaml':
    'digest: The council did not approve the bridge to Holm. A storm tore planks from the pier. The mayor refused to name a date for the vote.',
};

/** A sentence that loses its “not” keeps every name, date and figure. */
export const negationIsSourced = defineRule({
  id: 'negation-is-sourced',
  severity: 'warning',
  isSuspicion: true,
  needs: ['meaning'],
  summary: 'A statement negates what its sources negate, and nothing else.',
  why: 'A “not” is easily lost or added when a sentence is rewritten. All names, dates and figures stay, and the sentence says the opposite.',
  fix: 'Compare the statement with the sentence that the finding shows. If one of them says the opposite, correct the statement. If both say the same, use the words of the source.',
  examples: [
    {
      shows: 'the negation of the source',
      files: { ...REPORT, 'briefings/ferry.mdx': 'No bridge to Holm was approved by the council.[^report]' },
    },
    {
      shows: 'a verb that negates',
      files: { ...REPORT, 'briefings/ferry.mdx': 'The mayor did not name a date for the vote.[^report]' },
    },
    {
      shows: 'what a text leaves out',
      files: { ...REPORT, 'briefings/ferry.mdx': 'The article does not say that a storm tore planks from the pier.[^report]' },
    },
    {
      shows: 'a contrast',
      files: { ...REPORT, 'briefings/ferry.mdx': 'A storm tore planks from the pier, not from the ferry.[^report]' },
    },
    {
      shows: 'a lost negation',
      files: { ...REPORT, 'briefings/ferry.mdx': 'The council did approve the bridge to Holm.[^report]' },
      findings: { 'briefings/ferry.mdx:9:17': 'nothing is negated here, but report has “not approve”' },
    },
    {
      shows: 'an added negation',
      files: { ...REPORT, 'briefings/ferry.mdx': 'A storm tore no planks from the pier.[^report]' },
      findings: { 'briefings/ferry.mdx:9:14': 'here it is “no”, but report does not negate this' },
    },
    {
      shows: 'an added negation beside one that the source has, too',
      files: { ...REPORT, 'briefings/ferry.mdx': 'The mayor did not refuse to name a date for the vote.[^report]' },
      findings: { 'briefings/ferry.mdx:9:15': 'here it is “not”, but report does not negate this' },
    },
    {
      shows: 'a heading without the negation of the source',
      files: { ...REPORT, 'briefings/ferry.mdx': '## The council approved the bridge\n\nThe council did not approve the bridge.[^report]' },
      findings: { 'briefings/ferry.mdx:9:16': 'nothing is negated here, but report has “not approve”' },
    },
  ],
  check: (context) => suspectClaims(context, compareNegations),
});
