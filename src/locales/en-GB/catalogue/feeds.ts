import { formatNumber } from '../numbers.ts';

/** The titles of the feeds in feed readers, by id. */
export const feeds = {
  briefings: { title: (site: string) => `${site}: briefings, new and updated` },
  corrections: { title: (site: string) => `${site}: corrections` },
  changes: { title: (site: string) => `${site}: all changes` },
};

/** Words in the items of the feeds. */
export const feedItems = {
  corrections: 'Mistakes on this site, and how they were corrected.',
  correctionOf: (title: string) => `Correction: ${title}`,
  changes: 'New briefings, updates and corrections.',
  newBriefing: (question: string) => `New: ${question}`,
  /** In the description of a feed that has not all items. An address must not end with a full stop, which feed readers would link. */
  newest: (shown: number, total: number, address: string): string =>
    `This feed has the ${formatNumber(shown)} newest of ${formatNumber(total)}; ${address} has all of them.`,
  updatedBriefing: (question: string) => `Updated: ${question}`,
};
