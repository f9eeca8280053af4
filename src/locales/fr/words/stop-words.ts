/**
 * French words that say little about what a sentence is about, in lower case: function words, what is elided, frequent verbs, numbers
 * (which are compared by their value), and words about texts, which describe any source.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    "c d j l m n s t y qu jusqu lorsqu puisqu quoiqu a à afin ai ainsi alors après as au aucun aucune aujourd'hui auquel aussi autant autre autres aux",
    'auxquelles auxquels avaient avais avait avant avec avez avoir avons ayant beaucoup bien car ce ceci cela celle celles celui cependant certain',
    'certaine certaines certains ces cet cette ceux chacun chacune chaque chez ci combien comme comment contre dans de déjà depuis des dès désormais',
    'devait devant devoir devra devrait devraient doit doivent donc dont du durant elle elles en encore enfin ensuite entre environ es est et étaient',
    'étais était étant été êtes être eu eux eut fait faire faisait faisant faites faut fera ferait firent fit font fut furent hors ici il ils je jamais',
    'jusque la là laquelle le lequel les lesquelles lesquels leur leurs lors lorsque lui ma maintenant mais malgré me même mêmes mes mieux moi moins mon',
    'ne ni non nos notre nous nouveau nouvel nouvelle nouveaux nouvelles on ont or ou où par parce parmi pas pendant personne peu peut peuvent plus',
    'plusieurs plutôt pour pourquoi pourrait pourraient pourtant pouvait pouvoir pendant près presque puis puisque quand quant que quel quelle quelles',
    "quelqu'un quelque quelques quels qui quoi rien sa sans sauf se sera serait seraient seront ses seul seule si sien sinon soi soit sommes son sont",
    'sous souvent suis sur surtout ta tandis tant te tel telle telles tels tes toi ton toujours tous tout toute toutes très trop tu un une va vers voici',
    'voilà vos votre voulait veut veulent vont vous vu deux trois quatre cinq six sept huit neuf dix onze douze premier première deuxième troisième',
    'aller allait aura auront aurait auraient ayez donner donne donné mettre mis met prendre pris prend venir vient venu venait rester reste',
    'dire dit dite dits disent disait déclaré déclare selon estime indique indiqué précise précisé',
    'article articles titre page pages passage paragraphe partie texte phrase source sources mot mots parole paroles propos citation citations journal',
    'jour jours journée semaine semaines mois an ans année années fois temps heure heures',
  ]
    .join(' ')
    .split(' '),
);
