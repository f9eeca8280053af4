import { keyOf } from '#dossier/entry.ts';
import { defineRule } from '../rule.ts';

/** A page that is gone can still be read in a copy. */
export const deadPageHasCopy = defineRule({
  id: 'dead-page-has-copy',
  severity: 'warning',
  summary: 'A reference whose page is gone names an archived copy.',
  why: 'What rests on a page that nobody can open any more can only be believed. A copy lets readers look for themselves.',
  fix: 'Look for a copy in a public web archive and write its address as `archived`. Where there is none, rest the statements on another source, or waive the rule with that reason.',
  examples: [
    {
      shows: 'a page that is gone, with its copy',
      files: {
        'references/gazette-2020.yaml':
          'issued: 2020-03-05\ndead: 2024-05-06\narchived: https://archive.example.org/gazette\narchivedOn: 2020-03-07\ndigest: A subsidy, public money, keeps the ferry going. The paper printed the report of the vote on its front page.',
      },
    },
    {
      shows: 'a page that is gone without a copy',
      files: {
        'references/gazette-2020.yaml':
          'issued: 2020-03-05\ndead: 2024-05-06\ndigest: A subsidy, public money, keeps the ferry going. The paper printed the report of the vote on its front page.',
      },
      findings: { 'references/gazette-2020.yaml:2:7': 'the page was found to be gone, and no copy is named' },
    },
  ],
  *check({ entries }) {
    for (const reference of entries.references)
      if (reference.data.dead !== undefined && reference.data.archived === undefined)
        yield {
          reason: 'the page was found to be gone, and no copy is named',
          hint: 'Write the address of an archived copy as archived, or waive this rule with the reason why there is none.',
          at: { entry: keyOf(reference), path: ['dead'] },
        };
  },
});
