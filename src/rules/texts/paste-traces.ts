import { findMatches } from '#lib/text/find-matches.ts';
import { showCharacter } from '#lib/text/normal-form/character-names.ts';
import { LIKE_CYRILLIC, LIKE_LATIN, toCyrillic, toLatin } from '#lib/text/normal-form/look-alikes.ts';
import { nameOfScript, scriptsOf } from '#lib/text/normal-form/scripts.ts';
import type { LanguagePack } from '#locales/pack.ts';
import { memoizeText } from '#lib/text/memoize-text.ts';
import { isQuoted, occurrenceAt } from './authored-texts.ts';
import { memoizeTexts } from './memoize-texts.ts';
import type { Finding } from '../finding.ts';

interface Trace {
  pattern: RegExp;
  /** Whether it may be found in a text of plain characters only. */
  isPlain?: true;
  /** Whether it may stand in a word: everything around it up to the next blanks. */
  mayStand?(word: string): boolean;
  reason(found: string): string;
  hint: string;
  /** Whether only a whole word of a name excuses it. */
  isWord?: true;
  /** The script of the languages in which it is a trace; all, unless given. */
  script?: string;
  /** Whether it is a full stop, which an abbreviation of the language may have, or a date that another rule reports. */
  isStop?: true;
  /** Whether it is a trace in a text of the language; always, unless given. */
  isTrace?(text: string, start: number, end: number, language: LanguagePack): boolean;
}

/** The longest word that is looked at as a whole. */
const LONGEST = 60;

/** What stands around a range of a text, up to the next blanks. */
function wordAround(text: string, start: number, end: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? '';
  return before + text.slice(start, end) + (/^\S*/.exec(text.slice(end, end + LONGEST))?.[0] ?? '');
}

/**
 * Whether Latin letters stand for a Cyrillic word: for one that is as frequent as “і” or “у”, between Cyrillic words. Any other
 * word in Latin letters is one of another language, and a capital within a sentence is a number, a grade or a vitamin.
 */
function standsForCyrillic(text: string, start: number, end: number, { words }: LanguagePack): boolean {
  const [before, found, behind] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (/\p{sc=Latn}[\p{M}\p{N}]*[^\p{L}\p{N}.!?…]*$/u.test(before) || /^[^\p{L}\p{N}.!?…]*\p{sc=Latn}/u.test(behind)) return false;
  if (/\p{Lu}/u.test(found) && !/(?:^|[.!?…]\P{L}*\s)[^\p{L}\p{N}]*$/u.test(before)) return false;
  return words.findWords(toCyrillic(found) ?? '').some(({ isStopWord }) => isStopWord);
}

/** Letters that stand for words: U.S., e.g., a.m. */
const LETTERS = /^[("“]*(?:\p{L}\.)+\p{L}?(?:’s)?[.,;:!?’'")”]*$/u;

/** The name of a website; link-is-internal-path looks at addresses. */
const HOST = /:\/\/|^[("“]*(?:www\.|(?:[a-z\d-]+\.)+(?:com|org|net|edu|gov|int|info|eu|example)(?:’s)?[.,;:!?’'")”]*$)/;

