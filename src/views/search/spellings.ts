import { fold } from '#lib/text/fold.ts';
import { wholeWords } from '#lib/text/whole-words.ts';
import type { Rewrite } from '#browser/search/search-query.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { namesOf, type NamedEntry } from '#dossier/names.ts';
import { nameOf } from '#dossier/entry.ts';

/** A name in spellings that readers may use, although the house style does not. */
const otherSpellings = (name: string, { site }: Pick<Dossier, 'site'>): string[] =>
  site.houseSpellings.flatMap(({ use, insteadOf }) => {
    const pattern = wholeWords(use);
    return pattern.test(name) ? insteadOf.map((other) => name.replace(wholeWords(use), () => other)) : [];
  });

/** All names that readers may search an entry by, its own first, without those that differ only in case or accents. */
export function searchNames(entry: NamedEntry, dossier: Dossier): string[] {
  const seen = new Set<string>();
  return [...namesOf(entry), ...otherSpellings(nameOf(entry), dossier)].filter((name) => {
    const folded = fold(name);
    return seen.has(folded) ? false : seen.add(folded);
  });
}

/**
 * What the search also looks for: the house spelling for other spellings, and the English name for a name in its original
 * language. The texts have only these.
 */
export function listRewrites(dossier: Dossier): Rewrite[] {
  const { site, named } = dossier;
  const spellings = site.houseSpellings.flatMap(({ use, insteadOf }) => insteadOf.map((other): Rewrite => [other, use]));
  const originals = named.flatMap((entry) => entry.data.originalNames.map(({ text }): Rewrite => [text, nameOf(entry)]));
  const seen = new Set<string>();
  return [...spellings, ...originals].filter(([from, to]) => {
    const folded = fold(from);
    return folded === fold(to) || seen.has(folded) ? false : seen.add(folded);
  });
}
