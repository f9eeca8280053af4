import type { CapitalName } from '#lib/language/acronyms.ts';
import { maskRanges } from '#lib/text/mask-ranges.ts';
import { wholeWords } from '#lib/text/whole-words.ts';
import { overlaps } from '#lib/text/overlaps.ts';
import type { LanguagePack } from '#locales/pack.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { namesOf, type Mention } from '#dossier/names.ts';
import type { SourceText } from './source-text.ts';

/** Finds names in texts of sources, also by other spellings that the content knows. */
export interface NameFinder {
  /** The capitalised words of all names of entries. */
  words: ReadonlySet<string>;
  /** Whether a name of a digest stands in the text of its source. */
  stands(digest: string, name: CapitalName, text: SourceText): boolean;
}

/**
 * A name stands in a text by any name of its entry, and by the spellings that house spellings replace. Around a known name,
 * as in a title and its holder, the other words must stand on their own; an unknown name must stand within one sentence.
 */
export function createNameFinder({ named, names, site, language }: Dossier): NameFinder {
  const byKey = new Map(named.map((entry) => [keyOf(entry), namesOf(entry)]));
  const respell = (name: string): string[] => [
    name,
    ...site.houseSpellings
      .filter(({ use }) => wholeWords(use).test(name))
      .flatMap(({ use, insteadOf }) => insteadOf.map((other) => name.replace(wholeWords(use), other))),
  ];
  const spellingsOf = (words: string, key: Mention['key']) =>
    [words, ...names.group(key).flatMap((member) => byKey.get(member) ?? [])].flatMap(respell);

  const words = language.words.wordsOfNames([...byKey.values()].flat());

  /** Whether the known names in a run of capitalised words stand in a text, and each other word on its own. */
  const standsInParts = (digest: string, capital: CapitalName, text: SourceText): boolean => {
    const { start, end } = capital;
    const known = names.find(digest).filter((mention) => overlaps(mention, capital));
    const others = [...maskRanges(digest, known, ' ').slice(0, end).matchAll(CAPITALISED)].filter(({ index }) => index >= start);
    return (
      known.length > 0 &&
      known.every(({ start: from, end: to, key }) => spellingsOf(digest.slice(from, to), key).some((spelling) => text.hasName(spelling))) &&
      others.every(({ 0: word }) => respell(word).some((spelling) => text.hasWords(spelling)))
    );
  };
  const stands = (digest: string, name: CapitalName, text: SourceText): boolean =>
    respell(name.text).some((spelling) => text.hasName(spelling) || text.hasNameInSentence(spelling)) || standsInParts(digest, name, text);
  return {
    words,
    stands: (digest, name, text) => {
      if (stands(digest, name, text)) return true;
      const rest = withoutOpener(digest, name);
      return rest !== undefined && stands(digest, rest, text);
    },
  };

  /** A name without a first word that may have its capital letter from the beginning of the sentence, as in “Like Lovelace”. */
  function withoutOpener(digest: string, { start, end, text }: CapitalName): CapitalName | undefined {
    const [, first = '', gap = ''] = /^(\S+)(\s+)/.exec(text) ?? [];
    if (first === '' || words.has(first) || !isSentenceStart(digest, start, language)) return undefined;
    const from = start + first.length + gap.length;
    return { start: from, end, text: text.slice(first.length + gap.length) };
  }
}

const CAPITALISED = /\p{Lu}[\p{L}\p{N}]*/gu;

const isSentenceStart = (text: string, offset: number, { sentences }: LanguagePack): boolean =>
  [0, ...sentences.findEnds(text)].some((end) => text.slice(end, offset).trim() === '' && end <= offset);
