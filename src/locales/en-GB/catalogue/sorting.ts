/** Compares names and titles in lists; for `sort`. */
export const { compare } = new Intl.Collator('en-GB');
