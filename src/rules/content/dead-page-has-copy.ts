import { keyOf } from '#dossier/entry.ts';
import { defineRule } from '../rule.ts';

/** Readers can still read a page that is gone in a copy. */
export const deadPageHasCopy = defineRule({
  id: 'dead-page-has-copy',
  severity: 'warning',
  summary: 'Every reference whose page is gone names an archived copy.',
  why: 'Readers cannot verify what rests on a page that no longer opens. A copy lets them look for themselves.',
  fix: 'Look for a copy in a public web archive and write its address as `archived`. If there is none, cite another source, or waive the rule and say that there is none.',
  examples: [
    {
      shows: 'a page that is gone, with its copy',
      files: {
        'references/gazette-2020.yaml':
          'issued: 2020-03-03\ndead: 2024-05-06\narchived: https://archive.example.org/gazette\narchivedOn: 2020-03-07\ndigest: A subsidy, public money, keeps the ferry going. The paper printed the report of the vote on its front page.',
      },
    },
    {
      shows: 'a page that is gone without a copy',
      files: {
        'references/gazette-2020.yaml':
          'issued: 2020-03-03\ndead: 2024-05-06\ndigest: A subsidy, public money, keeps the ferry going. The paper printed the report of the vote on its front page.',
      },
      findings: { 'references/gazette-2020.yaml:2:7': 'the page is gone, and no archived copy is named' },
    },
  ],
  *check({ entries }) {
    for (const reference of entries.references)
      if (reference.data.dead !== undefined && reference.data.archived === undefined)
        yield {
          reason: 'the page is gone, and no archived copy is named',
          hint: 'Write the address of an archived copy as "archived", or waive this rule and say that there is none.',
          at: { entry: keyOf(reference), path: ['dead'] },
        };
  },
});
