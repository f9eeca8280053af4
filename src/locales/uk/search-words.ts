import { withoutAccents } from '#lib/text/fold.ts';
import { createSearchWordFinder } from '../common/search-words.ts';
import { createWordFinder } from '../common/find-words.ts';
import { stem } from './words/stem.ts';
import { STOP_WORDS } from './words/stop-words.ts';

/** Stop words as the search sees them, which compares words without accents: й as и, ї as і. */
const PLAIN = new Set([...STOP_WORDS].map(withoutAccents));

/** The words of a query, a name or a question in Ukrainian. */
export const findSearchWords = createSearchWordFinder({
  findWords: createWordFinder({ normalise: (word) => word.replaceAll('ʼ', "'"), stem, stopWords: PLAIN }),
  verbStem: (word) => word.stem,
});
