import { isVerbatim } from '#lib/language/quotations.ts';
import type { Dossier } from './dossier.ts';
import type { Source } from './source.ts';

/** A quotation that is recorded for a passage or a reference. */
export type SourceQuotation = ReturnType<typeof quotationsOf>[number];

const quotationsOf = (source: Source) => (source.kind === 'passage' ? source.passage.quotations : source.reference.quotations);

/** The recorded quotations of a source that contain one of the quoted texts to the letter. */
export const findQuoted = (source: Source, texts: readonly string[], { language }: Pick<Dossier, 'language'>): SourceQuotation[] =>
  texts.length === 0
    ? []
    : quotationsOf(source).filter((recorded) => texts.some((text) => isVerbatim(text, recorded.text, language.quotations.isEnding)));
