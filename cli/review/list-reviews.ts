import type { ReviewCase } from '#authoring/reviews/review-cases.ts';
import { printCase, type PrintOptions } from './print-review.ts';

/** Lists what is left to review: for people, or as JSON. */
export function listReviews(cases: readonly ReviewCase[], format: 'pretty' | 'json', options: PrintOptions): string {
  if (format === 'json')
    return JSON.stringify(
      cases.map(({ item: { key, entry, kind, text, source }, state, was, now, suspicions }) => ({
        key,
        entry,
        kind,
        text,
        source: source?.id ?? null,
        state,
        ...(was === undefined ? {} : { was }),
        ...(now === undefined ? {} : { now }),
        suspicions: suspicions.map(({ ruleId, reason }) => ({ ruleId, reason })),
      })),
      undefined,
      2,
    );
  const [first] = cases;
  if (!first) return 'Nothing is left to review.';
  return [
    ...cases.map((each) => printCase(each, options)),
    'At a terminal, npm run review asks about each. To accept what you have compared, name it:',
    `  npm run review -- ${first.item.key} --accept`,
  ].join('\n\n');
}
