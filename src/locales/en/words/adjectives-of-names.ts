/** Endings that make an adjective of the name of a country or a town. */
const ENDINGS = ['n', 'an', 'ian', 'ish', 'ese'];

/**
 * The adjectives that a name of one word may have: "Italian" is among those of "Italy". Most of them do not exist, which does no
 * harm in a search. Irregular ones, such as "Welsh", are missing.
 */
export function adjectivesOfName(name: string): string[] {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return [];
  const stem = name.replace(/(?:ia|[aeiouy])$/, '');
  const forms = [name, stem].flatMap((form) => ENDINGS.map((ending) => form + ending));
  return [...new Set(name.endsWith('y') ? [...forms, stem] : forms)];
}
