import { withoutAccents } from '#lib/text/fold.ts';
import { createSearchWordFinder } from '../common/search-words.ts';
import { createWordFinder } from '../common/find-words.ts';
import { stem } from './words/stem.ts';
import { STOP_WORDS } from './words/stop-words.ts';
import { normalise, WORD } from './words/words.ts';

/** Stop words as the search sees them, which compares words without accents. */
const PLAIN = new Set([...STOP_WORDS].map(withoutAccents));

/** The words of a query, a name or a question in French. Without accents, an irregular verb has no other form that it could be known by. */
export const findSearchWords = createSearchWordFinder({
  findWords: createWordFinder({ pattern: WORD, normalise, stem: (word) => stem(withoutAccents(word)), stopWords: PLAIN }),
  verbStem: (word) => word.stem,
});
