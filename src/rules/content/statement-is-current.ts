import { listOpenReviews, type OpenReview } from '#dossier/reviews/judge-reviews.ts';
import { locateStatement } from '../texts/authored-texts.ts';
import { defineRule } from '../rule.ts';

/** A statement was reviewed against the present text of all that it cites. */
export const statementIsCurrent = defineRule({
  id: 'statement-is-current',
  severity: 'warning',
  summary: 'Every statement was reviewed against the present text of the passages and references that it cites.',
  why: 'A statement is true to a source as it read on the day the two were held against each other. When the digest, a quotation or a date of the source changes, what rests on it may no longer hold, and no other rule can see that. Which text each statement was reviewed against is recorded in reviews.lock; a subject without that file is not held to this rule.',
  fix: 'Run `npm run review`: it shows each statement with the old and the new text of its source, and records those that you accept. Rewrite first what no longer holds.',
  examples: [
    {
      shows: 'a source that says what it said, in lines that are broken otherwise',
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
      shows: 'statements that are new, or were rewritten: one finding for the entry',
      reviewed: { 'briefings/pier.mdx': 'The council voted.[^p1] The ferry stays.[^p1]' },
      files: { 'briefings/pier.mdx': 'The council voted.[^p1] The ferry will stay.[^p1] The mayor spoke.[^p2]' },
      findings: { 'briefings/pier.mdx:9:25': '2 statements of this entry have not been reviewed against all that they cite' },
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
        hint: 'Hold it against the new text with npm run review, and accept or rewrite it.',
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
          reason: `${statements.length === 1 ? '1 statement of this entry has' : `${statements.length} statements of this entry have`} not been reviewed against all that ${statements.length === 1 ? 'it cites' : 'they cite'}`,
          hint: `When the entry is written, record its review: npm run review, or npm run review -- ${entry}.`,
          at: locateStatement(first),
        };
    }
  },
});

function nameSources(reviews: readonly OpenReview[]): string {
  const names = reviews.map(({ source }) => (source.kind === 'passage' ? source.label : source.id));
  return names.length === 1 ? `${names.join('')} has` : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} have`;
}
