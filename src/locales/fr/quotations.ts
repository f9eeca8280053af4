import { createStrayMarkFinder } from '#lib/language/stray-marks.ts';
import type { Quotations } from '../parts/quotations.ts';
import { isEnding } from './words/endings.ts';

const findStrayMarks = createStrayMarkFinder({
  open: '«',
  close: '»',
  singles: '‘‹›',
  endings: String.raw`\p{L}+`,
});

/** The text with other marks removed from inside « … ». */
const withoutInner = (text: string): string => text.replace(/«[^«»]*»/g, (quotation) => quotation.replace(/“([^“”]*)”/g, ' $1 '));

/** Quotations in French texts: « … », with or without spaces inside the marks, and “…” inside them. */
export const quotations: Quotations = {
  findStrayMarks: (text) => findStrayMarks(withoutInner(text)),
  isEnding,
};
