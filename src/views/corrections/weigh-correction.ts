import { findQuotations } from '#lib/language/quotations.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Correction } from '#schemas/fields/correction.ts';

/** What a correction changed, the gravest first. */
export const CORRECTION_KINDS = ['facts', 'names', 'wording'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/**
 * Compares a text before and after its correction: whether its figures (also those of dates) or its quotations differ, whether
 * it names other people, places or terms, or whether only its wording is another.
 */
export function weighCorrection({ was, now }: Pick<Correction, 'was' | 'now'>, { names }: Pick<Dossier, 'names'>): CorrectionKind {
  const differ = (read: (text: string) => readonly string[]) => new Set(read(was)).symmetricDifference(new Set(read(now ?? ''))).size > 0;
  if (differ(readFigures) || differ(readQuotations)) return 'facts';
  return differ((text) => names.find(text).map(({ key }) => key)) ? 'names' : 'wording';
}

const readFigures = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

const readQuotations = (text: string) => findQuotations(text).map(({ start, end }) => text.slice(start, end));
