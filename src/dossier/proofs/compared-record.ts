import { withoutTime } from '#lib/dates/moments.ts';
import { hashText } from '#lib/text/hash-text.ts';
import { collapseWhitespace } from '#lib/text/collapse-whitespace.ts';
import { formatTextDirective, type TextDirective } from '#lib/web/text-directive.ts';
import type { DataPath } from '#lib/yaml/yaml-text.ts';
import { HEADLINE_ID } from '#schemas/ids.ts';
import type { Dossier } from '../dossier.ts';
import { locateQuotation } from '../locators.ts';
import type { Source } from '../source.ts';

/** The words that a source quotes; those of the headline are the headline itself. */
export const quotedWords = ({ article }: Pick<Dossier, 'article'>, source: Source): string[] =>
  source.id === HEADLINE_ID
    ? [article.data.headline]
    : (source.kind === 'passage' ? source.passage : source.reference).quotations.map(({ text }) => text);

/** The words to which links lead, as far as they are recorded and not derived from a quotation, with their places in the record. */
export function recordedLocators(source: Source): { directive: TextDirective; path: DataPath }[] {
  if (source.kind === 'passage') return [];
  const { locator, quotations } = source.reference;
  const ofQuotations = quotations.flatMap((quotation, index) => {
    const directive = quotation.locator && locateQuotation(quotation);
    return directive ? [{ directive, path: ['quotations', index, 'locator'] }] : [];
  });
  return [...(locator ? [{ directive: locator, path: ['locator'] }] : []), ...ofQuotations];
}

/**
 * A hash of what is compared with the source’s own text: digest, quotations, locators and dates, and the day of issue, against
 * which relative words are resolved. Ids, speakers, notes and line breaks do not count: changes to them need no new proof.
 */
export function hashRecord(dossier: Pick<Dossier, 'article'>, source: Source): string {
  const dates =
    source.kind === 'reference'
      ? [withoutTime(source.reference.issued ?? '')]
      : source.passage.dates.map(({ date }) => `${date.edtf} ${date.basis === 'resolved' ? date.words : date.basis}`);
  const quotations = quotedWords(dossier, source).map((words) => `“${words}”`);
  const locators = recordedLocators(source).map(({ directive }) => formatTextDirective(directive));
  return hashText([source.digest, ...quotations, ...locators, ...dates].map(collapseWhitespace).join('\n'));
}
