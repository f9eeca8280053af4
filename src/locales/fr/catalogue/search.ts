const { compare } = new Intl.Collator('fr-FR', { numeric: true });

/** The search page and its index from A to Z. */
export const search = {
  title: 'Recherche et index',
  description:
    'Cherchez dans tout le site, ou trouvez une personne, un État, un terme, un lieu ou une question de A à Z, sous tous ses noms.',
  field: 'Une question, un nom sous n’importe quelle forme, ou des mots du texte',
  submit: 'Chercher',
  more: 'Plus de résultats',
  keySwitch: 'Appuyez sur {key} sur n’importe quelle page pour aller au champ de recherche',

  indexNote: 'Toutes les personnes, tous les États, termes, lieux et questions, sous chacun de leurs noms et de leurs graphies.',
  letters: 'Lettres',
  see: 'voir',
  digits: '0–9',
  otherScripts: 'Dans d’autres écritures',
  /** Compares names in the order of the index; for `sort`. */
  compare,
  /** Removes a leading article, which does not count in sorting. */
  withoutArticle: (name: string) => name.replace(/^(?:(?:les?|la|une?|des) (?=\S)|l['’](?=\S))/i, ''),
};
