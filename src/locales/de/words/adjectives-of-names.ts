/**
 * The adjectives that a name of one word may have: „Holmer“ of „Holm“. Those in small letters, such as „norwegisch“, are missing: they
 * would be found in every text about anything from there.
 */
export const adjectivesOfName = (name: string): string[] =>
  /^\p{Lu}\p{Ll}+$/u.test(name) ? [`${name.replace(/en?$/, '')}er`, `${name}er`] : [];

/** The genitive of a name: „Holms“, „Ada Quills“. Names that end in an s-sound have none, but an apostrophe. */
export const formsOfName = (name: string): string[] => (/\p{Lu}\p{L}*[^sxzß\P{L}]$/u.test(name) ? [`${name}s`] : []);
