/** The languages that a site can be in, as BCP 47 tags: those with words, dates and numbers in `src/locales/`. */
export const LANGUAGES = ['en-GB'] as const;

export type Language = (typeof LANGUAGES)[number];
