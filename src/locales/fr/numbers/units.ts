/** French units of time, each with all its forms. */
export const UNITS = { heure: 'heures?', jour: 'jours?|journées?', semaine: 'semaines?', mois: 'mois', an: 'ans?|années?' } as const;

/** “Un an et demi”, “deux heures et demie”. */
export const HALVES = /(?<number>(?<!\p{L})\p{L}{1,9}) (?<unit>heures?|jours?|semaines?|mois|ans?|années?) et demie?(?!\p{L})/giu;
