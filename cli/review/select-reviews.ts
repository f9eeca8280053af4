import { suggest } from '#lib/text/closest.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { listReviewedTexts, type ReviewedText } from '#dossier/reviews/reviewed-text.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** Selects texts by entry, key or source; all of them if there is no name. Throws a UsageError for an unknown name. */
export function selectReviews(names: readonly string[], dossier: Dossier): (item: ReviewedText) => boolean {
  const known = new Set<string>([...dossier.sources.keys(), ...listReviewedTexts(dossier).flatMap(({ entry, key }) => [entry, key])]);
  for (const name of names)
    if (!known.has(name)) throw new UsageError(`There is no entry, text, passage or reference "${name}". ${suggest(name, known)}`.trim());
  return ({ entry, key, source }) => names.length === 0 || [entry, key, source?.id ?? ''].some((name) => names.includes(name));
}
