import { memoize } from '#lib/memoize.ts';
import { partOf, type LanguagePack } from '#locales/pack.ts';
import type { MarkerKind } from '#locales/parts/meaning.ts';
import {
  countWords,
  findPart,
  listInsertions,
  normaliseQuotation,
  splitQuotation,
  type IsEnding,
  type QuotationPart,
} from '#lib/language/quotations.ts';

/** What our own words around a quotation say. */
export interface OwnWords {
  isNegated: boolean;
  isConditional: boolean;
}

/** How a quotation distorts the record, as the rest of a sentence that begins with it, and how to fix it. */
export interface Distortion {
  reason: string;
  hint: string;
}

/** So many words may stand in one pair of brackets. */
const MOST_INSERTED = 6;
/** So many words can make a claim. */
const CLAIM = 3;
/** So many parts may a quotation have, and so many places of each are looked at. */
const MOST_PARTS = 20;
const MOST_PLACES = 200;

/**
 * What quoted words that match the record leave out or put in so that it means something else; undefined if nothing. Where the words
 * stand in the record more than once, one place without a distortion is enough.
 */
export function findDistortion(words: string, recorded: string, own: OwnWords, language: LanguagePack): Distortion | undefined {
  const judge = judgeIn(language);
  const { isEnding } = language.quotations;
  const { around, findEnds } = language.sentences;
  const text = normaliseQuotation(recorded);
  const quoted = normaliseQuotation(words);
  const parts = splitQuotation(quoted);
  const excess = findExcess(quoted, parts);
  if (excess) return excess;
  const sentences = [0, ...findEnds(text)];
  // One or two words make no claim that could depend on a condition.
  const isConditional = own.isConditional || countWords(quoted) < CLAIM;
  // The places where the parts so far can end without a distortion, in order.
  let ends: number[] = [];
  for (const [index, part] of parts.entries()) {
    const next: number[] = [];
    let first: Distortion | undefined;
    for (const place of listPlaces(text, part, isEnding)) {
      const from = ends.findLast((end) => end <= place);
      if (index > 0 && from === undefined) continue;
      const issue =
        from === undefined
          ? judge.before(text.slice(around(text, place).start, place), part.insertedBefore, { ...own, isConditional })
          : judge.gap(text, from, place, part.insertedBefore, sentences);
      first ??= issue;
      if (!issue) next.push(place + part.text.length);
    }
    if (next.length === 0) return first;
    ends = next;
  }
  const inserted = parts.at(-1)?.insertedAfter ?? '';
  const isNominal = partOf(language, 'meaning').isNominal?.(quoted) === true;
  const after = ends.map((end) => {
    const sentence = around(text, end);
    // The first word of a sentence has a capital letter, whatever it is.
    const isNegated = own.isNegated || (isNominal && end - quoted.length > sentence.start);
    return judge.after(text.slice(end, sentence.end), inserted, { isNegated, isConditional });
  });
  return after.includes(undefined) ? undefined : after[0];
}

function listPlaces(text: string, part: QuotationPart, isEnding: IsEnding): number[] {
  const places: number[] = [];
  for (let at = findPart(text, part, 0, isEnding); at !== -1 && places.length < MOST_PLACES; at = findPart(text, part, at + 1, isEnding))
    places.push(at);
  return places;
}

/** More words put in than may stand in brackets, or than are quoted. */
function findExcess(quoted: string, parts: readonly QuotationPart[]): Distortion | undefined {
  const inserted = listInsertions(quoted).map(countWords);
  const sum = inserted.reduce((total, words) => total + words, 0);
  const most = Math.max(...inserted);
  const hint = 'Say it in your own words, outside the quotation.';
  if (parts.length > MOST_PARTS)
    return { reason: `has ${parts.length} parts; the limit is ${MOST_PARTS}`, hint: 'Quote a shorter part of it.' };
  if (most > MOST_INSERTED) return { reason: `puts ${most} words into brackets; the limit is ${MOST_INSERTED}`, hint };
  return sum > parts.reduce((total, { text }) => total + countWords(text), 0)
    ? { reason: 'puts more words into brackets than it quotes', hint }
    : undefined;
}

