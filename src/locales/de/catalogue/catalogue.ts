import type { enGB } from '../../en-GB/catalogue/catalogue.ts';
import type { RuleTexts } from '../../parts/rule-texts.ts';
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
import { formatEdtf, formatMoment } from '../dates/format-edtf.ts';
import { embeds } from './embeds.ts';
import { entries } from './entries.ts';
import { evidence } from './evidence.ts';
import { feedItems, feeds } from './feeds.ts';
import { front } from './front.ts';
import { glossary } from './glossary.ts';
import { colon, labels, sections } from './labels.ts';
import { imprint, layout, notFound } from './layout.ts';
import { movements } from './movements.ts';
import { formatList, formatNumber } from '../numbers/format.ts';
import { places } from './places.ts';
import { positions } from './positions.ts';
import { print } from './print.ts';
import { quotationMarks } from './quotation-marks.ts';
import { quotations } from './quotations.ts';
import { redirects } from './redirects.ts';
import { rules } from './rules.ts';
import { search } from './search.ts';
import { compare } from './sorting.ts';
import { sources } from './sources.ts';

/** German: every word of the interface that a reader sees. Readers are addressed with “Sie”. */
export const de: typeof enGB & { rules: RuleTexts } = {
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
  rules,
  search,
  sections,
  sources,
};
