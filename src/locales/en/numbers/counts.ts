import { createCountFinder } from '../../common/counts.ts';
import { findFigures } from './figures.ts';
import { findSmallNumbers } from './small-numbers.ts';

/** Finds the numbers of English texts with what they count. */
export const { findCounts, findSingleTimes } = createCountFinder({
  findFigures,
  findSmallNumbers,
  isVerb: (word) => word.endsWith('ed'),
  units: { minute: 'minutes?', hour: 'hours?', day: 'days?', week: 'weeks?', month: 'months?', year: 'years?' },
  percent: 'per ?cent',
  limits:
    /\b(?:(?:more|less|fewer|longer|shorter|earlier|later) than|over|under|nearly|almost|about|around|roughly|approximately|at least|at most|up to|within|barely|every|first|last|next|past) $/i,
  halves: {
    word: /half/iu,
    times: [
      /(?<number>(?<!\p{L})\p{L}{1,9}|(?<!\d)\d+)[ -](?:(?<unit>(?:hour|day|week|month|year)s?) and a half\b|and[ -]a[ -]half[ -](?=(?:hour|day|week|month|year)s?\b))/giu,
      /(?<!\band[- ]a[- ])\bhalf(?: an? |[- ])(?<unit>hour|day|week|month|year)\b/giu,
    ],
  },
  repeats: /\b(?:every|each) $/i,
  single:
    /(?<=\b(?:for|in|within|over|about|around|almost|nearly|last(?:s|ed|ing)?|takes?|took|taken|taking|spen[dt]|spends) (?:(?:just|only|about|around|almost|nearly) )?)an? (?<unit>minute|hour|day|week|month|year)(?![\p{L}-]| and a half)|\ban? (?<unit>minute|hour|day|week|month|year) (?:ago|earlier|later|before|after|long)\b|\b(?<unit>hour|day|week|month|year)[- ]?long\b/giu,
});
