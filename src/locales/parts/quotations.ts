import type { IsEnding } from '#lib/language/quotations.ts';
import type { StrayMark } from '#lib/language/stray-marks.ts';

/** How texts quote. Which marks pages show is in the catalogue: `quotationMarks`. */
export interface Quotations {
  /** The quotation marks of a text that are not closed, or that texts in this language do not use. */
  findStrayMarks(text: string): StrayMark[];
  /** Whether texts put the names of newspapers, companies and works between the marks of quotations, too. */
  quotesNames?: boolean;
  /** Which endings of a word may be put into brackets for others. */
  isEnding: IsEnding;
}
