import { memoizeForChecks } from '#lib/memoize-for-checks.ts';
import type { LanguagePack } from '#locales/pack.ts';
import type { EntryKey } from '#dossier/entry.ts';
import { listOpenReviews, type OpenReview, type OpenState } from '#dossier/reviews/judge-reviews.ts';
import type { ReviewedKind, ReviewedText } from '#dossier/reviews/reviewed-text.ts';
import type { ContentPlace } from '../finding.ts';
import type { CheckContext } from '../rule.ts';

/** The texts that are to be reviewed, found once for all rules; none where there is no record of reviews. */
export const openReviews: (context: CheckContext) => readonly OpenReview[] = memoizeForChecks(({ dossier, reviews, findAuthor }) =>
  dossier && reviews ? listOpenReviews(dossier, reviews, findAuthor) : [],
);

/** The texts that are to be reviewed for a reason, by entry. A statement occurs once, however many sources it cites. */
export function openByEntry(context: CheckContext, state: OpenState): Map<EntryKey, ReviewedText[]> {
  const items = new Map(
    openReviews(context)
      .filter((review) => review.state === state)
      .map(({ item }) => [item.key, item]),
  );
  return Map.groupBy(items.values(), ({ entry }) => entry);
}

/** The place of a text: its first. */
export const locateReviewed = ({ entry, where: [first] }: ReviewedText): ContentPlace => ({ entry, ...(first ?? { path: [] }) });

/** What the texts are called, for one and for several. */
const NOUNS: Readonly<Record<ReviewedKind, [one: string, other: string]>> = {
  statement: ['statement', 'statements'],
  guidance: ['sentence of guidance', 'sentences of guidance'],
  question: ['question', 'questions'],
  heading: ['heading', 'headings'],
  'table head': ['table head', 'table heads'],
  picture: ['picture', 'pictures'],
  block: ['block', 'blocks'],
  passage: ['passage', 'passages'],
  correction: ['correction', 'corrections'],
  details: ['set of fields', 'sets of fields'],
};

/** `2 statements and 1 heading`. */
export const countKinds = (items: readonly ReviewedText[], { numbers }: LanguagePack): string =>
  numbers.formatList(
    [...Map.groupBy(items, ({ kind }) => kind)].map(([kind, { length }]) => `${length} ${NOUNS[kind][length === 1 ? 0 : 1]}`),
  );
