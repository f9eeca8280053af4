import { createStrayMarkFinder } from '#lib/language/stray-marks.ts';
import type { Quotations } from '../parts/quotations.ts';
import { quotationMarks } from './catalogue/quotation-marks.ts';
import { isEnding } from './words/endings.ts';

/** Quotations in German texts: „…“. Those inside a quotation, ‚…‘, are only in the words of others. */
export const quotations: Quotations = {
  findStrayMarks: createStrayMarkFinder({ ...quotationMarks, singles: '‚‘', endings: 's' }),
  isEnding,
};
