import type { SentenceFinder } from '#lib/language/sentences.ts';
import { createPhraseBook } from '#lib/text/phrase-book.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { wordsOf } from '#locales/catalogue.ts';
import type { WordCall } from '#locales/word-calls.ts';
import { daysInMonth, isoDay, type IsoDay } from '#lib/dates/calendar.ts';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { addressOf, type SitePath } from '#dossier/paths.ts';
import { contentDates, contentTexts, contentValues, derivedTexts } from './content-texts.ts';
import { codeWords, isKnownArgument, repeatCall, shownOf, wordTexts } from './word-texts.ts';

/** All that a site may say. */
export interface KnownTexts {
  /** The offset of the first words of a text that are not known; undefined if the whole text is known. */
  findUnknown(text: string): number | undefined;
  /** The range of the sentence at an offset of a text, in the language of the site. */
  sentenceAround: SentenceFinder['around'];
}

/** What a site is made from. */
export interface TextOrigins {
  dossier: Dossier;
  /** The calls of the catalogue’s functions while the site was built. */
  calls: Iterable<WordCall>;
  /** The commit that the site was built from, and days that do not stand in the content, such as the last review. */
  revision?: string | undefined;
  days: readonly string[];
  /** What pages say about rules that the settings weaken. */
  ruleTexts?: readonly string[];
  /** What is for other programs, and pages show: HTML for embedding parts, citations of sources, and names of columns. */
  snippets?: readonly string[];
  /** The addresses of the site’s pages, without the base path. */
  paths: Iterable<SitePath>;
}

/**
 * Gathers all that a site may say: texts of the content, words of the catalogue, and what its functions return for such
 * texts. A recorded call proves nothing by itself: it counts only if all its arguments are known, and it is made again.
 */
export function gatherKnownTexts({ dossier, calls, revision = '', days, ruleTexts = [], snippets = [], paths }: TextOrigins): KnownTexts {
  const words = wordsOf(dossier.site);
  const book = createPhraseBook();
  for (const text of [contentTexts(dossier), derivedTexts(dossier), wordTexts(words), ruleTexts, snippets, [revision]].flatMap((texts) => [
    ...texts,
  ]))
    book.add(text);
  for (const path of paths) book.add(addressOf(dossier.site, path));

  const dates = [...contentDates(dossier), ...days.map((day) => parseEdtf(day))];
  for (const date of dates)
    for (const text of [date.edtf, date.earliest, date.latest, words.formatEdtf(date), words.formatMoment(date)]) book.add(text);

  const values = new Set([...contentValues(dossier), ...codeWords(words), revision, ...days, '']);
  const bounds = new Set(dates.flatMap(({ earliest, latest }) => [earliest, latest].flatMap((day) => [day, ...boundsAround(day)])));
  const isKnown = (text: string) => values.has(text) || book.findUncovered(text) === undefined || /^\d+(?:-\d\d){0,2}$/.test(text);
  const known = { isKnown, hasDay: (day: string) => bounds.has(day) };

  // An argument may be the result of another call.
  let open = [...calls];
  for (let before = Infinity; open.length < before;) {
    before = open.length;
    open = open.filter((call) => {
      if (!call.args.every((argument) => isKnownArgument(argument, known))) return true;
      const text = repeatCall(words, call);
      if (text !== undefined) for (const shown of shownOf(text)) book.add(shown);
      return false;
    });
  }
  return { findUnknown: (text) => book.findUncovered(text), sentenceAround: dossier.language.sentences.around };
}

/** The first and the last day of the month and of the year of a day: a span may be given in months or years. */
function boundsAround(day: IsoDay): IsoDay[] {
  const [year, month] = day.split('-').map(Number) as [number, number, number];
  return [isoDay(year, month, 1), isoDay(year, month, daysInMonth(year, month)), isoDay(year, 1, 1), isoDay(year, 12, 31)];
}
