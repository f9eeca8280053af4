import { createBounds } from '../../common/bounds.ts';
import { createMarkerFinder } from '../../common/find-markers.ts';
import type { Meaning } from '../../parts/meaning.ts';
import { CARDINALS } from '../numbers/number-words.ts';
import { numberClauses, lastClause } from './clauses.ts';
import { MARKER_WORDS, NO_MARKERS } from './marker-words.ts';
import { LACKS, NEGATION_AFTER, NEGATION_BEFORE, NEGATIONS, REACHING, REVERSING } from './negations.ts';

/** German words that begin a condition, as part of a regular expression. */
const CONDITIONS = String.raw`(?<!(?:selbst|auch|als) )(?:wenn|falls|sofern)|solange|nur wenn|unter der Bedingung|vorausgesetzt|es sei denn|außer wenn`;

/** A noun, also with its article and one adjective. */
const NOMINAL = /^(?:(?:d(?:er|ie|as|e[mns])|(?:k?ein|[mds]ein|unser|ihr|dies|jen)(?:e[mnrs]?)?) (?:\p{Ll}+e[mnrs]? )?)?\p{Lu}\p{Ll}+$/u;

const TEXT_WORDS = new Set(
  'artikel, überschrift, überschriften, text, texte, wort, worte, wörter, zitat, zitate, satz, sätze, abschnitt, absatz, fassung, begriff, begriffe, wortlaut, seite, seiten, bildunterschrift, übersetzung, zeile'.split(
    ', ',
  ),
);
const BEFORE_NUMBER = new Set(['der', 'die', 'das', 'den', 'dem', 'des', 'von']);

/** How a German sentence denies, limits or doubts what it says. */
export const meaning: Meaning = {
  negations: NEGATIONS,
  negationBefore: NEGATION_BEFORE,
  negationAfter: NEGATION_AFTER,
  isNominal: (words) => NOMINAL.test(words),
  without: 'ohne',
  lacks: LACKS,
  bounds: createBounds('seit, ab, nach', 'bis, vor'),
  reversing: REVERSING,
  conditions: {
    anywhere: new RegExp(String.raw`(?<!\p{L})(${CONDITIONS})(?!\p{L})`, 'giu'),
    before: new RegExp(
      String.raw`^[^\p{L}]*(?:(?:und|aber|dass|nur|dann) )*(?<!\p{L})(${CONDITIONS}|sollten?|wären?|hätten?)(?!\p{L})|(?<!\p{L})(${CONDITIONS}) ?$`,
      'iu',
    ),
    after: new RegExp(String.raw`^[,–-]?\s*(?:(?:und|aber) )?(?:nur )?(${CONDITIONS})(?!\p{L})`, 'iu'),
    loosely: new RegExp(
      String.raw`(?<!\p{L})(?:${CONDITIONS}|sollten?|würden?|könnten?|Bedingung(?:en)?|abhängig|hängt|hing|ob|sobald|sonst|andernfalls)(?!\p{L})`,
      'iu',
    ),
  },
  findMarkers: createMarkerFinder({
    markers: MARKER_WORDS,
    noMarkers: NO_MARKERS,
    contrast: { word: 'nicht', before: /[,–:—] ?(?:und |aber )?$/, behind: /^[^.!?;:]{1,80}, sondern (?!auch)/ },
  }),
  numberClauses,
  lastClause,
  isTextWord: (words, index) => TEXT_WORDS.has(words[index]?.text ?? ''),
  isBeforeNumber: (word) => BEFORE_NUMBER.has(word),
  reachingNegations: REACHING,
  cardinals: CARDINALS,
};
