import { memoize } from '#lib/memoize.ts';
import { LANGUAGES, type Language } from '#schemas/languages.ts';
import { reference } from '#schemas/reference.ts';
import type { Entry } from './entry.ts';

/** A reference with its language: its own, or that of the site. */
export type Reference = Entry<'references'> & { data: { language: string } };

/** The references of a site. Those that name no language are in that of the site, without its region: `en`, not `en-GB`. */
export const withLanguages = (references: readonly Entry<'references'>[], { language }: { language: Language }): Reference[] =>
  references.map(IN_LANGUAGE[language]);

const FIELDS = Object.keys(reference.shape);

/** The fields stay in the order of the schema, in which reviews record them. */
const addLanguage = (data: Entry<'references'>['data'], language: string): Reference['data'] =>
  Object.fromEntries(Object.entries({ ...data, language }).sort(([a], [b]) => FIELDS.indexOf(a) - FIELDS.indexOf(b))) as Reference['data'];

// References stay the same objects while their files do, so that what is derived from one is derived once.
const IN_LANGUAGE = Object.fromEntries(
  LANGUAGES.map((tag) => {
    const { language } = new Intl.Locale(tag);
    const add = memoize((entry: Entry<'references'>) => ({ ...entry, data: addLanguage(entry.data, entry.data.language ?? language) }));
    return [tag, add];
  }),
) as Record<Language, (entry: Entry<'references'>) => Reference>;
