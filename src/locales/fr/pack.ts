import type { LanguagePack } from '../pack.ts';
import { dates } from './dates/dates.ts';
import { fr as catalogue } from './catalogue/catalogue.ts';
import { meaning } from './meaning/meaning.ts';
import { opposites } from './meaning/opposites.ts';
import { numbers } from './numbers/number-values.ts';
import { findSmallNumbers, isSmallNumber } from './numbers/small-numbers.ts';
import { findCounts, findSingleTimes } from './numbers/counts.ts';
import { quotations } from './quotations.ts';
import { reporting } from './reporting/reporting.ts';
import { sentences } from './sentences.ts';
import { speech } from './speech/speech.ts';
import { findCapitalNames, wordsOfNames } from './words/capital-names.ts';
import { adjectivesOfName, formsOfName } from './words/forms-of-names.ts';
import { verbStem } from './words/irregular-verbs.ts';
import { JOINS_NAMES } from './words/lists.ts';
import { separateElided } from './words/separate-elided.ts';
import { findWords } from './words/words.ts';

/**
 * French. Without causes, tense, deeds and roles: pronouns that stand before the verb, verbs of several words, and the many senses of
 * “de”, “à” and “par” would need more than lists of words.
 */
export const fr: LanguagePack = {
  tag: 'fr',
  catalogue,
  dates,
  numbers,
  words: {
    findWords,
    verbStem,
    joinsNames: JOINS_NAMES,
    adjectivesOfName,
    formsOfName,
    findCapitalNames,
    wordsOfNames,
    prepareSlug: separateElided,
  },
  sentences,
  quotations,
  reporting,
  counting: {
    isSmallNumber,
    findSmallNumbers,
    findCounts,
    findSingleTimes,
  },
  meaning,
  opposites,
  speech,
};
