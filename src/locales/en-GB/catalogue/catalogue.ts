import { quotationMarks } from '../../en/quotation-marks.ts';
import { about, proof } from './about.ts';
import { actors } from './actors.ts';
import { article } from './article.ts';
import { briefings } from './briefings.ts';
import { cards } from './cards.ts';
import { chronology } from './chronology.ts';
import { citation } from './citation.ts';
import { citing } from './citing.ts';
import { clock } from './clock.ts';
import { corrections } from './corrections.ts';
import { data } from './data.ts';
import { embeds } from './embeds.ts';
import { entries } from './entries.ts';
import { evidence } from './evidence.ts';
import { feedItems, feeds } from './feeds.ts';
import { formatEdtf, formatMoment } from '../format-edtf.ts';
import { front } from './front.ts';
import { glossary } from './glossary.ts';
import { colon, labels, sections } from './labels.ts';
import { imprint, layout, notFound } from './layout.ts';
import { movements } from './movements.ts';
import { formatList, formatNumber } from '../numbers.ts';
import { places } from './places.ts';
import { positions } from './positions.ts';
import { print } from './print.ts';
import { quotations } from './quotations.ts';
import { redirects } from './redirects.ts';
import { search } from './search.ts';
import { compare } from './sorting.ts';
import { sources } from './sources.ts';

/** British English: every word of the interface that a reader sees. */
export const enGB = {
  about,
  actors,
  article,
  briefings,
  cards,
  chronology,
  citation,
  citing,
  clock,
  colon,
  compare,
  corrections,
  data,
  embeds,
  entries,
  evidence,
  feedItems,
  feeds,
  formatEdtf,
  formatList,
  formatMoment,
  formatNumber,
  front,
  glossary,
  imprint,
  labels,
  layout,
  movements,
  notFound,
  places,
  positions,
  print,
  proof,
  quotationMarks,
  quotations,
  redirects,
  search,
  sections,
  sources,
};
