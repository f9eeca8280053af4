import type { Count, Counting, TimeUnit } from '../parts/counting.ts';
import type { Numbers } from '../parts/numbers.ts';
import { findMatches } from '#lib/text/find-matches.ts';
import { firstIndex } from '#lib/text/first-index.ts';
import { overlaps } from '#lib/text/overlaps.ts';
import type { Word } from '../parts/words.ts';

/** How many words after a number may say what it counts. */
const WORDS_AFTER = 2;
/** How many words may stand between a percentage and what it is a part of: “of all the”. */
const WORDS_BETWEEN = 3;
/** How far behind a number the word for “percent” ends. */
const LONGEST_PERCENT = 16;

/** What is needed to count in a language. */
interface CountOptions extends Pick<Numbers, 'findFigures'>, Pick<Counting, 'findSmallNumbers'> {
  /** Whether a word alone behind a number is a verb: “two abstained”. Without it, none is. */
  isVerb?(word: string): boolean;
  /** Units of time, each with all its forms as part of a regular expression. They say little about what a text is about. */
  units: Readonly<Record<TimeUnit, string>>;
  /** What stands behind a number that is a percentage, besides “%”, as part of a regular expression. */
  percent: string;
  /** Matches the end of the text before a number that is a limit, an estimate or an interval that is repeated. */
  limits: RegExp;
  /** Matches the end of the text before an interval that is repeated: “every two years”. */
  repeats: RegExp;
  /** One of a unit of time without a number, as a global expression with the group `unit`: “for a week”. “Twice a week” is none. */
  single: RegExp;
  halves: Halves;
}

/** Times with a half. */
interface Halves {
  /** What stands in all of them. Most texts do not have it, and to see that takes less time than to look for the times. */
  word: RegExp;
  /**
   * Each as a global expression with the group `unit`, unless the unit stands behind the match, and the group `number` at its start, if the
   * half is added to one: “a year and a half”, “half a year”.
   */
  times: readonly RegExp[];
}

/** Finds the numbers below a limit, in words (if they are below a hundred) and in figures, in the order of the text. */
export function createCountFinder(options: CountOptions): Pick<Counting, 'findCounts' | 'findSingleTimes'> {
  const units = Object.entries(options.units).map(([unit, forms]) => [unit as TimeUnit, new RegExp(`^(?:${forms})$`, 'iu')] as const);
  const unitOf = (word: string | undefined) => (word === undefined ? undefined : units.find(([, forms]) => forms.test(word))?.[0]);
  const percent = new RegExp(String.raw`^[ \u00a0\u202f-]?(?:%|(?:${options.percent})(?!\p{L}))`, 'iu');
  return {
    findCounts: (text, words, below = 100) => findCounts(text, words, below, { ...options, unitOf, findWhole: createWholeFinder(percent) }),
    findSingleTimes: (text) =>
      findMatches(text, options.single).map(({ groups: { unit } = {} }) => ({
        value: 1,
        unit: unitOf(unit),
        isOrdinal: false,
        isRepeated: false,
      })),
  };
}

interface UnitReader {
  unitOf(word: string | undefined): TimeUnit | undefined;
}

interface WholeFinder {
  /** The words for what a percentage that ends at a place is a part of. */
  findWhole(text: string, words: readonly Word[], end: number): readonly Word[];
}

const createWholeFinder =
  (percent: RegExp): WholeFinder['findWhole'] =>
  (text, words, end) => {
    const [sign] = percent.exec(text.slice(end, end + LONGEST_PERCENT)) ?? [];
    if (sign === undefined) return [];
    const next = firstIndex(words, (word) => word.start < end + sign.length);
    const first = words.slice(next, next + WORDS_BETWEEN + 1).findIndex((word) => !word.isStopWord);
    if (first === -1) return [];
    return words
      .slice(next + first, next + first + WORDS_AFTER)
      .filter((word) => !word.isStopWord && /\p{L}/u.test(word.text) && !/[.,!?;:()\n]/.test(text.slice(end + sign.length, word.start)));
  };

/** A number in words or in figures, before it is known what it counts. */
interface NumberInText extends Pick<Count, 'start' | 'end' | 'value' | 'isWord' | 'isOrdinal'> {
  /** The unit of time that its words name themselves: “a year and a half”. */
  unit?: TimeUnit | undefined;
}

