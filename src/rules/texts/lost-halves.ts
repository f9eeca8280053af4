import { findMatches } from '#lib/text/find-matches.ts';
import { TIME_UNITS, type Count, type CountedTime } from '#locales/parts/counting.ts';

/** The numbers of a text with what they count. */
export interface CountedText {
  text: string;
  counts: readonly Count[];
}

/**
 * Whether two counts are the same time: “18 months” and “a year and a half”. “The second year” is none, and “every two years” is
 * not “two years”.
 */
export function isSameTime(one: CountedTime, other: CountedTime): boolean {
  if (one.unit === undefined || other.unit === undefined || one.isOrdinal || other.isOrdinal) return false;
  if (one.isRepeated !== other.isRepeated) return false;
  const [own, their] = [TIME_UNITS[one.unit], TIME_UNITS[other.unit]];
  return own.of === their.of && one.value * own.size === other.value * their.size;
}

/** Whether only one of two counts of years, months and so on has a half. */
export const differInHalf = (one: Count, other: Count): boolean =>
  one.unit !== undefined && one.unit === other.unit && Number.isInteger(one.value) !== Number.isInteger(other.value);

/**
 * Whether a half was lost or put in between a count of a source and one of ours: “a year and a half” is easily made “two years”.
 * Nothing is said where either is a limit, where ours has the time of the source as well or counts the years between two dates, or
 * where another number beside that of the source may be meant: “2 hours and 30 minutes”, “18 months, two years less than planned”.
 *
 * @param theirs what `other` is a count of
 * @param ours what `count` is a count of
 */
export const isHalfOff = (count: Count, ours: CountedText, other: Count, theirs: CountedText): boolean =>
  differInHalf(count, other) &&
  Math.abs(count.value - other.value) < 1 &&
  !count.isLimit &&
  !other.isLimit &&
  !isBetweenYears(count, theirs) &&
  !ours.counts.some((own) => isSameTime(own, other)) &&
  !theirs.counts.some(
    (its) => its !== other && !its.isOrdinal && (its.unit !== undefined || its.nouns.length === 0) && areInOneSentence(its, other, theirs),
  );

/** Whether a count is that of the years between two that a text names. */
function isBetweenYears({ unit, value }: Count, { text }: CountedText): boolean {
  const years = new Set(findMatches(text, /(?<!\d)[12]\d{3}(?!\d)/g).map(({ 0: year }) => Number(year)));
  return unit === 'year' && [...years].some((year) => years.has(year + value));
}

const areInOneSentence = (one: Count, other: Count, { text }: CountedText): boolean =>
  !/[.!?]\s|\n/.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));
