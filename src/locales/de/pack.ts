import type { LanguagePack } from '../pack.ts';
import { dates } from './dates/dates.ts';
import { de as catalogue } from './catalogue/catalogue.ts';
import { meaning } from './meaning/meaning.ts';
import { opposites } from './meaning/opposites.ts';
import { numbers } from './numbers/number-values.ts';
import { findSmallNumbers, isSmallNumber } from './numbers/small-numbers.ts';
import { findCounts, findSingleTimes } from './numbers/counts.ts';
import { quotations } from './quotations.ts';
import { reporting } from './reporting/reporting.ts';
import { sentences } from './sentences.ts';
import { speech } from './speech/speech.ts';
import { adjectivesOfName, formsOfName } from './words/adjectives-of-names.ts';
import { findCapitalNames, wordsOfNames } from './words/capital-names.ts';
import { verbStem } from './words/irregular-verbs.ts';
import { JOINS_NAMES } from './words/lists.ts';
import { findWords } from './words/words.ts';

/**
 * German. Without causes, tense, deeds and roles: a German sentence tells these by the order of its words, its cases and its split
 * verbs, which no list of words can know.
 */
export const de: LanguagePack = {
  tag: 'de',
  catalogue,
  dates,
  numbers,
  words: { findWords, verbStem, joinsNames: JOINS_NAMES, adjectivesOfName, formsOfName, findCapitalNames, wordsOfNames },
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
