/** Removes the accents from letters. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Normalises a text for search: no accents, lower case, straight apostrophes, single spaces. */
export const fold = (text: string): string => withoutAccents(text).toLowerCase().replace(/[’ʼʻ]/g, "'").replace(/\s+/g, ' ').trim();
