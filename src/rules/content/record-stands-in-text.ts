import { isVerbatim, normaliseQuotation } from '#lib/language/quotations.ts';
import { keyOf } from '#dossier/entry.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

const withText = (text: string) => `passages:
  - { id: p1, digest: The council voted., text: "${text}", dates: [{ of: the vote, date: { edtf: 2020-03-04, basis: resolved, words: on Wednesday } }] }
  - { id: p2, digest: The mayor spoke., quotations: [{ text: a lifeline, speaker: ada-quill }], text: "It is “a lifeline”, the mayor says." }`;

/** Where a newsroom keeps the text of its article, the record is checked against it. */
export const recordStandsInText = defineRule({
  id: 'record-stands-in-text',
  severity: 'error',
  summary: 'If a passage keeps its own text, the quotations and date words recorded with it are in that text.',
  why: 'Every quotation of the article is checked against what is recorded with its passages. A slip in the record would spread to every page.',
  fix: 'Copy the words from the text of the passage again, or move them to the passage that has them.',
  examples: [
    { shows: 'words that stand in the text', files: { 'articles/ferry-vote.yaml': withText('The council voted on Wednesday.') } },
    {
      shows: 'date words that do not',
      files: { 'articles/ferry-vote.yaml': withText('The council voted on Thursday.') },
      findings: { 'articles/ferry-vote.yaml:2:157': '“on Wednesday” is not in the text of p1' },
    },
    {
      shows: 'a quotation with a word too many',
      files: {
        'articles/ferry-vote.yaml': withText('The council voted on Wednesday.').replace('text: a lifeline', 'text: a true lifeline'),
        'briefings/what-was-decided.mdx': 'The ferry stays.[^p1][^p2]',
        'actors/ada-quill.yaml': 'name: Ada Quill\nkind: person',
      },
      findings: { 'articles/ferry-vote.yaml:3:62': '“a true lifeline” is not in the text of p2' },
    },
  ],
  *check({ entries, language }) {
    for (const article of entries.articles)
      for (const [index, { id, text, quotations, dates }] of article.data.passages.entries()) {
        if (text === undefined) continue;
        const judge = (words: string, stands: boolean, path: readonly (string | number)[]): Finding[] =>
          stands
            ? []
            : [
                {
                  reason: `“${words}” is not in the text of ${id}`,
                  hint: 'Copy the words from the text exactly.',
                  at: { entry: keyOf(article), path: ['passages', index, ...path] },
                },
              ];
        for (const [nth, quotation] of quotations.entries())
          yield* judge(quotation.text, isVerbatim(quotation.text, text, language.quotations.isEnding), ['quotations', nth, 'text']);
        for (const [nth, { date }] of dates.entries())
          if (date.basis === 'resolved')
            yield* judge(date.words, normaliseQuotation(text).toLowerCase().includes(normaliseQuotation(date.words).toLowerCase()), [
              'dates',
              nth,
              'date',
              'words',
            ]);
      }
  },
});
