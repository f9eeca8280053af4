import { findAcronyms, type CapitalName } from '#lib/language/acronyms.ts';
import type { LanguagePack } from '#locales/pack.ts';

/** The names in the blocks of one article, and what the article shows about them. */
export interface ArticleNames {
  find(text: string): CapitalName[];
  /** The full name for the last part of one, if the article has only one: "Holt" is "Maren Holt". */
  fullName(name: string): string;
  /** Whether the article shows that the name is a person’s. */
  isPerson(name: string): boolean;
  /** Whether the article shows that the name is no person’s. */
  isThing(name: string): boolean;
  /** Whether “he” or “she” may stand for the name. */
  canBePerson(name: string): boolean;
  /** Whether “it” may stand for the name. */
  canBeThing(name: string): boolean;
  /** The name that a phrase stands for: "the ministry" is "Ministry of Ports", if the article has only one ministry. */
  ofPhrase(phrase: string): string | undefined;
}

const ORGANISATION =
  /\b(?:Agency|Association|Authority|Bank|Board|Bureau|Chamber|Church|Club|Coalition|Commission|Committee|Company|Congress|Corporation|Council|Court|Department|Federation|Foundation|Fund|Government|Group|Hospital|Inc|Institute|Ltd|Ministry|Museum|Navy|Office|Organi[sz]ation|Parliament|Party|Police|Post|Press|Society|Times|Trust|Union|University)\b|(?:^| )(?:police|council|government|officials)$/;
/** A title before the name of a person. */
export const TITLE =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Mayor|President|Minister|Chancellor|Secretary|Captain|Colonel|General|Sergeant|Judge|Senator|Sister|Brother|Father|King|Queen|Prince|Princess|Pope|Bishop)\b/;
/** A lower-case word of office or trade before a name: "union leader", "historian". */
const OFFICE =
  /(?:^|[\s,_])(?!(?:after|under|over|or|for|ever|never|other|whether|rather|per|however|another)\s)(?:\p{Ll}+(?:er|or|ist|ian|man|woman|person)|chief|head|president|executive|secretary|mayor|chair|neighbour|resident|captain)[,]? $/u;

export function listArticleNames(texts: readonly string[], language: LanguagePack): ArticleNames {
  const words = language.words.wordsOfNames(texts);
  const find = (text: string) => language.words.findCapitalNames(text, words);
  const all = texts.flatMap((text) =>
    find(text).map((name) => ({ ...name, before: text.slice(0, name.start), after: text.slice(name.end) })),
  );
  const known = new Set(all.map(({ text }) => text));
  const lastWord = (name: string) => name.split(' ').at(-1) ?? '';
  const isShort = (name: string) => !name.includes(' ');

  const fullName = (name: string): string => {
    if (!isShort(name)) return name;
    // "Bank of Holm" is not the full name of "Holm".
    const longer = [...known].filter((other) => other.endsWith(` ${name}`) && !other.endsWith(` of ${name}`) && !ORGANISATION.test(other));
    const [first] = longer.toSorted((a, b) => a.length - b.length);
    // "Ada Quill" and "Mayor Ada Quill" are one name; "Ada Quill" and "Ben Quill" are two.
    return first !== undefined && longer.every((other) => other.endsWith(first)) ? first : name;
  };
  const isThing = (name: string) =>
    ORGANISATION.test(name) ||
    findAcronyms(name).some(({ text }) => text === name) ||
    all.some(({ text, before }) => text === name && /\b[Tt]he $/.test(before) && !TITLE.test(name));
  const isPerson = (name: string) =>
    TITLE.test(name) ||
    (!isShort(name) && known.has(lastWord(name))) ||
    all.some(({ text, before, after }) => text === name && (OFFICE.test(before) || /^, (?:who|\d\d)\b/.test(after)));

  return {
    find,
    fullName,
    isPerson: (name) => isPerson(fullName(name)),
    isThing: (name) => isThing(fullName(name)),
    // A single word that nothing shows to be a person's may be a place.
    canBePerson: (name) => !isThing(fullName(name)) && (isPerson(fullName(name)) || !isShort(fullName(name))),
    canBeThing: (name) => isThing(fullName(name)) || !isPerson(fullName(name)),
    ofPhrase: (phrase) => {
      const [, noun] = /^the (\p{Ll}+)$/iu.exec(phrase) ?? [];
      if (noun === undefined) return undefined;
      const named = [...known].filter((name) => name.split(' ').some((word) => word.toLowerCase() === noun));
      return named.length === 1 ? named[0] : undefined;
    },
  };
}
