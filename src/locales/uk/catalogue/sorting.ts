/** Compares names and titles in lists, in the order of the Ukrainian alphabet: Г before Ґ, І before Ї; for `sort`. */
export const { compare } = new Intl.Collator('uk-UA');
