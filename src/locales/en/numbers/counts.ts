import { createCountFinder } from '../../common/counts.ts';
import { findFigures } from './figures.ts';
import { findSmallNumbers } from './small-numbers.ts';

/** Finds the numbers of English texts with what they count. */
export const findCounts = createCountFinder({ findFigures, findSmallNumbers, isVerb: (word) => word.endsWith('ed') });
