import { formatNumber } from '../numbers/format.ts';

/** The titles of the feeds in feed readers, by id. */
export const feeds = {
  briefings: { title: (site: string) => `${site}: Antworten, neue und aktualisierte` },
  corrections: { title: (site: string) => `${site}: Korrekturen` },
  changes: { title: (site: string) => `${site}: alle Änderungen` },
};

/** Words in the items of the feeds. */
export const feedItems = {
  corrections: 'Fehler auf dieser Website, und wie sie korrigiert wurden.',
  correctionOf: (title: string) => `Korrektur: ${title}`,
  changes: 'Neue Antworten, Aktualisierungen und Korrekturen.',
  newBriefing: (question: string) => `Neu: ${question}`,
  /** In the description of a feed that has not all items. */
  newest: (shown: number, total: number, address: string): string =>
    `Dieser Feed hat die ${formatNumber(shown)} neuesten von ${formatNumber(total)}; unter ${address} stehen alle.`,
  updatedBriefing: (question: string) => `Aktualisiert: ${question}`,
};
