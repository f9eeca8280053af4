import { createBounds } from '../common/bounds.ts';
import type { LanguagePack } from '../pack.ts';
import type { Numbers } from '../parts/numbers.ts';
import { findCauses, mayGiveCause } from './meaning/causes.ts';
import { lastClause, numberClauses } from './meaning/clauses.ts';
import { CONDITION, CONDITION_AFTER, CONDITION_BEFORE, CONDITIONAL } from './meaning/conditions.ts';
import { findWays, JOINS_GOALS, wayBefore } from './meaning/directions.ts';
import { isQuestion, pronounFor, tellsOfWording } from './meaning/deeds.ts';
import { isPastEvent } from './meaning/event-verbs.ts';
import { isBeforeNumber, isBeforeVerb, LEAVES_OPEN } from './meaning/plans.ts';
import { findMarkers } from './meaning/find-markers.ts';
import { createOppositeFinder } from './meaning/find-opposites.ts';
import { LACKS, NEGATION_BEFORE, NEGATIONS, REACHING, REVERSING } from './meaning/negations.ts';
import { OPPOSITES } from './meaning/opposites.ts';
import { beginsPassive } from './meaning/passives.ts';
import { AGENTS, isArticle, MUTUAL_WORDS, OWNERS, ownsNext, PREPOSITIONS } from './meaning/prepositions.ts';
import { followsItsObject } from './meaning/relative-clauses.ts';
import { CARDINALS } from './numbers/cardinals.ts';
import { findCounts, findSingleTimes } from './numbers/counts.ts';
import { findFigures } from './numbers/figures.ts';
import { findNumberValues, valuesOf } from './numbers/number-values.ts';
import { parseNumbers } from './numbers/parse-numbers.ts';
import { findSmallNumbers, isSmallNumber } from './numbers/small-numbers.ts';
import { quotations } from './quotations.ts';
import { reporting } from './reporting/reporting.ts';
import { sentences } from './sentences.ts';
import { continuesSentence, hasPronounAsSpeaker, isAttributed, isSpeaker, mayShowSpeaker } from './speech/attributions.ts';
import { findContestable } from './speech/contestable.ts';
import { introducesWords } from './speech/quoted-speech.ts';
import { adjectivesOfName } from './words/adjectives-of-names.ts';
import { findCapitalNames, wordsOfNames } from './words/capital-names.ts';
import { findVerbFrom } from './words/finite-verbs.ts';
import { isPastOf, verbStem } from './words/irregular-verbs.ts';
import { JOINS_NAMES } from './words/lists.ts';
import { isTextWord } from './words/text-words.ts';
import { findWords } from './words/words.ts';

/** The parts that are the same in British and American English. */
export const english = {
  words: { findWords, verbStem, joinsNames: JOINS_NAMES, adjectivesOfName, formsOfName: () => [], findCapitalNames, wordsOfNames },
  sentences,
  quotations,
  reporting,
  counting: { isSmallNumber, findSmallNumbers, findCounts, findSingleTimes },
  causes: { find: findCauses, mayGive: mayGiveCause },
  meaning: {
    negations: NEGATIONS,
    negationBefore: NEGATION_BEFORE,
    without: 'without',
    lacks: LACKS,
    bounds: createBounds('since, after', 'until, till, before'),
    reversing: REVERSING,
    conditions: { anywhere: CONDITION, before: CONDITION_BEFORE, after: CONDITION_AFTER, loosely: CONDITIONAL },
    findMarkers,
    numberClauses,
    lastClause,
    isTextWord,
    isBeforeNumber,
    reachingNegations: REACHING,
    cardinals: CARDINALS,
  },
  opposites: { pairs: OPPOSITES, createFinder: createOppositeFinder },
  tense: { isPastOf, isPastEvent, isBeforeVerb, leavesOpen: LEAVES_OPEN },
  deeds: { isQuestion, pronounFor, tellsOfWording, findVerbFrom },
  roles: {
    prepositions: PREPOSITIONS,
    mutualWords: MUTUAL_WORDS,
    agents: AGENTS,
    owners: OWNERS,
    isArticle,
    ownsNext,
    beginsPassive,
    followsItsObject,
    joinsGoals: JOINS_GOALS,
    findWays,
    wayBefore,
  },
  speech: { introducesWords, isSpeaker, hasPronounAsSpeaker, isAttributed, mayShowSpeaker, continuesSentence, findContestable },
} satisfies Partial<LanguagePack>;

/** How numbers are read in English. */
export const readNumbers = { parse: parseNumbers, findFigures, find: findNumberValues, valuesOf } satisfies Partial<Numbers>;
