import { findAcronyms, type CapitalName } from '#lib/language/acronyms.ts';
import { findDateline } from '#lib/language/dateline.ts';
import type { DateWords } from '#lib/dates/date-words.ts';
import type { IsoDay } from '#lib/dates/calendar.ts';
import { findOpenQuotation, findQuotedWords } from '#lib/language/quoted-words.ts';
import type { LanguagePack } from '#locales/pack.ts';
import type { EntryKey } from '#dossier/entry.ts';
import type { NameIndex } from '#dossier/names.ts';
import { listArticleNames, type ArticleNames } from './article-names.ts';
import { findSpeakers, type PlacedQuotation, type Speaker } from './find-speakers.ts';
import { isQuotedName, isSlogan } from './quoted-names.ts';
import { withoutPartsOf, parseParagraph, type ParagraphText } from './speech-acts.ts';
import type { Block } from './split-article.ts';

/** A name in a text, and the entry that has it; undefined if none has. */
export interface FoundName {
  text: string;
  known: EntryKey | undefined;
}

export interface FoundQuotation {
  words: string;
  /** Who speaks, with the entry of the name; undefined if the text does not say. */
  speaker: (Speaker & FoundName) | undefined;
}

/** What was found in a block of an article, for the editor to decide. */
export interface PassageDraft {
  id: string;
  text: string;
  /** Why it may be no news text; undefined if nothing suggests so. */
  boilerplate: string | undefined;
  /** What somebody said. A name in quotation marks is one of `names`. */
  quotations: FoundQuotation[];
  /** Whether a quotation mark is not closed, and the next passage does not continue the quotation. */
  isUnclosed: boolean;
  dates: DateWords[];
  names: FoundName[];
  acronyms: FoundName[];
  /** Numbers, in digits or in words. */
  figures: string[];
}

/** Finds quotations, dates, names and figures in each block. Without a day of publication, dates are not looked for. */
export function parseBlocks(blocks: readonly Block[], index: NameIndex, language: LanguagePack, published?: IsoDay): PassageDraft[] {
  const names = listArticleNames(
    blocks.map(({ text }) => text),
    language,
  );
  const placed = placeQuotations(blocks.map(({ text }) => text));
  const texts = blocks.map(({ text, boilerplate }, at) => ({ id: `p${at + 1}`, text, boilerplate, quotations: placed[at] ?? [] }));
  const passages = separateNames(texts, names, index, language);
  const speakers = findSpeakers(passages, names, language);
  const know = (text: string) => knownAs(text, index, language);
  return passages.map(({ id, text, boilerplate, quotations, quotedNames }, at) => {
    const dateline = findDateline(text);
    const dates = published === undefined ? [] : language.dates.findWords(text, published);
    // The agency is not part of the news, nor is “Nov” a name in “Nov. 26”.
    const isOfNews = (name: CapitalName) =>
      name.start >= (dateline?.end ?? 0) && !dates.some(({ start, end }) => name.start >= start && name.end <= end);
    return {
      id,
      text,
      boilerplate,
      quotations: quotations.map(({ words }, nth) => {
        const speaker = speakers[at]?.[nth];
        return { words, speaker: speaker && { ...speaker, ...know(speaker.text) } };
      }),
      isUnclosed: findOpenQuotation(text) !== undefined && !quotations.some(({ end }) => end === text.length),
      dates,
      names: distinct(
        [
          ...(dateline ? [{ start: 0, text: dateline.place }] : []),
          ...withoutSlogans(withoutPartsOf(quotedNames, names.find(text)), quotations, text, language)
            .filter((name) => !isAcronym(name.text) && isOfNews(name))
            .map((name) => ({ start: name.start, text: names.fullName(name.text) })),
          ...quotedNames.map(({ start, words }) => ({ start, text: words })),
        ]
          .sort((a, b) => a.start - b.start)
          .map((name) => know(name.text)),
      ),
      acronyms: distinct(
        findAcronyms(text)
          .filter(isOfNews)
          .map((name) => know(name.text)),
      ),
      figures: listFigures(text, language),
    };
  });
}