const leavesOut = (what: string, where: string): Distortion => ({
  reason: `leaves out the “${what}” that the record has ${where}`,
  hint: `Quote the “${what}” too, or express it in the words before the quotation.`,
});

type Markers = ReadonlyMap<MarkerKind, string>;

/** A word put into brackets that changes what is said, where the record has none of its kind. */
function findPutIn(own: Markers, recorded: Markers): Distortion | undefined {
  const [, word] = [...own].find(([kind]) => !recorded.has(kind)) ?? [];
  return word === undefined
    ? undefined
    : {
        reason: `puts “${word}” into brackets, which the record does not say there`,
        hint: 'Quote the words as they are, and say in your own words what you think of them.',
      };
}

/** What stands around quoted words in the record, and what is put in there; undefined where nothing changes what they mean. */
interface Judge {
  /** What stands in the sentence of the record before the quoted words. */
  before(before: string, inserted: string, own: OwnWords): Distortion | undefined;
  /** What stands in it after them. */
  after(after: string, inserted: string, own: OwnWords): Distortion | undefined;
  /** What is left out between two parts. */
  gap(text: string, from: number, to: number, inserted: string, sentences: readonly number[]): Distortion | undefined;
}

const judgeIn = memoize((language: LanguagePack): Judge => {
  const { conditions, findMarkers, negations, negationBefore, negationAfter, reversing } = partOf(language, 'meaning');
  const { findWords } = language.words;
  const negation = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${negations})(?![\p{L}\p{N}])`, 'giu');
  const conditionIn = new RegExp(conditions.anywhere.source, 'iu');

  /** The kinds of words in a text that change what it says, each with one of them. The future is none: “[will]” for “would” only fits the tense. */
  function markersOf(text: string): Markers {
    const found = findMarkers(text, findWords(text)).filter(({ kind, isClear }) => isClear && kind !== 'future');
    const reversed = reversing.exec(text)?.[0];
    return new Map([
      ...found.map(({ kind, start, end }) => [kind, text.slice(start, end)] as const),
      ...(reversed ? [['negation', reversed] as const] : []),
    ]);
  }

  return {
    before: (before, inserted, { isNegated, isConditional }) => {
      const own = markersOf(inserted);
      const negated = isNegated || own.has('negation') ? undefined : negationBefore.exec(before)?.[1];
      if (negated) return leavesOut(negated, 'right before the quoted words');
      const condition = isConditional || conditionIn.test(inserted) ? null : conditions.before.exec(before);
      return condition ? leavesOut(condition[1] ?? condition[2] ?? '', 'before the quoted words') : findPutIn(own, markersOf(before));
    },
    after: (after, inserted, { isNegated, isConditional }) => {
      const negated = isNegated || markersOf(inserted).has('negation') ? undefined : negationAfter?.exec(after)?.[1];
      if (negated) return leavesOut(negated, 'right after the quoted words');
      const condition = isConditional || conditionIn.test(inserted) ? undefined : conditions.after.exec(after)?.[1];
      return condition ? leavesOut(condition, 'right after the quoted words') : findPutIn(markersOf(inserted), markersOf(after));
    },
    gap: (text, from, to, inserted, sentences) => {
      const gap = text.slice(from, to);
      const [own, others] = [markersOf(inserted), markersOf(gap)];
      const putIn = findPutIn(own, others);
      if (putIn) return putIn;
      // A sentence that is left out as a whole takes its “not” along.
      const isWhole = (at: number) =>
        sentences.some((start, index) => start >= from && start <= at && (sentences[index + 1] ?? text.length) <= to);
      const negated = [...gap.matchAll(negation)].find(({ index }) => !isWhole(from + index));
      if (negated && !own.has('negation')) return leavesOut(negated[0], 'there');
      const condition = [...gap.matchAll(conditions.anywhere)].find(({ index }) => !isWhole(from + index));
      if (condition && !conditionIn.test(inserted)) return leavesOut(condition[0], 'there');
      const replaced = inserted ? [...others].find(([kind]) => !own.has(kind)) : undefined;
      return replaced ? leavesOut(replaced[1], 'there') : undefined;
    },
  };
});
