import { corrections } from './corrections.ts';
import { formatEdtf } from './format-edtf.ts';
import { labels } from './labels.ts';
import { layout, notFound, sections } from './layout.ts';
import { formatList, formatNumber } from './numbers.ts';
import { sources } from './sources.ts';

/** British English: every word of the interface that a reader sees. */
export const enGB = { corrections, formatEdtf, formatList, formatNumber, labels, layout, notFound, sections, sources };
