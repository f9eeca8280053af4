import type { CapitalName } from '#lib/language/acronyms.ts';

/** A plural possessive before one of these words is part of a name, as in "Dockers’ Union". */
const GROUP = String.raw`(?<=s)[’'](?= (?:Alliance|Association|Club|Committee|Congress|Council|Federation|Forum|Guild|Institute|League|Movement|Network|Party|Society|Trust|Union)\b)`;
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-‑’']\p{L}[\p{L}\p{M}\p{N}]*)*(?![\p{L}\p{M}\p{N}]|[-‑]\p{N})(?:${GROUP})?`;
/** Lower-case words that may be inside a name. */
const LINK = String.raw`(?: (?:of|de|da|di|del|du|la|le|van|von|der|den|bin|al|y)){0,2}`;
const NAME = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${CAPITALISED}(?:${LINK} ${CAPITALISED})*`, 'gu');
const POSSESSIVE = /[’']s?$/;

/** Words that often begin a sentence and are no names. */
const OPENERS = new Set(
  'A An And Another As At Before After Because But By Despite During Each Every Everything First For Four From He Her His How However I If In It Its Later Many Meanwhile More Most My New No Nobody Not Nothing Now Of On Once One Only Or Other Our Out Over People Separately She Since So Some Soon Still Such Ten That The Their Then There These They This Those Three Though Through To Today Tomorrow Two Under Until Up We What When Where Whether While Who Why With Without Yesterday Yet You Your'.split(
    ' ',
  ),
);
const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** The end of a text before which a sentence begins. A dateline in capitals with a dash counts, too. */
const SENTENCE_BREAK = /(?:^|[.!?…:]["”’)\]]*\s+|["“‘(]|\n\s*|^[^\p{Ll}]+\s[–—-]\s)$/u;

/** How far back a sentence break, or a dateline, is looked for. */
const LONGEST_BREAK = 80;

function isSentenceStart(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - LONGEST_BREAK), index);
  // A small letter stands for all that comes before.
  return SENTENCE_BREAK.test(index > LONGEST_BREAK ? `a${before}` : before);
}

/**
 * Finds words that look like names: runs of capitalised words, with lower-case words such as “of” between them. A single
 * word at the beginning of a sentence counts only if it also occurs inside a sentence of the text, or is in `words`.
 */
export function findCapitalNames(text: string, words: ReadonlySet<string> = new Set()): CapitalName[] {
  const found: CapitalName[] = [...text.matchAll(NAME)].flatMap(({ 0: run, index }) => split(run, index, isSentenceStart(text, index)));
  const inside = new Set(found.filter(({ start }) => !isSentenceStart(text, start)).map((name) => name.text));
  return found.filter((name) => {
    const isOneWord = !/\s/.test(name.text);
    if (!isOneWord || !isSentenceStart(text, name.start)) return true;
    return inside.has(name.text) || words.has(name.text) || /^[’']s/.test(text.slice(name.end, name.end + 2));
  });
}

/** The capitalised words of all names found in texts, for `findCapitalNames`. */
export const wordsOfNames = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => findCapitalNames(text).flatMap((name) => name.text.split(' ').filter((word) => /^\p{Lu}/u.test(word)))));

/** The names in a run of capitalised words: a possessive ends a name; weekdays, months and opening words are no names. */
function split(run: string, offset: number, isOpening: boolean): CapitalName[] {
  const names: CapitalName[] = [];
  let start = 0;
  const push = (end: number) => {
    const raw = run.slice(start, end);
    const skipped = /^(?:\s|(?:of|de|da|di|del|du|la|le|van|von|der|den|bin|al|y)\s)*/u.exec(raw)?.[0].length ?? 0;
    const text = raw
      .slice(skipped)
      .replace(/(?:\s+(?:of|the))*\s*$/u, '')
      .replace(POSSESSIVE, '');
    const from = offset + start + skipped;
    if (text.length > 1 && /^\p{Lu}/u.test(text)) names.push({ start: from, end: from + text.length, text });
    start = end;
  };
  for (const { 0: word, index } of run.matchAll(new RegExp(CAPITALISED, 'gu'))) {
    const isNoName = CALENDAR.test(word) || (index === 0 && isOpening && OPENERS.has(word)) || word === 'I';
    if (isNoName) {
      push(index);
      start = index + word.length;
    } else if (/[’']s$/.test(word)) push(index + word.length);
  }
  push(run.length);
  return names;
}
