import { findQuotations, isVerbatim, quotedTextsIn } from '#lib/language/quotations.ts';
import { listLanguageGaps, type LanguageGap } from '#rules/settings/language-gaps.ts';
import { listOurTexts, type TextContext } from '#rules/texts/list-texts.ts';
import { listUnusedPassages } from '#rules/content/passage-is-used.ts';
import { findUndefinedAcronyms } from '#rules/content/term-is-defined.ts';
import { listWeakerRules, type WeakerRule } from '#rules/settings/weaker-rules.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entries, type EntryKey } from '#dossier/entry.ts';
import { listAsOfSupport } from '#dossier/later-sources.ts';
import { listByProof } from '#dossier/proofs/judge-proofs.ts';
import type { ProofLock } from '#dossier/proofs/proof-lock.ts';
import type { OpenReview } from '#dossier/reviews/judge-reviews.ts';
import type { ReviewedKind } from '#dossier/reviews/reviewed-text.ts';

/** What is left to write. */
export interface Coverage {
  /** Passages that no statement outside the article's own entry cites. */
  unusedPassages: { id: string; digest: string }[];
  /** Actors with no statement but their role. */
  bareActors: { id: string; name: string; mentions: number }[];
  /** Names in our own texts that no entry has, the most frequent first. */
  unknownNames: { name: string; entries: EntryKey[] }[];
  /** Acronyms in our own texts that no term, actor or place explains, the most frequent first. */
  undefinedTerms: { term: string; entries: EntryKey[] }[];
  /** Quotations on record that no statement quotes. */
  unshownQuotations: { source: string; text: string; speaker: string | null }[];
  /** Texts that are to be reviewed, and the sources against which; null if there is no record of reviews. */
  dueTexts: { key: string; entry: EntryKey; kind: ReviewedKind; text: string; sources: string[] }[] | null;
  /** Ids of passages and references that were never compared with the source’s own text; null if there is no record of proofs. */
  unprovenRecords: string[] | null;
  /** References issued after the article that support text as of the article, with the reason and the number of citations. */
  laterReferences: { id: string; issued: string; standing: string | null; citations: number }[];
  /** Ids of references that support text as of the article and show no date: they may be later. */
  undatedReferences: string[];
  /** Rules that the settings turn off or weaken. */
  weakerRules: WeakerRule[];
  /** Rules that are off or check less, because the language pack lacks a part. */
  languageGaps: LanguageGap[];
}

/** Finds what is left to write. `due` are the open reviews; null if there is no record of reviews. The same holds for `proofs`. */
export function findCoverage(
  dossier: Dossier,
  entries: Entries,
  due: readonly OpenReview[] | null = null,
  proofs: ProofLock | null = null,
): Coverage {
  const { later, undated } = listAsOfSupport(dossier);
  const context = { entries, site: dossier.site, dossier, language: dossier.language };
  return {
    unusedPassages: listUnusedPassages(dossier).map(({ id, digest }) => ({ id, digest })),
    bareActors: dossier.actors
      .filter((actor) => dossier.statementsOf(keyOf(actor)).every(({ part }) => part === 'role'))
      .map(({ id, data }) => ({ id, name: data.name, mentions: dossier.mentioning(`actors/${id}`).length })),
    unknownNames: listUnknownNames(dossier, context).map(([name, found]) => ({ name, entries: found })),
    undefinedTerms: groupEntries(
      findUndefinedAcronyms(context).flatMap(({ acronym, at: { entry } }) => (entry ? [[acronym, entry] as const] : [])),
    ).map(([term, found]) => ({ term, entries: found })),
    unshownQuotations: listUnshownQuotations(dossier),
    dueTexts: due && listDueTexts(due),
    unprovenRecords: proofs && listByProof(dossier, proofs, 'never').map(({ id }) => id),
    laterReferences: later.map(({ reference: { id, data }, citations }) => ({
      id,
      issued: data.issued ?? '',
      standing: data.standing ?? null,
      citations,
    })),
    undatedReferences: undated.map(({ id }) => id),
    weakerRules: listWeakerRules(dossier.site),
    languageGaps: listLanguageGaps(dossier.language),
  };
}

function listDueTexts(due: readonly OpenReview[]): NonNullable<Coverage['dueTexts']> {
  return [...Map.groupBy(due, ({ item }) => item.key)].flatMap(([key, reviews]) => {
    const [first] = reviews;
    if (!first) return [];
    const { entry, kind, text } = first.item;
    return [{ key, entry, kind, text, sources: reviews.flatMap(({ item }) => item.source?.id ?? []) }];
  });
}

/** Groups names by text, each with the entries that contain it; the most frequent first. */
function groupEntries(found: readonly (readonly [string, EntryKey])[]): [string, EntryKey[]][] {
  return [...Map.groupBy(found, ([name]) => name)]
    .map(([name, group]): [string, EntryKey[]] => [name, [...new Set(group.map(([, entry]) => entry))]])
    .sort(([, a], [, b]) => b.length - a.length);
}

/** Names of one word count only if two entries have them: a single capitalised word is often not a name. */
function listUnknownNames({ names, references, language }: Dossier, context: TextContext): [string, EntryKey[]][] {
  const texts = listOurTexts(context).flatMap(({ text, at: { entry } }) => (entry ? [{ entry, text }] : []));
  const words = language.words.wordsOfNames(texts.map(({ text }) => text));
  const publishers = new Set(references.flatMap(({ data }) => [data.publisher, data.via ?? '']));
  const found = texts.flatMap(({ entry, text }) => {
    const mentions = names.find(text);
    const quotations = findQuotations(text);
    return (
      language.words
        .findCapitalNames(text, words)
        // A known name with more words before it is a title and its holder; with more words after it, it is another name.
        .filter(({ end }) => mentions.every((mention) => mention.end < end || mention.start >= end))
        .filter(({ start, end }) => quotations.every((quoted) => end <= quoted.start || start >= quoted.end))
        .map(({ text: name }) => [name, entry] as const)
        .filter(([name]) => ![...publishers].some((publisher) => publisher.includes(name)))
    );
  });
  return groupEntries(found).filter(([name, where]) => name.includes(' ') || where.length > 1);
}

function listUnshownQuotations({ sources, citing, language }: Dossier): Coverage['unshownQuotations'] {
  return [...sources.values()].flatMap((source) => {
    const { quotations } = source.kind === 'passage' ? source.passage : source.reference;
    const quoted = citing(source.id).flatMap(({ text }) => quotedTextsIn(text));
    return quotations
      .filter((recorded) => !quoted.some((words) => isVerbatim(words, recorded.text, language.quotations.isEnding)))
      .map(({ text, speaker }) => ({ source: source.id, text, speaker }));
  });
}
