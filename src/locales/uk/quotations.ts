import { createStrayMarkFinder } from '#lib/language/stray-marks.ts';
import type { Quotations } from '../parts/quotations.ts';
import { quotationMarks } from './catalogue/quotation-marks.ts';
import { isEnding } from './words/endings.ts';

const findStrayMarks = createStrayMarkFinder({ ...quotationMarks, singles: '‚‘', endings: '(?!)' });

/** A quotation, and one inside it. */
const OUTER = /«[^«»]*»/gu;
const INNER = /„([^„“]*)“/gu;

/** Quotations in Ukrainian texts: «…», and „…“ inside them. The names of newspapers and companies have the same marks. The apostrophe is ’ or ʼ. */
export const quotations: Quotations = {
  findStrayMarks: (text) => findStrayMarks(text.replace(OUTER, (outer) => outer.replace(INNER, ' $1 '))),
  quotesNames: true,
  isEnding,
};
