import { createStrayMarkFinder } from '#lib/language/stray-marks.ts';
import type { Quotations } from '../parts/quotations.ts';
import { quotationMarks } from './quotation-marks.ts';
import { isEnding } from './words/endings.ts';

/** Quotations in English texts. */
export const quotations: Quotations = {
  findStrayMarks: createStrayMarkFinder({ ...quotationMarks, singles: '‘', endings: 's|t|d|m|ll|re|ve' }),
  isEnding,
};
