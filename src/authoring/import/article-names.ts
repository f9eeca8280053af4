import { findAcronyms, type CapitalName } from '#lib/language/acronyms.ts';
import type { LanguagePack } from '#locales/pack.ts';

/** The names in the blocks of one article, and what the article shows about them. */
export interface ArticleNames {
  find(text: string): CapitalName[];
  /** Whether the name after these words is the subject of its sentence. */
  beginsSubject(before: string): boolean;
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

export function listArticleNames(texts: readonly string[], language: LanguagePack): ArticleNames {
  const { organisation, title, office, describesPerson, namesThing, nounOf, isOfName } = language.reporting;
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
    const longer = [...known].filter((other) => other.endsWith(` ${name}`) && !isOfName(other, name) && !organisation.test(other));
    const [first] = longer.toSorted((a, b) => a.length - b.length);
    // "Ada Quill" and "Mayor Ada Quill" are one name; "Ada Quill" and "Ben Quill" are two.
    return first !== undefined && longer.every((other) => other.endsWith(first)) ? first : name;
  };
  const isThing = (name: string) =>
    organisation.test(name) ||
    findAcronyms(name).some(({ text }) => text === name) ||
    all.some(({ text, before }) => text === name && namesThing(before) && !title.test(name));
  const isPerson = (name: string) =>
    title.test(name) ||
    (!isShort(name) && known.has(lastWord(name))) ||
    all.some(({ text, before, after }) => text === name && (office.test(before) || describesPerson(after)));

  return {
    find,
    beginsSubject: (before) => language.reporting.beginsSubject(before),
    fullName,
    isPerson: (name) => isPerson(fullName(name)),
    isThing: (name) => isThing(fullName(name)),
    // A single word that nothing shows to be a person's may be a place.
    canBePerson: (name) => !isThing(fullName(name)) && (isPerson(fullName(name)) || !isShort(fullName(name))),
    canBeThing: (name) => isThing(fullName(name)) || !isPerson(fullName(name)),
    ofPhrase: (phrase) => {
      const noun = nounOf(phrase);
      if (noun === undefined) return undefined;
      const named = [...known].filter((name) => name.split(' ').some((word) => word.toLowerCase() === noun));
      return named.length === 1 ? named[0] : undefined;
    },
  };
}
