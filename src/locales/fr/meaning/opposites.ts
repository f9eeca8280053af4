import { findOpposites } from '../../common/find-opposites.ts';
import type { Opposites, OppositeWords } from '../../parts/opposites.ts';
import { findWords } from '../words/words.ts';
import { isNegation } from './negations.ts';

/** French words that reverse a sentence when one stands for the other. Words with many senses are left out. */
const PAIRS: readonly Opposites[] = [
  ['plus de, au moins', 'moins de, au plus'],
  ['tous, toutes, chaque', 'personne, aucun, aucune'],
  ['majorité', 'minorité'],
  ['complètement, entièrement, complet, complète', 'partiellement, incomplet, incomplète'],
  ['grand, grande, grands, grandes', 'petit, petite, petits, petites'],
  ['haut, haute, hauts, hautes, élevé, élevée', 'bas, basse, basses'],
  ['plus tôt, auparavant', 'plus tard, ensuite'],
  ['avant', 'après'],
  ['toujours', 'jamais'],
  ['permanent, permanente, définitif, définitive', 'provisoire, temporaire'],
  ['commencer, commencé, commence, débuter, débuté, début', 'finir, fini, finit, terminer, terminé, fin'],
  ['nord', 'sud'],
  ['est de', 'ouest de'],
  ['arriver, arrivé, arrivée', 'partir, départ, quitter, quitté'],
  ['augmenter, augmenté, augmentation, hausse, croître', 'diminuer, diminué, diminution, baisse, baisser, baissé'],
  ['fort, forte, forts, fortes', 'faible, faibles'],
  ['construire, construit, construite, bâtir, bâti', 'démolir, démoli, détruire, détruit, détruite'],
  ['accepter, accepté, approuver, approuvé, adopter, adopté', 'rejeter, rejeté, refuser, refusé, repousser, repoussé'],
  ['soutenir, soutien, soutient, soutenu, défendre, défend, défendu', 'combattre, combat, combattu, opposer, opposé, oppose'],
  ['louer, loué, saluer, salué, salue', 'critiquer, critiqué, critique, condamner, condamné, dénoncer, dénoncé'],
  ['confirmer, confirmé, confirme', 'démentir, démenti, dément, nier, nié, nie'],
  ['autoriser, autorisé, autorisation, permettre, permis', 'interdire, interdit, interdite, interdiction'],
  ['volontaire, volontairement', 'obligatoire, contraint, contrainte, forcer, forcé'],
  ['possible', 'impossible'],
  ['probable', 'improbable'],
  ['nécessaire', 'inutile, superflu, superflue'],
  ['sûr, sûre, sûrs, sûres, sans danger', 'dangereux, dangereuse, dangereuses'],
  ['gagner, gagné, victoire', 'perdre, perd, perdu, défaite'],
  ['succès, réussite, réussir', 'échec, échouer, échoué'],
  ['acheter, acheté, achat', 'vendre, vend, vendu, vente'],
  ['ouvrir, ouvert, ouverte, ouverture', 'fermer, fermé, fermée, fermeture'],
  ['public, publique, publics, publiques', 'secret, secrète, secrets, confidentiel, confidentielle'],
  ['légal, légale, légaux', 'illégal, illégale, illégaux'],
  ['direct, directe, directement', 'indirect, indirecte, indirectement'],
  ['officiel, officielle, officiellement', 'officieux, officieuse'],
  ['coupable, coupables', 'innocent, innocente, innocents'],
  ['vivant, vivante, vivants', 'mort, morte, morts'],
];

/** “Plus” and “moins” behind “ne” or “au” are no comparison, and “avant” is none in “avant tout”. */
const NO_OPPOSITES = new Set('avant tout, bas côté, fort de, est de plus'.split(', '));

/** The opposites of French. */
export const opposites: OppositeWords = {
  pairs: PAIRS,
  createFinder: (pairs) =>
    findOpposites(pairs, {
      findWords,
      isNegation,
      hasOtherSense: (words, index) => NO_OPPOSITES.has(`${words[index]?.text ?? ''} ${words[index + 1]?.text ?? ''}`),
    }),
};
