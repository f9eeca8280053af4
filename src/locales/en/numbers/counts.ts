import { createCountFinder } from '../../common/counts.ts';
import { findFigures } from './figures.ts';
import { findSmallNumbers } from './small-numbers.ts';

/** Finds the numbers of English texts with what they count. */
export const findCounts = createCountFinder({
  findFigures,
  findSmallNumbers,
  isVerb: (word) => word.endsWith('ed'),
  units: { hour: 'hours?', day: 'days?', week: 'weeks?', month: 'months?', year: 'years?' },
  halves:
    /(?<number>(?<!\p{L})\p{L}{1,9}) (?:(?<unit>(?:hour|day|week|month|year)s?) and a half\b|and a half (?=hours|days|weeks|months|years))/giu,
});
