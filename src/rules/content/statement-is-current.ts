import { formatList } from '#locales/en-GB/numbers.ts';
import { listOpenReviews, type OpenReview } from '#dossier/reviews/judge-reviews.ts';
import { locateStatement } from '../texts/authored-texts.ts';
import { defineRule } from '../rule.ts';

/** Every statement was reviewed against the current text of everything it cites. */
export const statementIsCurrent = defineRule({
  id: 'statement-is-current',
  severity: 'warning',
  summary: 'Every statement was reviewed against the current text of the passages and references that it cites.',
  why: 'A statement was compared with its source on the day of its review. When the digest, a quotation or a date of the source changes, the statement may no longer hold, and no other rule can see that. The file reviews.lock records which text each statement was reviewed against; without that file, this rule does not apply.',
  fix: 'Run `npm run review`. It shows each statement with the old and the new text of its source, and records those that you accept. First rewrite what no longer holds.',
  examples: [
    {
      shows: 'a source with other line breaks',
      reviewed: { 'references/pier-book.yaml': 'digest: The pier is old.', 'briefings/pier.mdx': 'The pier is old.[^pier-book]' },
      files: { 'references/pier-book.yaml': 'digest: >-\n  The pier\n  is old.', 'briefings/pier.mdx': 'The pier is old.[^pier-book]' },
    },
    {
      shows: 'a sentence that has moved',
      reviewed: { 'briefings/pier.mdx': 'The council voted.[^p1] The ferry stays.[^p1]' },
      files: { 'briefings/pier.mdx': 'The ferry stays.[^p1] The council voted.[^p1]' },
    },
    {
      shows: 'statements whose source has changed',
      reviewed: {
        'references/pier-book.yaml': 'digest: The pier is old.',
        'briefings/pier.mdx': 'The pier is old.[^pier-book] The council voted.[^p1]',
        'glossary/pier.yaml': 'definition: { text: Where boats land., cites: [pier-book] }',
      },
      files: {
        'references/pier-book.yaml': 'digest: The pier was rebuilt.',
        'briefings/pier.mdx': 'The pier is old.[^pier-book] The council voted.[^p1]',
        'glossary/pier.yaml': 'definition: { text: Where boats land., cites: [pier-book] }',
      },
      findings: {
        'briefings/pier.mdx:9:1': 'pier-book has changed since this statement was reviewed against it',
        'glossary/pier.yaml:1:21': 'pier-book has changed since this statement was reviewed against it',
      },
    },
    {
      shows: 'new and rewritten statements: one finding for the entry',
      reviewed: { 'briefings/pier.mdx': 'The council voted.[^p1] The ferry stays.[^p1]' },
      files: { 'briefings/pier.mdx': 'The council voted.[^p1] The ferry will stay.[^p1] The mayor spoke.[^p2]' },
      findings: { 'briefings/pier.mdx:9:25': '2 statements of this entry have not been reviewed against everything they cite' },
    },
  ],
  *check({ dossier, reviews }) {
    if (!dossier || !reviews) return;
    const open = listOpenReviews(dossier, reviews);
    for (const [statement, stale] of Map.groupBy(
      open.filter(({ isStale }) => isStale),
      (review) => review.statement,
    ))
      yield {
        reason: `${nameSources(stale)} changed since this statement was reviewed against ${stale.length === 1 ? 'it' : 'them'}`,
        hint: 'Compare it with the new text in npm run review, and accept or rewrite it.',
        at: locateStatement(statement),
      };
    for (const [entry, fresh] of Map.groupBy(
      open.filter(({ isStale }) => !isStale),
      (review) => review.statement.entry,
    )) {
      const statements = [...new Set(fresh.map(({ statement }) => statement))];
      const [first] = statements;
      if (first)
        yield {
          reason: `${statements.length === 1 ? '1 statement of this entry has' : `${statements.length} statements of this entry have`} not been reviewed against everything ${statements.length === 1 ? 'it cites' : 'they cite'}`,
          hint: `When the entry is finished, review it: npm run review -- ${entry}.`,
          at: locateStatement(first),
        };
    }
  },
});

function nameSources(reviews: readonly OpenReview[]): string {
  const names = reviews.map(({ source }) => (source.kind === 'passage' ? source.label : source.id));
  return `${formatList(names)} ${names.length === 1 ? 'has' : 'have'}`;
}
