/** The languages that a site can be in, as BCP 47 tags: those that have a pack in `src/locales/`. */
export const LANGUAGES = ['en-GB', 'en-US', 'de', 'fr', 'uk'] as const;

export type Language = (typeof LANGUAGES)[number];