/** A text of letters, digits and marks in which most traces cannot be, because they have characters of their own. */
export const PLAIN = /^[\w À-ÖØ-öø-ÿ’‘“”„«»,;:.!?()'"%&$€£–—/-]*$/u;

/** All that is left over where a text was pasted. */
export const TRACES: readonly Trace[] = [
  {
    // Behind a unit or a single letter, a square or a cube is an exponent: 5 km², mc².
    pattern: /(?:(?<!(?<!\p{L})(?:\p{L}|[cdkm]m|ft|mi|yd|mc))[²³]|[¹⁰⁴-⁹])[¹²³⁰⁴-⁹]*/gu,
    reason: (found) => `the superscript ${found} cites no source, and is read as no number`,
    hint: 'Remove it, or write a number in ordinary digits. Citations are written [^p1] in a briefing, and under "cites" elsewhere.',
  },
  {
    // Behind a letter it belongs to a formula: CO₂.
    pattern: /(?<![\p{L})₀-₉])[₀-₉]+/gu,
    reason: (found) => `the subscript ${found} is read as no number`,
    hint: 'Write the number in ordinary digits.',
  },
  {
    pattern: /[[\p{No}\p{Nl}]--[¹²³⁰⁴-⁹₀-₉]]+/gv,
    reason: (found) => `${found} is a number in one character, which the checks do not read`,
    hint: 'Write it in digits, as in 0.5 or 2.5, or in words.',
  },
  {
    // A Chinese numeral beside another Chinese character is part of a word.
    pattern: /[\p{Nd}--[0-9]]+|(?<!\p{sc=Hani})[〇零一二三四五六七八九十百千万億]+(?!\p{sc=Hani})/gv,
    reason: (found) => `${found} is a number of another script, which the checks do not read`,
    hint: 'Write the digits 0 to 9.',
  },
  {
    // O and З of Cyrillic look like 0 and 3.
    pattern: /(?<![\p{L}\p{N}])(?:\d[\d,.]*(?:[OoIlОоЗз][\dOoIlОоЗз]*\d|[OОЗ]+)|l\d[\dOoIl]+|[ОЗ]\d+|З(?= \p{sc=Latn}))(?![\p{L}\p{N}])/gu,
    isPlain: true,
    reason: (found) => `“${found}” has a letter in the place of a digit`,
    hint: 'Write the digit 0, 1 or 3 instead of the letter.',
  },
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?![α-ω](?!\p{L}))[${LIKE_LATIN}]+(?![\p{L}\p{M}\p{N}])`, 'gu'),
    reason: (found) =>
      `“${found}” looks like the Latin “${toLatin(found)}”, but its letters are ${nameOfScript(scriptsOf(found)[0] ?? '')}`,
    hint: 'Type the word anew. A name in its own script belongs under originalNames.',
    isWord: true,
    script: 'Latn',
  },
  {
    // Several capitals are an acronym: BBC.
    pattern: new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?!\p{Lu}{2,}(?!\p{L}))[${LIKE_CYRILLIC}]+(?![\p{L}\p{M}\p{N}])`, 'gu'),
    isPlain: true,
    reason: (found) => `“${found}” looks like the Cyrillic “${toCyrillic(found)}”, but its letters are Latin`,
    hint: 'Type the word anew.',
    isWord: true,
    script: 'Cyrl',
    isTrace: standsForCyrillic,
  },
  {
    pattern: /(?<=[.!?])[*†‡](?=\s|$)/gu,
    reason: (found) => `the ${found} behind the full stop cites no source`,
    hint: 'Remove it. Citations are written [^p1] in a briefing, and under "cites" elsewhere.',
  },
  {
    pattern: /(?<=[\p{L}\p{N}”"’)\]])[.!?]["”’)\]]*(?=\p{L})|(?<=\p{Ll}{3})[.!?](?=\d)/gu,
    isPlain: true,
    mayStand: (word) => LETTERS.test(word) || HOST.test(word),
    reason: () => 'two sentences have no space between them',
    hint: 'Put a space behind the full stop, and a source behind each of the two sentences.',
  },
  {
    pattern: /(?<=[\p{L}\p{N})\]])[.!?](?=\s+\p{Ll})/gu,
    isPlain: true,
    isStop: true,
    mayStand: (word) =>
      /^[("“]*(?:(?:\p{L}\.)*\p{L}|approx|ca|cf|etc|vs|al|Mr|Mrs|Ms|Dr|Prof|Jr|Sr|Inc|Ltd|Co|Corp|Gen|Lt|Col|No|Nos)\.$/u.test(word),
    reason: () => 'the sentence behind this full stop begins with a small letter, so that it would not be checked on its own',
    hint: 'Begin it with a capital letter, and put a source behind each of the two sentences. Or remove the full stop.',
  },
  {
    pattern: /(?![.!?])\p{Sentence_Terminal}/gu,
    reason: (found) => `${showCharacter(found)} ends a sentence, but is no mark that the checks know`,
    hint: 'Write a full stop and a space, and a source behind each of the two sentences.',
  },
  {
    pattern: /\[\^|\^\[|(?<=[.!?]["”’)]*)\[(?:p\d+|headline|\d+)\]/gu,
    reason: (found) => `${found} is no citation, but looks like one`,
    hint: 'Write [^p1] in a briefing, and [^p1][^p2] for two sources. Elsewhere, name the source under "cites".',
  },
  {
    pattern: /(?<=\[[^[\]]*)\]\((?=[\p{L}\p{N}\/#.])(?![^)\s]*\))/gu,
    reason: () => 'the link has no end, so readers would see it as it is written',
    hint: 'Write [words](/path/), with the bracket ) behind the path.',
  },
  {
    pattern: /(?<!\[[^[\]]*)\]|\[(?![^[\]]*\])/gu,
    reason: (found) => `the bracket ${found} has no partner`,
    hint: 'Remove it, or write [ and ] around what belongs into brackets.',
  },
  {
    pattern: /(?<=^|\s)[•‣◦▪▫●○■□►‧∙·¶](?=\s)/gu,
    reason: (found) => `${showCharacter(found)} is the sign of a list or a paragraph`,
    hint: 'Write a list: each item on a line of its own, with a dash before it. Or write sentences.',
  },
  {
    pattern: /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)+/gu,
    reason: (found) => `${found} is an emoji`,
    hint: 'Say it in words. An emoji may be part of a quotation, or of a name.',
  },
];

/** Whether a date in a form that the checks cannot read stands here: date-is-readable reports it. */
const isInDate = (text: string, offset: number, { dates }: LanguagePack): boolean =>
  dates.findUnreadable(text).some(({ start, end }) => start < offset && offset < end);

/** The traces in a text, which may be of a name. */
export const findTraces = memoizeTexts(function* ({ text, at }, language) {
  const traces = tracesFor(language.tag);
  for (const { pattern, reason, hint, mayStand, isWord, isStop, isTrace } of PLAIN.test(text) ? traces.plain : traces.all)
    for (const { 0: found, index } of findMatches(text, pattern)) {
      const end = index + found.length;
      // What joins the end of a quotation to our words is ours.
      const isTheirs = isQuoted(text, index, end) && !found.endsWith(language.catalogue.quotationMarks.close);
      if (isTheirs || mayStand?.(wordAround(text, index, end))) continue;
      if (isTrace?.(text, index, end, language) === false) continue;
      if (isStop && (language.sentences.endsInAbbreviation(text.slice(0, end)) || isInDate(text, index, language))) continue;
      const finding: Finding = { reason: reason(found), hint, at: { ...at, find: occurrenceAt(text, index, end) } };
      yield { found, index, end, isWord, finding };
    }
});

/** The traces that are none in the script of another language. */
const tracesFor = memoizeText((tag) => {
  const { script } = new Intl.Locale(tag).maximize();
  const all = TRACES.filter((trace) => trace.script === undefined || trace.script === script);
  return { all, plain: all.filter(({ isPlain }) => isPlain) };
});
