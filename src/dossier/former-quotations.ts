import type { IsoDay } from '#lib/dates/calendar.ts';
import { quotedTextsIn, isVerbatim } from '#lib/language/quotations.ts';
import { memoize } from '#lib/memoize.ts';
import { compareText } from '#lib/text/compare-text.ts';
import type { Correction } from '#schemas/fields/correction.ts';
import { correctionsOf } from './corrections.ts';
import type { Dossier } from './dossier.ts';
import { formerTexts, type Replacement } from './former-sentences.ts';
import { createAnchors, quotationAnchors } from './statement-anchors.ts';
import type { Source } from './source.ts';

/** The fragment that a quotation may have had before its words were corrected. */
export interface FormerQuotation {
  from: string;
  /** The fragment of today. */
  to: string;
  source: Source;
}

/**
 * The fragments that quotations may have had: with the old words of each correction in the place of the new ones, as for
 * sentences. A correction of a quotation stands in the entries that quote it, where only what is in quotation marks counts, and
 * for the article, also in its own entry.
 */
export const listFormerQuotations: (dossier: Dossier) => FormerQuotation[] = memoize((dossier) => {
  const today = new Set<string>();
  const former = new Map<string, FormerQuotation>();
  for (const source of dossier.sources.values()) {
    const { quotations } = source.kind === 'passage' ? source.passage : source.reference;
    const anchors = quotationAnchors(source.id, quotations);
    for (const anchor of anchors) today.add(anchor);
    for (const [index, { text }] of quotations.entries())
      for (const before of formerTexts(text, correctionsOfQuotation(dossier, source, text))) {
        const from = createAnchors()(`${source.id}-q`, before);
        if (!former.has(from)) former.set(from, { from, to: anchors[index] ?? '', source });
      }
  }
  // Where a quotation has these words today, links lead to it.
  return [...former.values()].filter(({ from }) => !today.has(from));
});

/** The corrections that may be of a quotation, the newest first. */
function correctionsOfQuotation(dossier: Dossier, source: Source, text: string): Replacement[] {
  const citing = new Set(dossier.citing(source.id).map(({ entry }) => entry));
  const quoted = [...citing].flatMap((key) => {
    const entry = dossier.entry(key);
    return entry ? correctionsOf(entry).flatMap(quotedIn) : [];
  });
  const own = source.kind === 'passage' ? correctionsOf(dossier.article) : [];
  // Where the old words still stand in the source, only another part of it was quoted.
  return [...own, ...quoted.filter(({ was }) => !isVerbatim(was, text, dossier.language.quotations.isEnding))].toSorted((a, b) =>
    compareText(b.date, a.date),
  );
}

/** What a correction changed in quotation marks, if it left the number of quotations as it was. */
function quotedIn({ date, was, now }: Correction): (Replacement & { date: IsoDay })[] {
  const [before, after] = [quotedTextsIn(was), quotedTextsIn(now ?? '')];
  if (before.length !== after.length) return [];
  return before.flatMap((old, index) => (after[index] === old ? [] : [{ date, was: old, now: after[index] ?? null }]));
}
