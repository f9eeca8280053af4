/** Compares names and titles in lists, as DIN 5007-1 does for words: “ä” like “a”; for `sort`. */
export const { compare } = new Intl.Collator('de-DE');
