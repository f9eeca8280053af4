import type { MarkerWords } from '../../common/find-markers.ts';

/** French words that change what a sentence says, in all forms in which they do. */
export const MARKER_WORDS: readonly MarkerWords[] = [
  {
    kind: 'negation',
    clear:
      'pas, plus, jamais, rien, personne, aucun, aucune, ni, sans, nullement, aucunement, guère, refuse, refusent, refusé, refusée, refusait, refusa, nie, nient, nié, niait, dément, démentent, démenti, démentait',
    vague:
      'ne, n, non, nul, nulle, pas seulement, pas tous, pas toutes, non seulement, pas encore, pas exclu, à peine, peu, rarement, refus, rejette, rejettent, rejeté, rejetée, rejet, contre, oppose, opposent, opposé, opposée, opposés, opposition, cesse, cessé, cesser, fermé, fermée, fermés, fermées, fermeture, perdu, perdue, perdus, perdues, disparu, disparue, supprimé, supprimée, échoue, échoué, échec, empêche, empêché, interdit, interdite, interdits, interdites, interdire, interdiction, prohibe, prohibé, prohibée, tait, taisent, taisait, taire, silence, renonce, renoncé, exclu, exclut, exclue, reporte, reporté, reportée, manque, évite, éviter, impossible, improbable, insuffisant, insuffisante, inchangé, inchangée, au lieu de, sauf, hormis, conteste, contesté, contestée, désapprouve, seul, seule, seulement',
  },
  {
    kind: 'all',
    clear: 'tous, toutes, chaque, chacun, chacune',
    vague: 'tout, toute, deux, unanimité, unanime, unanimes, entier, entière, ensemble, totalité, intégralité, pas tous, pas toutes',
  },
  {
    kind: 'most',
    clear: 'la plupart, majorité, majoritairement, principalement, essentiellement, surtout',
    vague: 'pas tous, pas toutes, majoritaire, majoritaires',
  },
  {
    kind: 'some',
    clear: 'certains, certaines, quelques, plusieurs, beaucoup, partiellement, en partie',
    vague: 'pas tous, pas toutes, une partie, partie, parties, autres, nombreux, nombreuses, peu',
  },
  {
    kind: 'only',
    clear: 'seulement, uniquement, exclusivement, simplement',
    vague: 'que, qu, pas seulement, non seulement, seul, seule, seuls, seules, unique, uniques, aucun, aucune, sauf, hormis',
  },
  {
    kind: 'possible',
    clear:
      'pourrait, pourraient, possible, possiblement, peut-être, éventuellement, éventuel, éventuelle, potentiel, potentielle, menace, menacent, menaçait, envisage, envisagent, envisageait, prêt, prête, prêts',
    vague:
      'peut, peuvent, pouvait, pouvaient, pouvoir, devrait, devraient, probable, probablement, sans doute, apparemment, semble, semblent, semblait, serait, seraient, aurait, auraient, si, possibilité, offre, propose, proposé, avertit, averti, avertissement, risque, risquent, chance, chances, danger, pas exclu',
  },
  {
    kind: 'future',
    clear:
      'prévoit, prévoient, prévoyait, prévu, prévue, prévus, prévues, compte, comptent, comptait, envisagé, envisagée, attendu, attendue, attendus',
    vague:
      'doit, doivent, devait, devaient, veut, veulent, voulait, va, vont, sera, seront, aura, auront, projet, projets, plan, plans, futur, future, futurs, prochain, prochaine, avant, promet, promettent, promis, promesse, décide, décidé, décision, demande, demandé, propose, proposé, proposition, but, objectif, espère, espérait, espoir, garantie, serait, seraient',
  },
];

/** Phrases that have a marker in them but change nothing. */
export const NO_MARKERS =
  'en tout cas, tout de même, pas moins, sans doute, sans cesse, de plus, en plus, au plus, plus de, plus d, plus que, plus tard, le plus, la plus, les plus, n est ce pas, en particulier, avant tout, tout à fait, tout le monde, quand même, de rien, non plus, compte tenu, tout d abord, en une seule, tout en';
