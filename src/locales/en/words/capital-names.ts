import { LEAD } from '#lib/language/dateline.ts';
import { createCapitalNameFinder } from '../../common/capital-names.ts';

/** A plural possessive before one of these words is part of a name, as in "Dockers’ Union". */
const GROUP = String.raw`(?<=s)[’'](?= (?:Alliance|Association|Club|Committee|Congress|Council|Federation|Forum|Guild|Institute|League|Movement|Network|Party|Society|Trust|Union)\b)`;
/** “St. Botolph”; “He lives in High St. Nobody else does” ends a sentence. */
const SAINT = String.raw`(?:(?<!\p{Lu}\p{L}* )Ste?\.(?= \p{Lu}))`;
const CAPITALISED = String.raw`(?:${SAINT}|\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-‑’']\p{L}[\p{L}\p{M}\p{N}]*)*(?![\p{L}\p{M}\p{N}]|[-‑]\p{N})(?:${GROUP})?)`;
/** Lower-case words that may be inside a name. */
const LINK = String.raw`(?: (?:of|de|da|di|del|du|la|le|van|von|der|den|bin|al|y)){0,2}`;

/** Words that often begin a sentence and are no names, also in “Pupils of St Botolph’s School”. */
const OPENERS = new Set(
  'A An And Another As At Before After Because But By Despite During Each Every Everything First For Four From He Her His How However I If In It Its Later Many Meanwhile More Most My New No Nobody Not Nothing Now Of On Once One Only Or Other Our Out Over People Separately She Since So Some Soon Still Such Ten That The Their Then There These They This Those Three Though Through To Today Tomorrow Two Under Until Up We What When Where Whether While Who Why With Without Yesterday Yet You Your Critics Dozens Hundreds Members Millions Officials Parents Protesters Pupils Residents Supporters Thousands Voters'.split(
    ' ',
  ),
);
const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Feb|Apr|Aug|Sept?|Oct|Nov)$/;
/** A possessive that may belong to the name of an institution: “St Botolph’s School”, “King’s College”. “Holm’s School” are two names. */
const NAMES_INSTITUTION =
  /(?:^| )(?:(?:Ste?\.?|Saint) \p{Lu}[\p{L}-]*|All Saints|Kings?|Queens?|Prince|Princess|Bishop|Women|Men|Children|People|Lloyd|Guy|Trinity|Christ)[’']s$/u;
const INSTITUTION =
  /^ (?:\p{Lu}[\p{L}-]* )?(?:Academy|Abbey|Bank|Bridge|Cathedral|Chapel|Church|College|Congress|Court|Cross|Gate|Green|Hall|Hill|Hospital|House|Infirmary|Inn|Institute|Island|Lane|Library|Museum|Palace|Parade|Park|Party|Prison|Republic|Road|School|Square|Street|Theatre|University|Wharf)(?!\p{L})/u;

/** Finds words that look like names: runs of capitalised words, with lower-case words such as “of” between them. */
export const { findCapitalNames, wordsOfNames } = createCapitalNameFinder({
  capitalised: CAPITALISED,
  between: `${LINK} `,
  isOpener: (word) => OPENERS.has(word),
  isNoName: (word) => CALENDAR.test(word) || word === 'I',
  // A dateline counts, too, and a day or year with a dash.
  sentenceBreak: new RegExp(String.raw`(?:^|(?<!(?<!\p{Lu}\p{L}* )\bSte?)[.!?…:]["”’)\]]*\s+|["“‘(]|\n\s*|^${LEAD})$`, 'u'),
  endsName: (run, rest) => /[’']s$/.test(run) && !(NAMES_INSTITUTION.test(run) && INSTITUTION.test(rest)),
  around: {
    before: /^(?:\s|(?:of|de|da|di|del|du|la|le|van|von|der|den|bin|al|y)\s)*/u,
    after: /(?:[’']s?)?(?:\s+(?:of|the))*\s*$/u,
  },
  behind: /^[’']s/,
});
