import { createSearchWordFinder } from '../../common/search-words.ts';
import { verbStem } from './irregular-verbs.ts';
import { findWords } from './words.ts';

/** The words of a query, a name or a question in English. */
export const findSearchWords = createSearchWordFinder({ findWords, verbStem });
