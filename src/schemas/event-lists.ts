/** What events can be filtered by. */
export const FACETS = ['origin', 'place', 'topic', 'actor'] as const;
export type Facet = (typeof FACETS)[number];

/** The periods of the chronology, in chronological order. */
export const PERIODS = ['years', 'months', 'weeks', 'day', 'ahead', 'later'] as const;
export type PeriodId = (typeof PERIODS)[number];
