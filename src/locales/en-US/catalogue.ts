import { chronology, createChronology } from '../en-GB/catalogue/chronology.ts';
import { enGB } from '../en-GB/catalogue/catalogue.ts';
import { createPositions } from '../en-GB/catalogue/positions.ts';
import { createSources } from '../en-GB/catalogue/sources.ts';
import { formatEdtf, formatList, formatMoment } from './formats.ts';
import { spellCatalogue } from './spelling.ts';

/** American English: the words of the British catalogue, with its own spelling, punctuation and dates. */
export const enUS: typeof enGB = spellCatalogue<typeof enGB>({
  ...enGB,
  compare: new Intl.Collator('en-US').compare,
  formatEdtf,
  formatList,
  formatMoment,
  chronology: {
    ...createChronology({ formatEdtf, formatList }),
    listDescription: (list, label, shown, total) =>
      `${chronology.filterStatus(total, shown)} of the timeline, those of the ${chronology.kinds[list]} “${label},” by date.`,
  },
  data: { ...enGB.data, collection: (label) => `All entries under “${label}.”` },
  positions: createPositions({ formatList }),
  print: {
    ...enGB.print,
    articleNote: (headline) =>
      `The text of “${headline}” is not printed here. Each part is summarized in our own words, with the exact words it quotes.`,
  },
  sources: createSources({ formatEdtf }),
});
