import { createCapitalNameFinder } from '../../common/capital-names.ts';

/** A plural possessive before one of these words is part of a name, as in "Dockers’ Union". */
const GROUP = String.raw`(?<=s)[’'](?= (?:Alliance|Association|Club|Committee|Congress|Council|Federation|Forum|Guild|Institute|League|Movement|Network|Party|Society|Trust|Union)\b)`;
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-‑’']\p{L}[\p{L}\p{M}\p{N}]*)*(?![\p{L}\p{M}\p{N}]|[-‑]\p{N})(?:${GROUP})?`;
/** Lower-case words that may be inside a name. */
const LINK = String.raw`(?: (?:of|de|da|di|del|du|la|le|van|von|der|den|bin|al|y)){0,2}`;

/** Words that often begin a sentence and are no names. */
const OPENERS = new Set(
  'A An And Another As At Before After Because But By Despite During Each Every Everything First For Four From He Her His How However I If In It Its Later Many Meanwhile More Most My New No Nobody Not Nothing Now Of On Once One Only Or Other Our Out Over People Separately She Since So Some Soon Still Such Ten That The Their Then There These They This Those Three Though Through To Today Tomorrow Two Under Until Up We What When Where Whether While Who Why With Without Yesterday Yet You Your'.split(
    ' ',
  ),
);
const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** Finds words that look like names: runs of capitalised words, with lower-case words such as “of” between them. */
export const { findCapitalNames, wordsOfNames } = createCapitalNameFinder({
  capitalised: CAPITALISED,
  between: `${LINK} `,
  isOpener: (word) => OPENERS.has(word),
  isNoName: (word) => CALENDAR.test(word) || word === 'I',
  // A dateline in capitals with a dash counts, too.
  sentenceBreak: /(?:^|[.!?…:]["”’)\]]*\s+|["“‘(]|\n\s*|^[^\p{Ll}]+\s[–—-]\s)$/u,
  ends: /[’']s$/,
  around: {
    before: /^(?:\s|(?:of|de|da|di|del|du|la|le|van|von|der|den|bin|al|y)\s)*/u,
    after: /(?:[’']s?)?(?:\s+(?:of|the))*\s*$/u,
  },
  behind: /^[’']s/,
});
