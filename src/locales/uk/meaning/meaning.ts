import { createBounds } from '../../common/bounds.ts';
import { createMarkerFinder } from '../../common/find-markers.ts';
import type { Meaning } from '../../parts/meaning.ts';
import { CARDINALS } from '../numbers/number-words.ts';
import { numberClauses, lastClause } from './clauses.ts';
import { MARKER_WORDS, NO_MARKERS } from './marker-words.ts';
import { LACKS, NEGATION_BEFORE, NEGATIONS, REACHING, REVERSING } from './negations.ts';

/** Ukrainian words that begin a condition, as part of a regular expression. */
const CONDITIONS = String.raw`(?<!(?:навіть|хіба) )(?:якщо|якби)|лише якщо|тільки якщо|за умови|у разі|в разі|хіба що|доки`;

const TEXT_WORDS = new Set(
  'стаття, статті, статтю, статтею, заголовок, заголовка, заголовку, текст, тексту, слово, слова, слів, словами, цитата, цитати, речення, частина, частини, абзац, версія, поняття, формулювання, сторінка, сторінки, підпис, переклад, рядок'.split(
    ', ',
  ),
);
const BEFORE_NUMBER = new Set(['з', 'із', 'зі', 'ці', 'цих', 'ті', 'тих']);

/** How a Ukrainian sentence denies, limits or doubts what it says. */
export const meaning: Meaning = {
  negations: NEGATIONS,
  negationBefore: NEGATION_BEFORE,
  without: 'без',
  lacks: LACKS,
  bounds: createBounds('з, із, зі, від, після', 'до, раніше, перед'),
  particles: new Set(['не']),
  reversing: REVERSING,
  conditions: {
    anywhere: new RegExp(String.raw`(?<!\p{L})(${CONDITIONS})(?!\p{L})`, 'giu'),
    before: new RegExp(
      String.raw`^[^\p{L}]*(?:(?:і|але|що|лише|тоді) )*(?<!\p{L})(${CONDITIONS})(?!\p{L})|(?<!\p{L})(${CONDITIONS}) ?$`,
      'iu',
    ),
    after: new RegExp(String.raw`^[,–-]?\s*(?:(?:і|але) )?(?:лише |тільки )?(${CONDITIONS})(?!\p{L})`, 'iu'),
    loosely: new RegExp(String.raw`(?<!\p{L})(?:${CONDITIONS}|би|б|умов(?:а|и|у|ою)|залежить|залежало|чи|щойно|інакше)(?!\p{L})`, 'iu'),
  },
  findMarkers: createMarkerFinder({
    markers: MARKER_WORDS,
    noMarkers: NO_MARKERS,
    contrast: { word: 'не', before: /[,–:—] ?(?:і |а |але )?$/ },
  }),
  numberClauses,
  lastClause,
  isTextWord: (words, index) => TEXT_WORDS.has(words[index]?.text ?? ''),
  isBeforeNumber: (word) => BEFORE_NUMBER.has(word),
  reachingNegations: REACHING,
  cardinals: CARDINALS,
};
