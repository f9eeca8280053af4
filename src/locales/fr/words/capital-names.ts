import { LEAD } from '#lib/language/dateline.ts';
import { createCapitalNameFinder } from '../../common/capital-names.ts';
import { MONTHS, WEEKDAYS } from '../dates/calendar.ts';

/** Words that often begin a sentence and are no names. */
const OPENERS = new Set(
  'À Afin Ainsi Alors Après Au Aucun Aucune Aujourd’hui Auparavant Aussi Autre Aux Avant Avec Beaucoup Bien Car Ce Cela Celle Celui Cependant Certains Certaines Ces Cet Cette Ceux Chaque Chez Cinq Combien Comme Comment Contre Dans De Demain Depuis Des Deux Dix Donc Du Durant Elle Elles En Encore Enfin Ensuite Entre Et Face Faute Hier Huit Ici Il Ils Jamais Je La Là Le Les Leur Leurs Lors Lorsque Lui Ma Mais Malgré Même Mes Moins Mon Ne Neuf Ni Nos Notre Nous Nul On Or Ou Où Oui Non Par Parce Parmi Pas Pendant Personne Peu Plus Plusieurs Pour Pourquoi Pourtant Près Puis Puisque Quand Quant Quatre Que Quel Quelle Quelles Quels Quelques Qui Quoi Rien Sa Sans Sauf Selon Sept Ses Seul Seule Si Six Son Sous Sur Tandis Tous Tout Toute Toutes Très Trois Trop Tu Un Une Vers Voici Voilà Vos Votre Vous'.split(
    ' ',
  ),
);
/** Titles before a name, and what is dated. */
const NO_NAMES = new Set([
  ...[...MONTHS, ...WEEKDAYS].map((name) => name.replace(/^./u, (first) => first.toUpperCase())),
  ...'M Mme Mlle MM Me Mgr Dr Pr Monsieur Madame'.split(' '),
]);

/** Lower-case words that may be inside a name: “Conseil d’Aulnay”, “Ministère de la Mer”, “Port des Aulnes”. */
const LINK = String.raw`(?: (?:(?:de (?:la )?|du |des |le |la |les |aux |sur |sous |en |von |van |al )|(?:de )?[dl]['’]))`;

/** Finds words that look like names: runs of capitalised words. In French, nouns, titles, weekdays and months have small letters. */
export const { findCapitalNames, wordsOfNames } = createCapitalNameFinder({
  capitalised: String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-‑]\p{L}[\p{L}\p{M}\p{N}]*)*(?:['’](?=\p{Lu})\p{L}[\p{L}\p{M}\p{N}]*)?(?![\p{L}\p{M}\p{N}]|[-‑]\p{N})`,
  between: `(?:${LINK}| )`,
  isOpener: (word) => OPENERS.has(word.replace(/^(?:[CDJLMNST]|Qu)['’]/u, '')) || OPENERS.has(word),
  isNoName: (word) => NO_NAMES.has(word),
  around: { before: /^(?:\s|(?:de|du|des|la|le|les|aux|sur|sous|en|von|van|al)\s|[dl]['’])*/u, after: /\s*$/u },
  /** The full stop of “M. Lenoir” ends no sentence. */
  sentenceBreak: new RegExp(
    String.raw`(?:^|(?<!(?<!\p{L})(?:MM?|Mgr|Dr|Pr))[.!?…:](?:[ \u00a0\u202f]?[»”)\]])*\s+|[“«(][ \u00a0\u202f]?|\n\s*|^${LEAD})(?:(?:[CDJLMNST]|Qu)['’])?$`,
    'u',
  ),
});
