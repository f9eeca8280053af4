import { site, type Site, type SiteInput } from '#schemas/site.ts';

/** The settings of the sample project with some changes. */
export const makeSite = (changes: Partial<SiteInput> = {}): Site =>
  site.parse({
    title: 'The ferry stays',
    tagline: 'An explainer of a council’s vote',
    language: 'en-GB',
    url: 'https://ferry.example.org',
    topics: [{ id: 'the-vote', label: 'The vote' }],
    houseSpellings: [{ use: 'Holm', insteadOf: ['Holme'] }],
    ...changes,
  } satisfies SiteInput);