/** Takes the names in quotation marks out of the quotations. A name may have another form in another place: „Nordlichts“. */
function separateNames<T extends ParagraphText & { quotations: readonly PlacedQuotation[] }>(
  texts: readonly T[],
  names: ArticleNames,
  index: NameIndex,
  language: LanguagePack,
): (T & { quotedNames: PlacedQuotation[] })[] {
  const parsed = texts.map((text) => ({ text, paragraph: parseParagraph(text, names.find, language) }));
  const separate = (isKnown: (words: string) => boolean) =>
    parsed.map(({ text, paragraph }) => {
      const isName = (words: PlacedQuotation) => !words.continues && isQuotedName(words, paragraph, language, isKnown);
      const { true: quotedNames = [], false: quotations = [] } = Object.groupBy(text.quotations, (words) => `${isName(words)}`);
      return { ...text, quotations, quotedNames };
    });
  const stemsOf = (words: string) =>
    language.words
      .findWords(words)
      .map(({ stem }) => stem)
      .join(' ');
  const isEntry = (words: string) => index.find(words).some(({ start, end }) => start === 0 && end === words.length);
  const certain = new Set(separate(isEntry).flatMap(({ quotedNames }) => quotedNames.map(({ words }) => stemsOf(words))));
  return separate((words) => isEntry(words) || certain.has(stemsOf(words)));
}

/** Some names without those that are a whole slogan, but for its first word: “No More Buckets”. */
const withoutSlogans = (
  names: readonly CapitalName[],
  quotations: readonly PlacedQuotation[],
  text: string,
  language: LanguagePack,
): readonly CapitalName[] => {
  const slogans = quotations.filter((quotation) => isSlogan(quotation, text, language));
  return names.filter(
    (name) =>
      !slogans.some(({ start, end, words }) => name.start > start && name.start < end && isAllOf(name.text, words.replace(/[.!?]+$/, ''))),
  );
};

/** Whether a name is all of a slogan, or all but a word before two or more. */
const isAllOf = (name: string, slogan: string): boolean =>
  slogan === name || (name.includes(' ') && slogan.endsWith(` ${name}`) && !slogan.slice(0, -name.length - 1).includes(' '));

/** The numbers of a text, in digits or words, in their order. */
const listFigures = (text: string, { numbers, reporting }: LanguagePack): string[] => [
  ...new Set(numbers.find(text).map(({ end, text: number }) => number + (reporting.afterNumber.exec(text.slice(end))?.[0] ?? ''))),
];

/** The quotations of each text. One over several paragraphs is opened in each of them, and closed in the last. */
function placeQuotations(texts: readonly string[]): PlacedQuotation[][] {
  let isOpen = false;
  return texts.map((text, at) => {
    const opens = (paragraph: string | undefined) => /^[“„«»"]/.test(paragraph ?? '');
    const open = opens(texts[at + 1]) ? findOpenQuotation(text) : undefined;
    const found = [...findQuotedWords(text), ...(open ? [open] : [])];
    const placed = found.map((quotation, nth) => ({ ...quotation, continues: isOpen && nth === 0 && opens(text) }));
    isOpen = open !== undefined;
    return placed;
  });
}

const isAcronym = (name: string) => findAcronyms(name).some(({ text }) => text === name);

const distinct = (names: readonly FoundName[]): FoundName[] => [...new Map(names.map((name) => [name.text, name])).values()];

/** A name with the entry that has all of it, or all but a title, as in "Mayor Ada Quill". */
function knownAs(text: string, names: NameIndex, { reporting }: LanguagePack): FoundName {
  const atEnd = names.find(text).filter(({ end }) => end === text.length);
  return { text, known: atEnd.find(({ start }) => start === 0 || reporting.title.test(text.slice(0, start)))?.key };
}
