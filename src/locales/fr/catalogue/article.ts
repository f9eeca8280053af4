import { count, formatNumber } from '../numbers/format.ts';

/** The page of the article, and the names of its parts. */
export const article = {
  title: 'L’article, partie par partie',
  description: (headline: string) =>
    `Ce que dit l’article «\u202f${headline}\u202f», partie par partie et avec nos propres mots, et où ce site utilise chaque partie.`,
  explanation:
    'La source est «\u202f{headline}\u202f», {date}. Nous ne reproduisons pas son texte. Nous résumons chaque partie avec nos propres mots, avec ses citations exactes et les dates qu’elle donne. [Ce que l’on sait de l’article](about)',
  proven: ({ proven, total }: { proven: number; total: number }) =>
    `Nous avons comparé ${proven === total ? 'chaque partie' : `${formatNumber(proven)} sur ${count(total, { one: 'partie', other: 'parties' })}`} avec le texte même de l’article\u202f: citations, dates, chiffres et noms. [Comment nous travaillons](about)`,
  /** The folded dates of a passage. */
  dates: 'Les dates et d’où elles viennent',
  headline: 'titre',
  passageWord: 'partie',
  passage: (number: string) => `partie ${number}`,
  /** The page that lists where the site cites a part of the article. */
  useTitle: (part: string) => `${part}\u202f: où ce site la cite`,
  toPart: 'Cette partie sur la page de l’article, avec ses citations et ses dates',
  notUsed: (reason: string) => `Note\u202f: ${reason}`,
};
