import type { LanguagePack } from '../pack.ts';
import { dates } from './dates/dates.ts';
import { meaning } from './meaning/meaning.ts';
import { opposites } from './meaning/opposites.ts';
import { numbers } from './numbers/number-values.ts';
import { findSmallNumbers, isSmallNumber } from './numbers/small-numbers.ts';
import { findCounts, findSingleTimes } from './numbers/counts.ts';
import { quotations } from './quotations.ts';
import { reporting } from './reporting/reporting.ts';
import { sentences } from './sentences.ts';
import { speech } from './speech/speech.ts';
import { uk as catalogue } from './catalogue/catalogue.ts';
import { findCapitalNames, wordsOfNames } from './words/capital-names.ts';
import { verbStem } from './words/irregular-verbs.ts';
import { JOINS_NAMES } from './words/lists.ts';
import { adjectivesOfName, formsOfName } from './words/name-forms.ts';
import { transliterate } from './words/transliterate.ts';
import { findWords } from './words/words.ts';

/**
 * Ukrainian. Without causes, tense, deeds and roles: a Ukrainian sentence tells these by cases and by the aspect of its verbs, in any
 * order of words, which no list of words can know.
 */
export const uk: LanguagePack = {
  tag: 'uk',
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
    prepareSlug: transliterate,
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
