import type { CapitalName } from '#lib/language/acronyms.ts';
import { MONTHS, WEEKDAYS } from '../dates/calendar.ts';
import { CARDINALS } from '../numbers/number-words.ts';

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-‑’']\p{L}[\p{L}\p{M}\p{N}]*)*`;
/** Lower-case words that may be inside a name. */
const LINK = '(?: (?:von|van|de|der|den|zu|am|an der|und zu|bin|al)){0,1}';
const NAME = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}-])${CAPITALISED}(?:${LINK} ${CAPITALISED})*`, 'gu');

/** Nouns of office and kind that stand directly before a name: „Bürgermeisterin Ada Quill“, „Insel Holm“. */
const BEFORE_NAME =
  /^(?:Bürgermeister|Oberbürgermeister|Präsident|Bundespräsident|Kanzler|Bundeskanzler|Minister|\p{L}+minister|Senator|Richter|Professor|Doktor|Sprecher|\p{L}+sprecher|\p{L}+chef|\p{L}+leiter|\p{L}+meister|Kapitän|General|König|Prinz|Papst|Bischof)(?:in)?$|^(?:Frau|Herr|Dr|Insel|Stadt|Kreis|Landkreis|Provinz|Universität|Hafen|Partei|Zeitung|Reederei|Firma|Familie)$/u;
/** Words with a capital that are no part of a name: openers of sentences, and what is counted or dated. */
const NO_NAMES = new Set([
  ...MONTHS,
  ...WEEKDAYS,
  ...'Der Die Das Dem Den Des Ein Eine Einer Einem Einen Er Sie Es Wir Ihr Ihre Im In Am An Auf Bei Mit Nach Vor Von Aus Zu Zum Zur Als Wenn Weil Wie Wer Was Wo Und Aber Oder Auch Nur Kein Keine Nicht Niemand Alle Beide Jetzt Heute Gestern Morgen Seit Für Ob So Man Dies Diese Dieser Dieses Doch Dort Dann Damit Laut Über Unter Gegen Ohne Durch Während Wegen'.split(
    ' ',
  ),
  ...'Anfang Mitte Ende Prozent Euro Dollar Uhr Million Millionen Milliarde Milliarden Meter Kilometer Tonnen Liter Dutzend Hunderte Tausende Tausend Hundert Frühjahr Sommer Herbst Winter Jahr Jahre Jahren Tag Tage Tagen Stunden Minuten'.split(
    ' ',
  ),
]);
/** What stands before a noun and not before a name, at the end of a text: an article, another determiner, or an adjective. */
const BEFORE_NOUN =
  /(?:^|[^\p{L}])(?:(?:[DdMmSs]?ein|[Kk]ein|[Ii]hr|[Uu]nser|[Jj]ed|[Dd]ies|[Vv]iel|[Ww]enig|[Aa]ll|[Mm]ehrer|[Ee]inig)(?:e[mnrs]?)?|[Dd](?:er|ie|as|em|en|es)|[Ii]m|[Aa]m|[Zz]um|[Zz]ur|[Bb]eim|[Vv]om|[Ii]ns|[Aa]ns|\d+) $/u;

/** How far before a noun its article begins, in characters. */
const LONGEST_DETERMINER = 12;

/**
 * Finds words that look like names. German writes every noun with a capital, so that only runs of several capitalised words count, such
 * as „Ada Quill“ and „Bürgermeisterin Ada Quill“, not behind an article, and single words in `words`: those of names that are known.
 */
export function findCapitalNames(text: string, words: ReadonlySet<string> = new Set()): CapitalName[] {
  return [...text.matchAll(NAME)].flatMap(({ 0: run, index }) => split(run, index, text, words));
}

function split(run: string, offset: number, text: string, words: ReadonlySet<string>): CapitalName[] {
  const parts = [...run.matchAll(new RegExp(CAPITALISED, 'gu'))].map(({ 0: word, index }) => ({ word, start: offset + index }));
  const groups: (typeof parts)[] = [[]];
  for (const part of parts) {
    if (isNoName(part.word)) groups.push([]);
    else groups.at(-1)?.push(part);
    // What follows a genitive belongs to the name: „Holms Hafen“.
    if (baseOf(part.word, words) !== part.word) groups.push([]);
  }
  return groups.flatMap((group) => {
    const name = chooseWords(group, text, words);
    const [first, last] = [name[0], name.at(-1)];
    if (!first || !last) return [];
    const end = last.start + baseOf(last.word, words).length;
    return [{ start: first.start, end, text: text.slice(first.start, end) }];
  });
}

interface Part {
  word: string;
  start: number;
}

/** The words of a run that are a name: all of several, without a noun that only an article stands before, or the known ones. */
function chooseWords(group: readonly Part[], text: string, words: ReadonlySet<string>): readonly Part[] {
  const [first, ...others] = group;
  const known = group.filter(({ word }) => words.has(baseOf(word, words)));
  if (!first || others.length === 0) return known;
  if (
    BEFORE_NAME.test(first.word) ||
    known[0] === first ||
    !BEFORE_NOUN.test(text.slice(Math.max(0, first.start - LONGEST_DETERMINER), first.start))
  )
    return group;
  // „Der Unternehmer Enno Lürs“
  return others.length > 1 ? others : known;
}

const isNoName = (word: string): boolean => NO_NAMES.has(word) || CARDINALS.has(word.toLowerCase());

/** A word of a name without the „s“ of its genitive, if the name is known without it. */
const baseOf = (word: string, words: ReadonlySet<string>): string =>
  !words.has(word) && /[^sxzß]s$/u.test(word) && words.has(word.slice(0, -1)) ? word.slice(0, -1) : word;

/** The words of all names found in texts, for `findCapitalNames`, without nouns of office and kind. */
export const wordsOfNames = (texts: readonly string[]): Set<string> =>
  new Set(
    texts.flatMap((text) => {
      const names = /^\p{Lu}[\p{L}’-]+$/u.test(text) ? [{ text }] : findCapitalNames(text);
      return names.flatMap((name) => name.text.split(' ').filter((word) => /^\p{Lu}/u.test(word) && !BEFORE_NAME.test(word)));
    }),
  );
