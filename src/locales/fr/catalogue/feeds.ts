import { formatNumber } from '../numbers/format.ts';

/** The titles of the feeds in feed readers, by id. */
export const feeds = {
  briefings: { title: (site: string) => `${site}\u202f: réponses, nouvelles et mises à jour` },
  corrections: { title: (site: string) => `${site}\u202f: corrections` },
  changes: { title: (site: string) => `${site}\u202f: tous les changements` },
};

/** Words in the items of the feeds. */
export const feedItems = {
  corrections: 'Les erreurs de ce site et comment elles ont été corrigées.',
  correctionOf: (title: string) => `Correction\u202f: ${title}`,
  changes: 'Nouvelles réponses, mises à jour et corrections.',
  newBriefing: (question: string) => `Nouveau\u202f: ${question}`,
  /** In the description of a feed that has not all items. */
  newest: (shown: number, total: number, address: string): string =>
    `Ce flux contient les ${formatNumber(shown)} éléments les plus récents sur ${formatNumber(total)}\u202f; l’adresse ${address} les donne tous.`,
  updatedBriefing: (question: string) => `Mis à jour\u202f: ${question}`,
};
