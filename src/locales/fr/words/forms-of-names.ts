/**
 * The adjectives that a name of one word may have. None: they have many endings (“parisien”, “lillois”) and small letters, so that they
 * would be found in every text about anything from there.
 */
export const adjectivesOfName = (): string[] => [];

/** The forms of a name with an article, which joins a preposition: “du Havre” and “au Havre” of “Le Havre”. */
export const formsOfName = (name: string): string[] => {
  const [, article, rest = ''] = /^(Les?) (\p{Lu}.*)$/u.exec(name) ?? [];
  if (article === undefined) return [];
  return (article === 'Le' ? ['du', 'au'] : ['des', 'aux']).map((contracted) => `${contracted} ${rest}`);
};
