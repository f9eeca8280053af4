import { createBounds } from '../../common/bounds.ts';
import { createMarkerFinder } from '../../common/find-markers.ts';
import type { Marker, Meaning } from '../../parts/meaning.ts';
import type { Word } from '../../parts/words.ts';
import { ONE_WORD_CARDINALS } from '../numbers/number-words.ts';
import { numberClauses, lastClause } from './clauses.ts';
import { MARKER_WORDS, NO_MARKERS } from './marker-words.ts';
import { LACKS, NEGATION_AFTER, NEGATION_BEFORE, NEGATIONS, REACHING, REVERSING } from './negations.ts';

/** French words that begin a condition, as part of a regular expression. */
const CONDITIONS = String.raw`(?<!(?:même|comme|savoir|demande(?:nt)?|ignore(?:nt)?|et) )si(?! (?:bien|peu|longtemps|souvent))|s['’](?=ils?(?!\p{L}))|à condition (?:que?|d['’])|pourvu qu[e'’]|sous réserve|à moins qu[e'’]|tant qu[e'’]|sauf si`;

const TEXT_WORDS = new Set(
  'article, titre, titres, texte, textes, mot, mots, parole, paroles, propos, citation, citations, phrase, phrases, passage, paragraphe, version, terme, termes, page, pages, légende, traduction, ligne'.split(
    ', ',
  ),
);
const BEFORE_NUMBER = new Set(['le', 'la', 'les', 'l', 'des', 'de', 'd', 'ces', 'ses', 'leurs']);

/** How far “ne” stands from the other part of its negation, in words: “ne les vendra plus”, “personne n’est venu”. */
const NE_BEFORE = 6;
const NE_BEHIND = 3;

const hasNe = (words: readonly Word[], start: number, end: number): boolean =>
  words.slice(Math.max(0, start), end).some(({ text }) => text === 'ne' || text === 'n');

/**
 * Whether a word that can negate does not: “plus” means “more” and “personne” a person without “ne”, “pas” is a noun in “un pas”, and
 * “que” only means “only” behind “ne”.
 */
function isOther(_: string, words: readonly Word[], index: number): boolean {
  const word = words[index]?.text ?? '';
  const before = words[index - 1]?.text ?? '';
  const isBehindNe = hasNe(words, index - NE_BEFORE, index);
  switch (word) {
    case 'plus':
    case 'rien':
      return !isBehindNe;
    case 'personne':
      return !isBehindNe && !hasNe(words, index + 1, index + 1 + NE_BEHIND);
    case 'pas':
      return /^(?:un|premier|ce|le|les|des|grand|petit|faux|quelques|deux)$/.test(before);
    case 'que':
    case 'qu':
      return !isBehindNe || words.slice(Math.max(0, index - NE_BEFORE), index).some(({ text }) => /^(?:pas|plus|jamais|rien)$/.test(text));
    default:
      return false;
  }
}

/** How far “ne” stands before “plus” where the two negate a verb between them: “n’y a plus de”. */
const NE_NEAR = 4;

const findUsual = createMarkerFinder({
  markers: MARKER_WORDS,
  noMarkers: NO_MARKERS,
  isOther,
  contrast: { word: 'pas', before: /[,–:—] ?(?:et |mais )?$/ },
});

const isNumber = (word: string): boolean => /^\d/.test(word) || word === 'cent' || ONE_WORD_CARDINALS.has(word);

/** “Plus de” means “more than”, but in “n’y a plus de bac”, “plus” negates. */
const findNoMore = (words: readonly Word[]): Marker[] =>
  words.flatMap(({ text, start, end }, index): Marker[] => {
    const [next, counted] = words.slice(index + 1, index + 3);
    const before = words.slice(Math.max(0, index - NE_NEAR), index);
    if (text !== 'plus' || !/^(?:de|d|que?)$/.test(next?.text ?? '') || isNumber(counted?.text ?? '')) return [];
    if (!hasNe(before, 0, before.length) || before.some((word) => /^(?:pas|jamais|rien|guère)$/.test(word.text))) return [];
    // “Ne circule plus que l’été” means that it only does so then.
    return [{ start, end, index, kind: 'negation', isClear: next?.text.startsWith('d') === true }];
  });

/** How a French sentence denies, limits or doubts what it says. */
export const meaning: Meaning = {
  negations: NEGATIONS,
  negationBefore: NEGATION_BEFORE,
  negationAfter: NEGATION_AFTER,
  without: 'sans',
  lacks: LACKS,
  bounds: createBounds('depuis, dès, après', 'jusqu, avant'),
  particles: new Set(['ne', 'n']),
  reversing: REVERSING,
  conditions: {
    anywhere: new RegExp(String.raw`(?<!\p{L})(${CONDITIONS})(?!\p{L})`, 'giu'),
    before: new RegExp(
      String.raw`^[^\p{L}]*(?:(?:et|mais|que|seulement|alors) )*(?<!\p{L})(${CONDITIONS})(?!\p{L})|(?<!\p{L})(${CONDITIONS}) ?$`,
      'iu',
    ),
    after: new RegExp(String.raw`^[,–-]?\s*(?:(?:et|mais) )?(?:seulement )?(${CONDITIONS})(?!\p{L})`, 'iu'),
    loosely: new RegExp(
      String.raw`(?<!\p{L})(?:${CONDITIONS}|si|conditions?|conditionn\p{L}*|dépend\p{L}*|dès qu[e'’]|sinon|faute de|\p{L}+r(?:ait|aient))(?!\p{L})`,
      'iu',
    ),
  },
  findMarkers: (text, words) => [...findUsual(text, words), ...findNoMore(words)].sort((a, b) => a.start - b.start),
  numberClauses,
  lastClause,
  isTextWord: (words, index) => TEXT_WORDS.has(words[index]?.text ?? ''),
  isBeforeNumber: (word) => BEFORE_NUMBER.has(word),
  reachingNegations: REACHING,
  cardinals: ONE_WORD_CARDINALS,
};
