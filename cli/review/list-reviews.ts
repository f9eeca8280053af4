import type { OpenReview } from '#dossier/reviews/judge-reviews.ts';
import { groupBySource, printSource, printStatement, type PrintOptions } from './print-review.ts';

/** Lists the open reviews: for people, grouped by source, or as JSON. */
export function listReviews(reviews: readonly OpenReview[], format: 'pretty' | 'json', options: PrintOptions): string {
  if (format === 'json')
    return JSON.stringify(
      reviews.map(({ statement: { key, entry, text }, source, isStale, was, now }) => {
        return { statement: key, entry, text, source: source.id, state: isStale ? 'stale' : 'new', was, now };
      }),
      undefined,
      2,
    );
  if (reviews.length === 0) return 'Nothing is left to review.';
  const groups = groupBySource(reviews).map((group) =>
    [printSource(group, options), ...group.map((review) => `  ${printStatement(review)}`)].join('\n\n'),
  );
  return [
    ...groups,
    'At a terminal, npm run review asks about each. To accept without questions, name a statement, an entry, a passage or a reference:',
    `  npm run review -- ${reviews[0]?.source.id ?? ''}`,
  ].join('\n\n');
}
