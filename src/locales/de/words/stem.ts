import { stemmer } from '@orama/stemmers/german';

/** What the forms of a German word have in common, in lower case: Snowball’s algorithm for German. */
export const stem = (word: string): string => stemmer(word);
