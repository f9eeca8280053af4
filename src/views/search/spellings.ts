import { fold } from '#lib/text/fold.ts';
import { wholeWords } from '#lib/text/whole-words.ts';
import type { Rewrite } from '#browser/search-query.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { mainName, namesOf, type NamedEntry } from '#dossier/names.ts';

/** A name in the spellings that the house does not use, but a reader may. */
const otherSpellings = (name: string, { site }: Pick<Dossier, 'site'>): string[] =>
  site.houseSpellings.flatMap(({ use, insteadOf }) => {
    const pattern = wholeWords(use);
    return pattern.test(name) ? insteadOf.map((other) => name.replace(wholeWords(use), () => other)) : [];
  });

/** All names under which an entry may be sought, its own first, each once, whatever its capitals and accents. */
export function soughtNames(entry: NamedEntry, dossier: Dossier): string[] {
  const seen = new Set<string>();
  return [...namesOf(entry), ...otherSpellings(mainName(entry), dossier)].filter((name) => {
    const folded = fold(name);
    return seen.has(folded) ? false : seen.add(folded);
  });
}

/**
 * What a search also looks for in a query's place: the house's spelling for another one, and the name of this site for
 * one in its original language, since the texts hold only the former.
 */
export function listRewrites(dossier: Dossier): Rewrite[] {
  const { site, named } = dossier;
  const spellings = site.houseSpellings.flatMap(({ use, insteadOf }) => insteadOf.map((other): Rewrite => [other, use]));
  const originals = named.flatMap((entry) => entry.data.originalNames.map(({ text }): Rewrite => [text, mainName(entry)]));
  const seen = new Set<string>();
  return [...spellings, ...originals].filter(([from, to]) => {
    const folded = fold(from);
    return folded === fold(to) || seen.has(folded) ? false : seen.add(folded);
  });
}
