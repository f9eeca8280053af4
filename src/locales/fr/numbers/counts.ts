import { createCountFinder } from '../../common/counts.ts';
import { findFigures } from './figures.ts';
import { findSmallNumbers } from './small-numbers.ts';

/** French units of time, each with all its forms. */
const UNITS = {
  minute: 'minutes?',
  hour: 'heures?',
  day: 'jours?|journées?',
  week: 'semaines?',
  month: 'mois',
  year: 'ans?|années?',
} as const;

/** What stands before a number of units that is a limit, an estimate or an interval that is repeated: “plus de deux ans”. */
const LIMITS =
  /(?<!\p{L})(?:(?:plus|moins|près) (?:de |d[’'])|(?:environ|presque|au moins|au plus|à peine|quelque|tou(?:s|tes) les) |jusqu[’']à )$/iu;

/** “Un an et demi”, “2 heures et demie”; “une demi-heure”. */
const HALVES: readonly RegExp[] = [
  /(?<number>(?<!\p{L})\p{L}{1,9}|(?<!\d)\d+)[ \u00a0\u202f](?<unit>heures?|jours?|semaines?|mois|ans?|années?) et demie?(?!\p{L})/giu,
  /(?<!\p{L})demi[-‑](?<unit>heure|journée|année)(?!\p{L})/giu,
];

/** What stands before an interval that is repeated: “tous les deux ans”. */
const REPEATS = /(?<!\p{L})(?:tous|toutes) les $/iu;

/** “Pendant une semaine”, “un an plus tard”; “deux fois par semaine” is none. */
const SINGLE =
  /(?<=(?<!\p{L})(?:(?:pendant|durant|depuis|après|dans|en|environ|presque|duré|dur(?:e|ent|a|ait)|il y a) |(?:près )?d[’']))une? (?<unit>minute|heure|jour|journée|semaine|mois|an|année)(?!\p{L}| et demie?)|(?<!\p{L})une? (?<unit>minute|heure|jour|semaine|mois|an) (?:plus tard|plus tôt|auparavant|après)(?!\p{L})/giu;

/** What stands behind a percentage besides “%”: “30 pour cent”. */
const PERCENT = 'pour ?cent|p\\. ?100';

/** Finds the numbers of French texts with what they count. */
export const { findCounts, findSingleTimes } = createCountFinder({
  findFigures,
  findSmallNumbers,
  units: UNITS,
  percent: PERCENT,
  limits: LIMITS,
  halves: { word: /demi/iu, times: HALVES },
  repeats: REPEATS,
  single: SINGLE,
});
