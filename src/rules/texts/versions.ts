import { memoize } from '#lib/memoize.ts';
import type { Word } from '#locales/parts/words.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Statement } from '#dossier/statement.ts';
import type { CheckContext } from '../rule.ts';
import { listClaims, wordsOfClaim, type Claim } from './claims.ts';
import { sentencesOfClaim, type Sentence } from './nearest-sentence.ts';
import { recordTerms } from './record-terms.ts';

/** A sentence of a claim, and the terms that show what it is about: all but figures. */
export interface Version {
  claim: Claim;
  statement: Statement;
  sentence: Sentence;
  about: ReadonlySet<string>;
}

/** Two sentences of different statements that seem to tell the same. */
export interface VersionPair {
  first: Version;
  second: Version;
}

/** Which part of the weight of all their terms two sentences have in common if they cite a common source … */
const ALIKE_BY_ONE_SOURCE = 0.35;
/** … and if they do not. */
const ALIKE = 0.65;
/** How many sentences may have a term that leads from one to another. */
const RARE = 30;
/** Which part of the weight of all terms of both such terms must have. */
const LEAST_RARE = 0.1;

/** Finds the pairs of sentences that seem to tell the same, among those of the statements that are meant. */
export function findVersions(context: CheckContext, isMeant: (words: readonly Word[]) => boolean): VersionPair[] {
  const { dossier } = context;
  if (!dossier) return [];
  const { lookUp } = recordTerms(dossier.knowledge);
  const weigh = (terms: Iterable<string>) => Iterator.from(terms).reduce((sum, term) => sum + lookUp(term).weight, 0);
  const weightOf = memoize(({ about }: Version) => weigh(about));
  const byTerm = new Map<string, Version[]>();
  const pairs: VersionPair[] = [];
  for (const second of listVersions(context, dossier, isMeant)) {
    const rareInCommon = new Map<Version, number>();
    for (const term of second.about) {
      const row = byTerm.get(term) ?? [];
      // What many sentences name leads to all of them, and does not tell them apart.
      if (row.length <= RARE) for (const first of row) rareInCommon.set(first, (rareInCommon.get(first) ?? 0) + lookUp(term).weight);
      row.push(second);
      byTerm.set(term, row);
    }
    for (const [first, weight] of rareInCommon) {
      const both = weightOf(first) + weightOf(second);
      if (first.claim === second.claim || weight < LEAST_RARE * both) continue;
      const shared = weigh(first.about.intersection(second.about));
      const isOfOneSource = first.claim.cites.some((id) => second.claim.cites.includes(id));
      if (shared / (both - shared) >= (isOfOneSource ? ALIKE_BY_ONE_SOURCE : ALIKE)) pairs.push({ first, second });
    }
  }
  return pairs;
}

function* listVersions(context: CheckContext, dossier: Dossier, isMeant: (words: readonly Word[]) => boolean): Generator<Version> {
  for (const claim of listClaims(context)) {
    const { statement } = claim;
    if (
      !statement ||
      statement.isGuidance ||
      statement.cites.length === 0 ||
      statement.part === 'leavesOpen' ||
      !isMeant(wordsOfClaim(claim, dossier))
    )
      continue;
    const sentences = sentencesOfClaim(claim, dossier.knowledge);
    // Months say when, not what.
    const isAbout = (term: string) => !/^\d/.test(term) && !dossier.language.dates.monthStems.has(term);
    for (const sentence of sentences)
      if (sentences.length === 1 || isMeant(sentence.words))
        yield { claim, statement, sentence, about: new Set([...sentence.terms].filter(isAbout)) };
  }
}