/** The numbers with a half among those of a text that count a unit of time: “a year and a half”, “2 and a half years”, “half a year”. */
function findHalves(text: string, numbers: readonly NumberInText[], { halves, unitOf }: CountOptions & UnitReader): NumberInText[] {
  if (!halves.word.test(text)) return [];
  const byEnd = new Map(numbers.map((number) => [number.end, number]));
  return halves.times.flatMap((half) =>
    findMatches(text, half).map(({ 0: found, index, groups: { number, unit } = {} }) => {
      // The last word of “twenty-two” is not the whole number.
      const whole = number === undefined ? undefined : byEnd.get(index + number.length);
      return {
        start: whole?.start ?? index,
        end: index + found.length,
        value: (whole?.value ?? (number === undefined ? 0 : 1)) + 0.5,
        isWord: whole?.isWord ?? true,
        isOrdinal: false,
        unit: unitOf(unit),
      };
    }),
  );
}

function findCounts(text: string, words: readonly Word[], below: number, options: CountOptions & UnitReader & WholeFinder): Count[] {
  const { findFigures, findSmallNumbers, findWhole, isVerb, unitOf, limits, repeats } = options;
  const written: NumberInText[] = [
    ...findSmallNumbers(text).map((word) => ({ ...word, isWord: true })),
    ...findFigures(text).map(({ start, end, value }) => ({ start, end, value: Number(value), isWord: false, isOrdinal: false })),
  ];
  const halves = findHalves(text, written, options);
  const numbers = [...halves, ...written.filter((number) => !halves.some((half) => overlaps(half, number)))].sort(
    (a, b) => a.start - b.start,
  );
  const counts: Count[] = [];
  /** The last number of each kind. */
  const last = new Map<boolean, Count>();
  for (const { start, end, value, isWord, isOrdinal, unit } of numbers) {
    const next = firstIndex(words, (word) => word.start < end);
    const after = words.slice(next, next + WORDS_AFTER);
    const nouns = after.filter((word) => !word.isStopWord && /\p{L}/u.test(word.text) && !/[.!?;:\n]/.test(text.slice(end, word.start)));
    // “The 2nd year” and „das 2. Jahr“ are no times.
    const timeUnit = unit ?? (after[0] && /^[\s\p{Pd}]{0,3}$/u.test(text.slice(end, after[0].start)) ? unitOf(after[0].text) : undefined);
    const nounEnd = nouns.at(-1)?.end ?? (timeUnit === undefined || unit !== undefined ? end : after[0]?.end) ?? end;
    const whole = isOrdinal ? [] : findWhole(text, words, end);
    const before = last.get(isOrdinal);
    const isImplied = before && !hasNoun(nouns, after[0], isVerb) && !/[.!?]\s|\n/.test(text.slice(before.end, start));
    const count: Count = {
      start,
      end,
      text: text.slice(start, Math.max(nounEnd, whole.at(-1)?.end ?? 0)),
      value,
      isWord,
      isOrdinal,
      nouns: nouns.map(({ stem }) => stem),
      isBeforeNoun: nouns[0] !== undefined && /^[\s-]?$/.test(text.slice(end, nouns[0].start)),
      wholeNouns: whole.map(({ stem }) => stem),
      unit: timeUnit,
      isLimit: limits.test(text.slice(0, start)),
      // “Each two-year term” is two years long.
      isRepeated: timeUnit !== undefined && !/^\p{Pd}/u.test(text.slice(end)) && repeats.test(text.slice(0, start)),
      impliedNouns: isImplied ? [...new Set([...before.nouns, ...before.impliedNouns])] : [],
    };
    last.set(isOrdinal, count);
    counts.push(count);
  }
  return counts.filter(({ value }) => value < below);
}

/** Whether a noun may stand after a number: no preposition follows it, as in “two against it”, nor a verb alone, as in “two abstained”. */
const hasNoun = (nouns: readonly Word[], next: Word | undefined, isVerb: CountOptions['isVerb']): boolean =>
  next !== undefined && nouns[0] === next && !(nouns.length === 1 && isVerb?.(next.text));
