import { stemmer } from '@orama/stemmers/french';

/** What the forms of a French word have in common, in lower case: Snowball’s algorithm for French. */
export const stem = (word: string): string => stemmer(word);
