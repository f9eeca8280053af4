/** Compares names and titles in lists, as French dictionaries do: “é” like “e”, “œ” like “oe”; for `sort`. */
export const { compare } = new Intl.Collator('fr-FR');
