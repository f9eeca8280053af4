import { chronology } from './chronology.ts';
import { citation } from './citation.ts';
import { feedItems, feeds } from './feeds.ts';
import { formatEdtf } from './format-edtf.ts';
import { layout, notFound, sections } from './layout.ts';
import { formatList, formatNumber } from './numbers.ts';
import { places } from './places.ts';
import { positions } from './positions.ts';
import { print } from './print.ts';
import { quotations } from './quotations.ts';
import { redirects } from './redirects.ts';
import { search } from './search.ts';

/** British English: every word of the interface that a reader sees. */
export const enGB = {
  chronology,
  citation,
  feedItems,
  feeds,
  formatEdtf,
  formatList,
  formatNumber,
  layout,
  notFound,
  places,
  positions,
  print,
  quotations,
  redirects,
  search,
  sections,
};
