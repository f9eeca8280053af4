import { formatNumber } from '../numbers/format.ts';

/** The titles of the feeds in feed readers, by id. */
export const feeds = {
  briefings: { title: (site: string) => `${site}: відповіді, нові й оновлені` },
  corrections: { title: (site: string) => `${site}: виправлення` },
  changes: { title: (site: string) => `${site}: усі зміни` },
};

/** Words in the items of the feeds. */
export const feedItems = {
  corrections: 'Помилки на цьому сайті та як їх виправлено.',
  correctionOf: (title: string) => `Виправлення: ${title}`,
  changes: 'Нові відповіді, оновлення та виправлення.',
  newBriefing: (question: string) => `Нове: ${question}`,
  /** In the description of a feed that has not all items. */
  newest: (shown: number, total: number, address: string): string =>
    `Ця стрічка містить найновіші записи: ${formatNumber(shown)} із ${formatNumber(total)}; за адресою ${address} є всі.`,
  updatedBriefing: (question: string) => `Оновлено: ${question}`,
};
