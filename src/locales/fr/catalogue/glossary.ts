export const glossary = {
  description: 'Les termes à connaître\u202f: ce que chacun veut dire, ce que l’article en dit, et le contexte.',
  notInArticle: 'L’article n’emploie pas ce terme.',
  participants: 'Qui participe',
  /** After the names of several members: “is a state” becomes “: each is a state”. */
  each: (statement: string) => `\u202f: pour chacun,${statement}`,
  related: 'Termes voisins',
  mentions: 'Également employé dans',
};
