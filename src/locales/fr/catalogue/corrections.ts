import type { Correction } from '#schemas/fields/correction.ts';
import { count, formatNumber } from '../numbers/format.ts';

/** Quotation marks within quotation marks are of the other kind. */
const quote = (words: string): string => `«\u202f${words.replaceAll(/«\s?/g, '“').replaceAll(/\s?»/g, '”')}\u202f»`;

export const corrections = {
  /** A correction without its date, which is shown beside it; inline Markdown, like the texts that it quotes. */
  describe: ({ was, now, why }: Pick<Correction, 'was' | 'now' | 'why'>): string =>
    `On lisait ici ${quote(was)}\u202f; ${now === null ? 'ces mots ont été retirés.' : `on lit maintenant ${quote(now)}${/[.!?…]$/.test(now) ? '' : '.'}`} ${why}`,
  /** The folded corrections of one entry; `days` counts the days on which it was corrected. */
  correctedOn: (date: string, days: number, corrections: number): string =>
    `${days === 1 ? 'Corrigé' : 'Dernière correction'}\u202f: ${date} (${formatNumber(corrections)})`,
  description: 'Les erreurs de ce site que nous avons corrigées\u202f: ce qu’on lisait, ce qu’on lit maintenant, et pourquoi.',
  explanation:
    'Tout changement du sens d’une phrase publiée, même le plus petit\u202f; la plupart font dire à une phrase exactement ce que dit sa source. Les plus importants viennent d’abord. Ouvrez une ligne pour lire ce qu’elle disait, ce qu’elle dit maintenant, et pourquoi.',
  /** The corrections of one day. */
  summary: (corrections: number, entries: number): string =>
    `${count(corrections, { one: 'correction', other: 'corrections' })} dans ${count(entries, { one: 'texte', other: 'textes' })}`,
  /** What corrections changed, over each part of those of one day. */
  kind: {
    facts: 'Dates, chiffres et citations qui étaient faux ou sont maintenant plus précis',
    names: 'Phrases qui nomment maintenant une autre personne, un autre lieu ou un autre terme',
    wording: 'Phrases écrites autrement, plus près de ce que dit la source',
  },
  none: 'Rien n’a été corrigé sur ce site depuis sa publication.',
  open: (name: string): string => `Voir «\u202f${name}\u202f»`,
  feed: '[Corrections en flux (RSS)](feed)',
};
