import type { LanguagePack } from '#locales/pack.ts';
import type { OpenReview } from '#dossier/reviews/judge-reviews.ts';
import { locateReviewed, openReviews } from '../texts/open-reviews.ts';
import { defineRule } from '../rule.ts';

/** Every statement was reviewed against the current text of everything it cites. */
export const statementIsCurrent = defineRule({
  id: 'statement-is-current',
  severity: 'warning',
  isRequiredToPublish: true,
  summary: 'Every statement was reviewed against the current text of the passages and references that it cites.',
  why: 'A statement was compared with its source on the day of its review. When the digest, a quotation or a date of the source changes, the statement may no longer hold, and no other rule can see that. The file reviews.lock records which text each statement was reviewed against; without that file, this rule does not apply. Where the content is published, this is an error.',
  fix: 'Run `npm run review`. It shows each statement with the old and the new text of its source, and records those that you accept. First rewrite what no longer holds.',
  examples: [
    {
      shows: 'a source with other line breaks',
      reviewed: { 'references/pier-book.yaml': 'digest: The pier is old.', 'briefings/pier.mdx': 'The pier is old.[^pier-book]' },
      files: { 'references/pier-book.yaml': 'digest: >-\n  The pier\n  is old.', 'briefings/pier.mdx': 'The pier is old.[^pier-book]' },
    },
    {
      shows: 'statements whose source has changed',
      recordsReviewed: true,
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
  ],
  *check(context) {
    const stale = openReviews(context).filter(({ state }) => state === 'stale');
    for (const reviews of Map.groupBy(stale, ({ item }) => item.key).values()) {
      const [first] = reviews;
      if (first)
        yield {
          reason: `${nameSources(reviews, context.language)} changed since this statement was reviewed against ${reviews.length === 1 ? 'it' : 'them'}`,
          hint: 'Compare it with the new text in npm run review, and accept or rewrite it.',
          at: locateReviewed(first.item),
        };
    }
  },
});

function nameSources(reviews: readonly OpenReview[], { numbers }: LanguagePack): string {
  const names = reviews.flatMap(({ item: { source } }) => (source ? [source.kind === 'passage' ? source.label : source.id] : []));
  return `${numbers.formatList(names)} ${names.length === 1 ? 'has' : 'have'}`;
}
